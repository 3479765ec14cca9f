package org.trichluc.rule;

import java.util.Locale;
import java.util.Set;
import org.trichluc.vietnamese.Numeral;
import org.trichluc.vietnamese.VietnameseDate;
import org.trichluc.vietnamese.Words;

/** The parts that need no file. */
public enum BuiltInPart implements Part {
    /** A number in figures, all digits, points and commas of it. Whether it is well written shows when it is read. */
    NUMBER {
        @Override
        public int endAt(CharSequence text, int start) {
            return canBeginWith(text.charAt(start)) && !insideNumeral(text, start) ? Numeral.endAt(text, start) : -1;
        }

        @Override
        public boolean canBeginWith(char c) {
            return Words.isDigit(c);
        }
    },
    /** A date with its year, in figures or in words. */
    DATE {
        @Override
        public int endAt(CharSequence text, int start) {
            VietnameseDate date = insideNumeral(text, start) ? null : VietnameseDate.at(text, start);
            return date == null ? -1 : date.end();
        }

        @Override
        public Set<String> firstWords() {
            return VietnameseDate.FIRST_WORDS;
        }

        @Override
        public boolean canBeginWith(char c) {
            return Words.isDigit(c);
        }
    },
    /** A run of letters and digits. */
    WORD {
        @Override
        public int endAt(CharSequence text, int start) {
            int end = Words.endOfWord(text, start);
            return end > start ? end : -1;
        }

        @Override
        public boolean canBeginWith(char c) {
            return Words.isWord(c);
        }
    };

    private static boolean insideNumeral(CharSequence text, int start) {
        if (start == 0) {
            return false;
        }
        char before = text.charAt(start - 1);
        return Words.isDigit(before)
                || (before == '.' || before == ',') && start > 1 && Words.isDigit(text.charAt(start - 2));
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
