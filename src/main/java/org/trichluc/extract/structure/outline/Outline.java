package org.trichluc.extract.structure.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trichluc.document.Block;
import org.trichluc.document.BlockKind;
import org.trichluc.report.Section;

/**
 * The outline of a document.
 *
 * @param blocks the same blocks, with headings, list items and captions by kind
 * @param sections in reading order
 * @param sectionOf id of the section by id of the block; none before the first heading
 */
public record Outline(List<Block> blocks, List<Section> sections, Map<String, String> sectionOf) {

    /** How many lines at most make up the title under a label that stands alone. */
    private static final int MOST_TITLE_LINES = 4;

    private static final Pattern RUN_IN = Pattern.compile("([^:]{3,}?) ?: ?[^:(].*+");

    /**
     * Reads the outline of blocks that have their final ids; form parts are left as they are.
     *
     * @param namesAgency whether a line begins with the name of a body
     */
    public static Outline of(List<Block> blocks, Predicate<String> namesAgency) {
        List<Para> paras = MisreadLabels.settle(blocks.stream().map(Para::of).toList());
        boolean[] headings = headings(paras, namesAgency);
        List<Integer> at = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        List<BlockKind> kinds = new ArrayList<>();
        int taken = 0;
        for (int i = 0; i < paras.size(); i++) {
            boolean heading = headings[i];
            boolean joined = heading
                    && !at.isEmpty()
                    && taken == i
                    && goesOn(paras.get(at.get(at.size() - 1)), paras.get(i), i - at.get(at.size() - 1));
            if (joined) {
                String title = titles.get(titles.size() - 1);
                titles.set(titles.size() - 1, (title + " " + paras.get(i).title()).strip());
            } else if (heading) {
                at.add(i);
                titles.add(title(paras.get(i)));
            } else if (holdsSections(paras, headings, i)) {
                at.add(i);
                titles.add("");
            }
            taken = heading ? i + 1 : taken;
            kinds.add(heading ? BlockKind.HEADING : kind(paras.get(i)));
            AnnexTitle annex = heading && isBareAnnex(paras.get(i)) ? AnnexTitle.after(paras, i) : null;
            if (annex != null) {
                titles.set(titles.size() - 1, annex.text());
                kinds.addAll(Collections.nCopies(annex.lines(), BlockKind.HEADING));
                i += annex.lines();
                taken = i + 1;
            }
        }
        return build(blocks, paras, at, titles, kinds);
    }

    private static boolean[] headings(List<Para> paras, Predicate<String> namesAgency) {
        Headings test = new Headings(paras, namesAgency);
        boolean[] result = new boolean[paras.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = test.test(i);
        }
        return result;
    }

    /**
     * Whether an article that runs on as prose is a section all the same, without a title: another article is a heading,
     * and what stands under this one has headings of its own (Điều 1. Thông qua chương trình với các nội dung sau: I. …).
     */
    private static boolean holdsSections(List<Para> paras, boolean[] headings, int i) {
        if (headings[i] || !isArticle(paras.get(i))) {
            return false;
        }
        int next = i + 1;
        while (next < headings.length && !headings[next] && !isArticle(paras.get(next))) {
            next++;
        }
        if (next == headings.length || !headings[next] || !isInner(paras.get(next))) {
            return false;
        }
        for (int j = 0; j < headings.length; j++) {
            if (headings[j] && isArticle(paras.get(j))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isArticle(Para p) {
        return p.label() != null && p.label().kind() == Label.Kind.ARTICLE;
    }

    private static boolean isInner(Para p) {
        return p.label() != null
                && !p.label().kind().isWord()
                && !p.label().kind().isBullet();
    }

    private static boolean isBareAnnex(Para p) {
        return p.title().isEmpty() && p.label() != null && p.label().kind() == Label.Kind.ANNEX;
    }

    /** The title of a heading; in a scan, where bold type is hard to tell, what follows the colon is not of it. */
    private static String title(Para p) {
        Matcher run = RUN_IN.matcher(p.title());
        boolean cut = p.block().recognised() && p.label() != null && !p.isBullet() && run.lookingAt();
        return cut ? run.group(1).strip() : p.title();
    }

    /** Whether a line goes on with the heading above: a label alone on its line, or centred lines of one title. */
    private static boolean goesOn(Para heading, Para line, int distance) {
        if (line.label() != null || distance > MOST_TITLE_LINES) {
            return false;
        }
        boolean labelOnly = heading.label() != null
                && heading.label().kind().isWord()
                && heading.title().isEmpty();
        return labelOnly && (distance == 1 || line.isCentered()) || heading.isCentered() && line.isCentered();
    }

    private static BlockKind kind(Para p) {
        if (!p.isText()) {
            return p.block().kind();
        }
        return p.isCaption() ? BlockKind.CAPTION : p.label() != null ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
    }

    private static Outline build(
            List<Block> blocks, List<Para> paras, List<Integer> at, List<String> titles, List<BlockKind> kinds) {
        int[] parents = Nesting.of(at.stream().map(paras::get).toList());
        List<Section> sections = new ArrayList<>();
        for (int s = 0; s < at.size(); s++) {
            Section parent = parents[s] < 0 ? null : sections.get(parents[s]);
            Label label = paras.get(at.get(s)).label();
            sections.add(new Section(
                    "s" + (s + 1),
                    parent == null ? null : parent.id(),
                    parent == null ? 1 : parent.level() + 1,
                    label == null ? null : label.printed(),
                    titles.get(s),
                    blocks.get(at.get(s)).id()));
        }
        List<Block> typed = new ArrayList<>();
        Map<String, String> sectionOf = new HashMap<>();
        String current = null;
        int next = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (next < at.size() && at.get(next) == i) {
                current = sections.get(next++).id();
            }
            typed.add(blocks.get(i).as(kinds.get(i)));
            if (current != null && !isForm(kinds.get(i))) {
                sectionOf.put(blocks.get(i).id(), current);
            }
        }
        return new Outline(typed, sections, Map.copyOf(sectionOf));
    }

    private static boolean isForm(BlockKind kind) {
        return kind == BlockKind.RECIPIENTS
                || kind == BlockKind.SIGNATURE
                || kind == BlockKind.LETTERHEAD
                || kind == BlockKind.PLACE_DATE;
    }
}
