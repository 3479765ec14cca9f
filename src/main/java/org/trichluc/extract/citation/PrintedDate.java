package org.trichluc.extract.citation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The date printed with a number, in figures or in words, also with a year of two digits as before 2000. */
final class PrintedDate {

    private static final Pattern FIGURE = Pattern.compile("\\d{1,4}");
    private static final int FIRST_SHORT_YEAR = 45;

    private PrintedDate() {}

    /** ISO 8601; null for a day that no calendar has. */
    static @Nullable String iso(String printed) {
        List<Integer> figures = new ArrayList<>();
        Matcher m = FIGURE.matcher(printed);
        while (m.find()) {
            figures.add(Integer.valueOf(m.group()));
        }
        try {
            if (figures.size() == 3) {
                return LocalDate.of(year(figures.get(2)), figures.get(1), figures.get(0))
                        .toString();
            }
            return figures.size() == 2
                    ? YearMonth.of(year(figures.get(1)), figures.get(0)).toString()
                    : null;
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static int year(int figure) {
        return figure > 99 ? figure : figure >= FIRST_SHORT_YEAR ? 1900 + figure : 2000 + figure;
    }
}
