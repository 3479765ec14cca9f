package org.trichluc.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Warning;
import org.trichluc.report.CitedDocument;
import org.trichluc.report.Figure;
import org.trichluc.report.Footnote;
import org.trichluc.report.Header;
import org.trichluc.report.Report;
import org.trichluc.report.ReportBlock;
import org.trichluc.report.Section;
import org.trichluc.report.Signatory;

/** A report for a person: what one wants to know first comes first. */
final class ReportView {
    private static final int NOTE_WIDTH = 100;

    private final PrintWriter out;
    private final Ink ink;

    ReportView(PrintWriter out, Ink ink) {
        this.out = out;
        this.ink = ink;
    }

    void show(Report report) {
        header(report);
        outline(report.sections());
        figures(report);
        documents(report.documents());
        notes(report.footnotes());
        warnings(report.warnings());
        out.flush();
    }

    private void header(Report report) {
        Header h = report.header();
        out.println(ink.faint(report.source().path()));
        field("Issuer (cơ quan)", joined(" / ", h.parentAuthority(), h.issuer()));
        field("Number (số)", h.number());
        field("Date (ngày)", joined(", ", h.place(), h.date()));
        field("Type (loại)", h.type());
        field("Title (trích yếu)", h.title());
        field("Period (kỳ)", h.period() == null ? null : h.period().text());
        field("To (kính gửi)", list(h.addressees()));
        field("Signed (ký)", signatory(h.signatory()));
        field("Copies (nơi nhận)", list(h.recipients()));
    }

    private void field(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            out.println(ink.faint(Columns.pad(name, 20)) + value);
        }
    }

    private static @Nullable String signatory(@Nullable Signatory s) {
        return s == null ? null : joined(", ", s.authority(), s.capacity(), s.position(), s.rank(), s.name());
    }

    private static @Nullable String list(@Nullable List<String> values) {
        return values == null ? null : String.join("; ", values);
    }

    private static String joined(String by, @Nullable String... values) {
        List<String> present = new ArrayList<>();
        for (String value : values) {
            if (value != null && !value.isEmpty()) {
                present.add(value);
            }
        }
        return String.join(by, present);
    }

    private void outline(List<Section> sections) {
        heading("Outline (dàn mục)", sections.size());
        for (Section s : sections) {
            String label = s.label() == null ? "-" : s.label() + ".";
            out.println("  ".repeat(s.level()) + ink.bold(label) + " " + s.title());
        }
    }

    private void figures(Report report) {
        heading("Figures (số liệu)", report.figures().size());
        if (report.figures().isEmpty()) {
            return;
        }
        Map<String, Integer> pages = new HashMap<>();
        for (ReportBlock block : report.blocks()) {
            if (block.page() != null) {
                pages.put(block.id(), block.page());
            }
        }
        Columns table = new Columns(List.of("page", "printed", "value", "what", "when"), List.of(4, 24, 20, 56, 24));
        out.println(ink.faint(table.head()));
        for (Figure f : report.figures()) {
            Integer page = pages.get(f.span().block());
            List<String> cells = table.row(List.of(
                    page == null ? "" : page.toString(),
                    printed(f),
                    value(f),
                    what(f),
                    f.period() == null || f.period().text() == null
                            ? ""
                            : f.period().text()));
            out.println(
                    cells.get(0) + ink.number(cells.get(1)) + cells.get(2) + cells.get(3) + ink.faint(cells.get(4)));
        }
    }

    /** The words of the report, with the unit where it stands elsewhere. */
    private static String printed(Figure f) {
        Figure.Unit unit = f.unit();
        return unit == null || f.raw().contains(unit.text()) ? f.raw() : f.raw() + " [" + unit.text() + "]";
    }

    private static String value(Figure f) {
        String sign = f.change() == null ? "" : f.change().direction().equals("increase") ? "+" : "−";
        String upper = f.valueMax() == null ? "" : "–" + plain(f.valueMax());
        String of = f.of() == null ? "" : "/" + plain(f.of());
        String currency = f.unit() != null && "VND".equals(f.unit().code()) ? " đồng" : "";
        return qualifier(f.qualifier()) + sign + plain(f.value()) + upper + of + currency;
    }

    private static String qualifier(@Nullable String qualifier) {
        return qualifier == null
                ? ""
                : switch (qualifier) {
                    case "approx" -> "~";
                    case "more_than" -> ">";
                    case "less_than" -> "<";
                    case "at_least" -> "≥";
                    case "at_most" -> "≤";
                    default -> "";
                };
    }

    private static String what(Figure f) {
        String columns = f.columns() == null ? "" : String.join(" › ", f.columns());
        String per = f.per() == null ? "" : "/ " + f.per();
        String row = f.row() == null || f.row().equals(f.indicator()) ? "" : f.row();
        return joined(" · ", f.indicator(), row, columns, per);
    }

    /** In Vietnamese notation: a point groups thousands, a comma is decimal. */
    private static String plain(BigDecimal value) {
        String digits = value.stripTrailingZeros().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String rest = point < 0 ? "" : "," + digits.substring(point + 1);
        return whole.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ".") + rest;
    }

    private void documents(List<CitedDocument> documents) {
        heading("Documents cited (văn bản viện dẫn)", documents.size());
        for (CitedDocument d : documents) {
            String name = joined(" ", d.type(), d.number());
            String about = joined(", ", d.date() == null && d.year() != null ? d.year() + "" : d.date(), d.issuer());
            out.println("  " + ink.document(name) + (about.isEmpty() ? "" : " (" + about + ")")
                    + (d.title() == null ? "" : " " + d.title())
                    + ink.faint(" ×" + d.mentions().size()));
        }
    }

    private void notes(List<Footnote> notes) {
        heading("Notes (chú thích)", notes.size());
        for (Footnote n : notes) {
            String text = n.text() == null ? "" : n.text().replace('\n', ' ');
            out.println("  " + ink.bold("[" + n.marker() + "]") + " " + Columns.cut(text, NOTE_WIDTH));
        }
    }

    private void warnings(List<Warning> warnings) {
        heading("Warnings (cảnh báo)", warnings.size());
        warnings.forEach(w -> out.println("  " + ink.warning(w.code()) + " " + w.message()));
    }

    private void heading(String title, int count) {
        out.println();
        out.println(ink.bold(title) + ink.faint(": " + count));
    }
}
