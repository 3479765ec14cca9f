package org.trichluc.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.trichluc.report.Report;
import org.trichluc.report.ReportJson;

/**
 * Where a run writes: reports, the index, and a folder for files taken out of archives, which goes when the run ends.
 * Nothing is written anywhere else.
 */
final class OutputFolder implements AutoCloseable {
    /** One line for each input. */
    static final String INDEX = "index.jsonl";

    private static final String WORK = ".trichluc-";

    private final Path folder;
    private final Path work;
    private final BufferedWriter index;
    private int taken;

    private OutputFolder(Path folder, Path work, BufferedWriter index) {
        this.folder = folder;
        this.work = work;
        this.index = index;
    }

    /** Makes the folder if needed and begins its index anew. */
    static OutputFolder open(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path work = Files.createTempDirectory(folder, WORK);
        return new OutputFolder(folder, work, Files.newBufferedWriter(folder.resolve(INDEX), StandardCharsets.UTF_8));
    }

    /** Writes beside the target and renames, so that no half-written file is ever seen. */
    void write(Report report, String name) throws IOException {
        Path target = folder.resolve(name);
        Files.createDirectories(target.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(work, "report", ".json");
        try {
            Files.writeString(draft, ReportJson.write(report), StandardCharsets.UTF_8);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Adds a line to the index; it is on disk, or with the system, when this returns. */
    void add(Entry entry) throws IOException {
        index.write(ReportJson.tree(entry).toString());
        index.write('\n');
        index.flush();
    }

    /** A path for a file taken out of another; not yet there. */
    Path taken() {
        return work.resolve("f" + ++taken);
    }

    @Override
    public void close() throws IOException {
        index.close();
        try (Stream<Path> files = Files.walk(work)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        }
    }
}
