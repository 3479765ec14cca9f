package org.trichluc.read.rtf;

import org.jspecify.annotations.Nullable;
import org.trichluc.read.numbering.NumberFormat;

/** Counts footnotes and endnotes as the document's settings and those of its sections say. */
final class NoteCounter {
    private final Kind footnotes = new Kind(NumberFormat.DECIMAL);
    private final Kind endnotes = new Kind(NumberFormat.LOWER_ROMAN);

    private static final class Settings {
        NumberFormat format;
        int start = 1;
        boolean eachSection;

        Settings(NumberFormat format) {
            this.format = format;
        }

        Settings(Settings from) {
            format = from.format;
            start = from.start;
            eachSection = from.eachSection;
        }

        void word(String option, int number) {
            switch (option) {
                case "start" -> start = Math.max(0, number);
                case "restart" -> eachSection = true;
                case "rstcont", "rstpg" -> eachSection = false;
                default -> {
                    NumberFormat named = format(option);
                    format = named == null ? format : named;
                }
            }
        }

        private static @Nullable NumberFormat format(String option) {
            return switch (option) {
                case "nar" -> NumberFormat.DECIMAL;
                case "nalc" -> NumberFormat.LOWER_LETTER;
                case "nauc" -> NumberFormat.UPPER_LETTER;
                case "nrlc" -> NumberFormat.LOWER_ROMAN;
                case "nruc" -> NumberFormat.UPPER_ROMAN;
                case "nchi" -> NumberFormat.SYMBOLS;
                default -> null;
            };
        }
    }

    private static final class Kind {
        final Settings document;
        Settings section;
        int count;
        boolean begun;

        Kind(NumberFormat format) {
            document = new Settings(format);
            section = new Settings(document);
        }

        String next() {
            count = begun ? count + 1 : section.start;
            begun = true;
            return section.format.print(count);
        }

        void newSection() {
            begun &= !section.eachSection;
        }
    }

    /** Takes a control word: {@code \ftnnar}, {@code \saftnstart}. */
    void word(String word, int number) {
        boolean ofSection = word.startsWith("sftn") || word.startsWith("saftn");
        String general = ofSection ? word.substring(1) : word;
        Kind kind = general.startsWith("aftn") ? endnotes : footnotes;
        if (!general.startsWith("aftn") && !general.startsWith("ftn")) {
            return;
        }
        String option = general.substring(general.indexOf("ftn") + 3);
        kind.section.word(option, number);
        if (!ofSection) {
            kind.document.word(option, number);
        }
    }

    /** A section's settings begin from those of the document. */
    void resetSection() {
        footnotes.section = new Settings(footnotes.document);
        endnotes.section = new Settings(endnotes.document);
    }

    void endSection() {
        footnotes.newSection();
        endnotes.newSection();
    }

    /** The next note's marker. */
    String next(boolean endnote) {
        return (endnote ? endnotes : footnotes).next();
    }
}
