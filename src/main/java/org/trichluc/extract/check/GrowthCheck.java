package org.trichluc.extract.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Warning;
import org.trichluc.report.Figure;
import org.trichluc.vietnamese.Folded;

/** A growth against the two values that stand before it: {@code từ 120 hộ lên 150 hộ, tăng 25%}. */
final class GrowthCheck {

    /** The second value right behind the first: only a year and the way there. */
    private static final Pattern FROM_TO = Pattern.compile(
            " ?(?:\\(?(?:vào |trong )?(?:cuối |đầu )?năm \\d{4}\\)?,? ?)?(?:tăng |giảm |nâng )?(?:lên|xuống|còn|đến|tới)(?: còn| đến| tới)? ?");

    private static final Pattern TO_GROWTH = Pattern.compile(
            " ?(?:\\(?(?:vào |trong )?(?:cuối |đầu )?năm \\d{4}\\)?)?[ ,(;]{1,3}(?:tương ứng |tức )?(?:đã )?(?:tăng|giảm) ?(?:thêm )?");

    private static final Pattern LEAD = Pattern.compile("(?:^|[ ,;(])từ ?$");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private GrowthCheck() {}

    /**
     * The doubt about a growth, null where there is none.
     *
     * @param before the text before the first value
     * @param middle between the two values
     * @param behind between the second value and the growth
     */
    static @Nullable Warning of(Figure from, Figure to, Figure growth, String before, String middle, String behind) {
        boolean levels = level(from)
                && level(to)
                && from.kind().equals(to.kind())
                && unit(from).equals(unit(to));
        boolean told = growth.kind().equals("percent")
                && growth.qualifier() == null
                && growth.valueMax() == null
                && growth.attainment() == null;
        if (!levels
                || !told
                || from.value().signum() <= 0
                || !LEAD.matcher(Folded.of(before)).find()
                || !FROM_TO.matcher(Folded.of(middle)).matches()
                || !TO_GROWTH.matcher(Folded.of(behind)).matches()) {
            return null;
        }
        BigDecimal exact = to.value()
                .subtract(from.value())
                .multiply(HUNDRED)
                .divide(from.value(), MathContext.DECIMAL64)
                .abs();
        BigDecimal points = to.value().subtract(from.value()).abs();
        boolean percents = from.kind().equals("percent");
        BigDecimal slack =
                BigDecimal.ONE.movePointLeft(Math.max(0, growth.value().scale()));
        boolean right = near(exact, growth, slack) || percents && near(points, growth, slack);
        return right
                ? null
                : new Warning(
                        "figure.growth_mismatch",
                        "From %s to %s is %s %%, but the report says %s"
                                .formatted(
                                        from.raw(),
                                        to.raw(),
                                        exact.setScale(
                                                        Math.max(
                                                                1,
                                                                growth.value().scale()),
                                                        RoundingMode.HALF_UP)
                                                .toPlainString(),
                                        growth.raw()),
                        List.of(from.id(), to.id(), growth.id()));
    }

    private static boolean near(BigDecimal exact, Figure growth, BigDecimal slack) {
        return exact.subtract(growth.value().abs()).abs().compareTo(slack) <= 0;
    }

    private static boolean level(Figure f) {
        return f.valueMax() == null && f.qualifier() == null && f.of() == null;
    }

    private static String unit(Figure f) {
        return f.unit() == null
                ? ""
                : Objects.requireNonNullElse(f.unit().code(), f.unit().text());
    }
}
