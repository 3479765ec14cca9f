package org.trichluc.batch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The inputs that a call means: what it names, and everything in the folders that it names, sorted by path. Links,
 * devices and empty folders in folders are inputs that are not looked into, but a link that the call names is followed;
 * what lies in the output folder is none. Nothing is taken twice.
 */
public final class Inputs {
    private static final Outcome LINK =
            new Outcome(Status.SKIPPED, "A link, which is not followed (liên kết)", "Name the file that it leads to.");
    private static final Outcome DEVICE = new Outcome(
            Status.SKIPPED, "A pipe or a device and no file (không phải tệp)", "Remove it from the folder.");
    private static final Outcome EMPTY_FOLDER =
            new Outcome(Status.SKIPPED, "An empty folder (thư mục rỗng)", "Look whether its files were lost.");

    private final List<Item> items = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final Path output;

    private Inputs(Path output) {
        this.output = real(output);
    }

    /**
     * One input.
     *
     * @param named whether the call names it, and not a folder above it
     * @param known what became of it where that is known without opening it
     */
    record Item(
            Path file, Place place, boolean named, @Nullable Outcome known) {}

    /**
     * What a call means.
     *
     * @param output where the call writes
     */
    public static Inputs of(List<Path> paths, Path output) throws IOException {
        Inputs inputs = new Inputs(output);
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                inputs.folder(Files.isSymbolicLink(path) ? path.toRealPath() : path);
            } else if (inputs.seen.add(real(path))) {
                inputs.items.add(new Item(path, Place.of(path, path), true, null));
            }
        }
        return inputs;
    }

    List<Item> items() {
        return items;
    }

    /** How many there are; archives may hold more. */
    public int count() {
        return items.size();
    }

    private void folder(Path folder) throws IOException {
        List<Item> found = new ArrayList<>();
        Files.walkFileTree(folder, Set.<FileVisitOption>of(), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                return real(inner).equals(output) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                Outcome known = attributes.isSymbolicLink() ? LINK : attributes.isRegularFile() ? null : DEVICE;
                found.add(new Item(file, Place.of(folder, file), false, known));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                found.add(new Item(file, Place.of(folder, file), false, Outcome.of(e)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path inner, @Nullable IOException e) {
                if (e != null) {
                    found.add(new Item(inner, Place.of(folder, inner), false, Outcome.of(e)));
                } else if (!inner.equals(folder) && isEmpty(inner)) {
                    found.add(new Item(inner, Place.of(folder, inner), false, EMPTY_FOLDER));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(Comparator.comparing(item -> item.place().path()));
        found.stream().filter(item -> seen.add(real(item.file()))).forEach(items::add);
    }

    private static boolean isEmpty(Path folder) {
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
            return !inside.iterator().hasNext();
        } catch (IOException e) {
            return false;
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath(LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
