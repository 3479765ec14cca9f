package org.trichluc.rule;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trichluc.vietnamese.Numeral;
import org.trichluc.vietnamese.VietnameseDate;

/** How a rule computes one value. The set is closed. */
public sealed interface Give {

    /** The value; null where the slots that it needs are absent or hold none. */
    @Nullable
    Object value(Caught caught);

    /** {@code {slot}} or {@code {slot.column}}. */
    record Place(String slot, @Nullable String column) {
        @Nullable
        String in(Caught caught) {
            return column == null ? caught.text(slot) : caught.column(slot, column);
        }
    }

    /** A piece of text: words as they are or a place. */
    record Piece(@Nullable String words, @Nullable Place place) {}

    /** Text with slots filled in; an absent slot is empty and blanks are folded; nothing left is no value. */
    record Text(List<Piece> pieces) implements Give {
        @Override
        public @Nullable Object value(Caught caught) {
            StringBuilder out = new StringBuilder();
            for (Piece p : pieces) {
                String text = p.place() == null ? p.words() : p.place().in(caught);
                out.append(text == null ? "" : text);
            }
            String folded = fold(out);
            return folded.isEmpty() ? null : folded;
        }

        /** One space for each run of white space, none at the edges. */
        private static String fold(CharSequence text) {
            StringBuilder out = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (!Character.isWhitespace(c) && c != '\u00a0') {
                    out.append(c);
                } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            }
            int length = out.length();
            return out.substring(0, length > 0 && out.charAt(length - 1) == ' ' ? length - 1 : length);
        }
    }

    /** An exact decimal, the product of its places. The first must be there; another that is absent counts as one. */
    record Number(List<Place> factors) implements Give {
        @Override
        public @Nullable Object value(Caught caught) {
            BigDecimal product = product(caught);
            boolean whole = product != null
                    && factors.size() > 1
                    && product.stripTrailingZeros().scale() <= 0;
            return product != null && whole ? product.setScale(0) : product;
        }

        private @Nullable BigDecimal product(Caught caught) {
            BigDecimal product = null;
            for (Place p : factors) {
                String text = p.in(caught);
                if (text == null && product != null) {
                    continue;
                }
                BigDecimal factor = text == null ? null : read(p, text);
                if (factor == null) {
                    return null;
                }
                product = product == null ? factor : product.multiply(factor);
            }
            return product;
        }

        private static @Nullable BigDecimal read(Place place, String text) {
            return place.column() == null
                    ? Numeral.of(text).value()
                    : Numeral.withPoint(text).value();
        }
    }

    /** A date: {@link java.time.LocalDate} or {@link java.time.YearMonth}. */
    record Date(Place place) implements Give {
        @Override
        public @Nullable Object value(Caught caught) {
            String text = place.in(caught);
            return text == null ? null : VietnameseDate.parse(text);
        }
    }

    /** A truth value. */
    record Truth(boolean value) implements Give {
        @Override
        public Object value(Caught caught) {
            return value;
        }
    }
}
