package org.trichluc.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trichluc.pipeline.Extractor;
import org.trichluc.read.Found;
import org.trichluc.read.Members.Member;
import org.trichluc.read.Passwords;
import org.trichluc.read.Readers;
import org.trichluc.read.UnreadableException;
import org.trichluc.read.UnreadableException.Reason;
import org.trichluc.read.archive.Allowance;
import org.trichluc.report.Report;

/**
 * Extracts one input after the other. Each input, and each file inside one, gets exactly one entry in the index, written
 * when it is done; a file that fails does not keep the others from being read.
 */
public final class Batch {
    private static final Set<String> REPORTS = Set.of(
            "pdf", "docx", "doc", "docm", "dot", "dotx", "dotm", "rtf", "odt", "ott", "fodt", "htm", "html", "mht",
            "mhtml", "txt", "zip");

    private final Extractor extractor;
    private final Passwords passwords;
    private final Listener listener;
    private final OutputNames names = new OutputNames();

    /** A batch that tries these passwords on protected files. */
    public Batch(Extractor extractor, Passwords passwords, Listener listener) {
        this.extractor = extractor;
        this.passwords = passwords;
        this.listener = listener;
    }

    /** Hears what becomes of each input. */
    public interface Listener {
        /**
         * An input, or a file inside one, is done.
         *
         * @param meant whether the call names it, or its own name is that of a report: it is no mere bycatch
         */
        void done(Place place, Entry entry, Outcome outcome, boolean meant);

        /** An input is done with all that is in it. */
        void step();
    }

    /** Extracts all; an error of the output folder itself ends it. */
    public void run(Inputs inputs, Path output) throws IOException {
        try (OutputFolder folder = OutputFolder.open(output)) {
            Writing writing = new Writing(folder);
            for (Inputs.Item item : inputs.items()) {
                Job job = new Job(item.file(), item.place(), item.named(), new Allowance(), 0);
                Outcome known = item.known();
                if (known == null) {
                    writing.file(job);
                } else {
                    writing.shut(job, known);
                }
                listener.step();
            }
        } catch (UncheckedIOException e) {
            throw java.util.Objects.requireNonNull(e.getCause());
        }
    }

    /** A file to extract; {@code depth} files hold it. */
    private record Job(Path file, Place place, boolean named, Allowance allowance, int depth, long begun) {
        Job(Path file, Place place, boolean named, Allowance allowance, int depth) {
            this(file, place, named, allowance, depth, System.nanoTime());
        }

        double seconds() {
            return Math.round((System.nanoTime() - begun) / 1e6) / 1e3;
        }
    }

    private final class Writing {
        private final OutputFolder folder;

        Writing(OutputFolder folder) {
            this.folder = folder;
        }

        void file(Job job) {
            Found found = null;
            try {
                found = extractor.readers().look(job.file());
                if (Readers.isFolder(found, job.place().path())) {
                    archive(job, found);
                } else {
                    report(job, found);
                }
            } catch (UncheckedIOException e) {
                throw e;
            } catch (Exception | Error e) {
                Outcome outcome = Leavings.judged(Outcome.of(e), job.place());
                boolean pictures = e instanceof UnreadableException u && u.reason() == Reason.NEEDS_OCR;
                Members inside = found != null && pictures ? members(job, found) : Members.NONE;
                add(job, entry(job, found, outcome, null, null, inside), outcome);
            }
        }

        private void archive(Job job, Found found) {
            Members inside = members(job, found);
            Outcome outcome = inside.outcome() == null ? Outcome.of(inside.count()) : inside.outcome();
            add(job, entry(job, found, outcome, null, null, inside), outcome);
        }

        private void report(Job job, Found found) throws IOException, UnreadableException {
            Report report = extractor.extract(found, job.place().toString(), passwords);
            Members inside = Covers.carriesFiles(report) ? members(job, found) : Members.NONE;
            Outcome outcome = Covers.judged(Outcome.of(report), report, inside.count());
            String output = null;
            if (outcome.status() == Status.OK || outcome.status() == Status.PARTIAL) {
                output = names.of(job.place().path());
                folder.write(report, output);
            }
            add(job, entry(job, found, outcome, report, output, inside), outcome);
        }

        private Members members(Job job, Found found) {
            if (job.depth() == Allowance.DEEPEST) {
                return new Members(0, Outcome.tooDeep());
            }
            Set<String> known = new HashSet<>();
            try {
                extractor.readers().members(found, passwords, job.allowance(), m -> member(job, m, known));
                return new Members(known.size(), null);
            } catch (UnreadableException e) {
                Outcome why = Outcome.of(e);
                boolean some = !known.isEmpty();
                return new Members(known.size(), some ? new Outcome(Status.PARTIAL, why.reason(), why.remedy()) : why);
            }
        }

        private void member(Job outer, Member member, Set<String> known) {
            String name = member.name();
            for (int n = 2; !known.add(name); n++) {
                name = member.name() + "#" + n;
            }
            Path file = folder.taken();
            Job job = new Job(file, outer.place().member(name), false, outer.allowance(), outer.depth() + 1);
            try {
                member.content().to(file);
                file(job);
            } catch (IOException | UnreadableException | RuntimeException | OutOfMemoryError e) {
                if (e instanceof UncheckedIOException fatal) {
                    throw fatal;
                }
                Outcome outcome = Leavings.judged(Outcome.ofMember(e), job.place());
                shut(job, outcome);
            } finally {
                delete(file);
            }
        }

        private Entry entry(
                Job job,
                @Nullable Found found,
                Outcome outcome,
                @Nullable Report report,
                @Nullable String output,
                Members inside) {
            Integer count = inside == Members.NONE ? null : Integer.valueOf(inside.count());
            return Entry.of(job.place(), found, outcome, report, output, count, job.seconds());
        }

        /** An input that was not opened. */
        void shut(Job job, Outcome outcome) {
            add(job, entry(job, null, outcome, null, null, Members.NONE), outcome);
        }

        private void add(Job job, Entry entry, Outcome outcome) {
            try {
                folder.add(entry);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            listener.done(
                    job.place(),
                    entry,
                    outcome,
                    job.named() || isNamedAsReport(job.place().path()));
        }

        private void delete(Path file) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static boolean isNamedAsReport(String path) {
        return REPORTS.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** What was inside a file: how many files, and why not all. */
    private record Members(int count, @Nullable Outcome outcome) {
        static final Members NONE = new Members(0, null);
    }
}
