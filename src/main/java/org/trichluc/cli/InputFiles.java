package org.trichluc.cli;

import java.io.IOException;
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
import java.util.Locale;
import java.util.Set;

/**
 * The files that a call means. A file that is named is taken whatever it is; of a folder, all regular files of a
 * report's type, sorted by path; links are not followed. Nothing is taken twice.
 */
final class InputFiles {
    private static final Set<String> REPORT_TYPES = Set.of("pdf", "docx", "doc", "rtf", "odt", "ott", "fodt");

    private final List<Item> items = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final Set<Path> outputs = new HashSet<>();
    private int skipped;

    private InputFiles() {}

    /**
     * One file to read.
     *
     * @param file where it is
     * @param output the name of its output below the output folder
     */
    record Item(Path file, Path output) {}

    static InputFiles of(List<Path> paths) throws IOException {
        InputFiles files = new InputFiles();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files.folder(path);
            } else {
                files.add(path, path.toAbsolutePath().normalize().getFileName());
            }
        }
        return files;
    }

    List<Item> items() {
        return items;
    }

    /** How many files in folders are of other types. */
    int skipped() {
        return skipped;
    }

    private void folder(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, Set.<FileVisitOption>of(), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                found.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(Comparator.comparing(Path::toString));
        for (Path file : found) {
            if (isReport(file)) {
                add(file, folder.relativize(file));
            } else {
                skipped++;
            }
        }
    }

    /** A report by its name; names like {@code ~$report.docx} and {@code .report.doc} are an editor's leavings. */
    private static boolean isReport(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        boolean leaving = name.startsWith("~$") || name.startsWith(".");
        return !leaving && dot > 0 && REPORT_TYPES.contains(name.substring(dot + 1));
    }

    private void add(Path file, Path name) throws IOException {
        Path real = Files.exists(file) ? file.toRealPath(LinkOption.NOFOLLOW_LINKS) : file.toAbsolutePath();
        if (!seen.add(real)) {
            return;
        }
        Path output = name.resolveSibling(name.getFileName() + ".json");
        for (int n = 2; !outputs.add(output); n++) {
            output = name.resolveSibling(name.getFileName() + "-" + n + ".json");
        }
        items.add(new Item(file, output));
    }
}
