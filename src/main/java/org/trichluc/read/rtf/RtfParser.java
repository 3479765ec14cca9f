package org.trichluc.read.rtf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.trichluc.read.archive.TooLargeException;
import org.trichluc.read.flow.Place;
import org.trichluc.read.flow.Symbols;

/** Follows the control words of an RTF file. Groups are kept on a stack of their own: nesting costs no call. */
final class RtfParser {
    private static final int DEEPEST = 4_000_000;

    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("tab", "\t"),
            Map.entry("line", "\n"),
            Map.entry("page", "\n"),
            Map.entry("column", "\n"),
            Map.entry("softline", ""),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("bullet", "•"),
            Map.entry("emspace", " "),
            Map.entry("enspace", " "),
            Map.entry("qmspace", " "));

    /** Groups marked as to be ignored by readers that do not know them, which this one knows. */
    private static final Set<String> KNOWN = Set.of("ud", "nesttableprops", "footnote", "shptxt", "dptxbxtext");

    private final RtfTokens tokens;
    private final RtfContent content;
    private final ShapePlace shape = new ShapePlace();
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Group group;
    private ParaLook last = ParaLook.DEFAULT;
    private int defaultFont;
    private boolean starred;
    private OpenPicture picture = new OpenPicture();
    private int fallback;

    /** What is to be done when the group at this depth ends. */
    private record Scope(int depth, Ending ending) {}

    private interface Ending {
        void run() throws IOException;
    }

    RtfParser(RtfTokens tokens, RtfContent content) {
        this.tokens = tokens;
        this.content = content;
        this.group = new Group(CharLook.plain(0), ParaLook.DEFAULT, Destination.TEXT, 1);
    }

    /** Reads to the end of the file; false where the file ends too early, or is too long to be read whole. */
    boolean parse() throws IOException {
        boolean complete = false;
        RtfTokens.Kind kind = tokens.next();
        while (kind != RtfTokens.Kind.END && !content.isFull()) {
            if (kind == RtfTokens.Kind.BYTE) {
                take(tokens.value());
            } else {
                decode();
                switch (kind) {
                    case OPEN -> open();
                    case CLOSE -> complete = close();
                    case WORD -> word();
                    default -> symbol(tokens.value());
                }
            }
            if (complete) {
                break;
            }
            kind = tokens.next();
        }
        decode();
        ParaLook atEnd = complete ? last : group.para();
        while (!groups.isEmpty()) {
            close();
        }
        content.end(atEnd);
        return complete;
    }

    private void open() throws IOException {
        if (groups.size() >= DEEPEST) {
            throw new TooLargeException("its groups lie more than " + DEEPEST + " deep in each other");
        }
        groups.push(group);
        starred = false;
        fallback = 0;
    }

    /** Ends a group; true when it was the outermost. */
    private boolean close() throws IOException {
        if (groups.isEmpty()) {
            return false;
        }
        while (!scopes.isEmpty() && scopes.getFirst().depth >= groups.size()) {
            scopes.pop().ending.run();
        }
        if (groups.size() == 1) {
            last = group.para();
        }
        group = groups.pop();
        starred = false;
        fallback = 0;
        return groups.isEmpty();
    }

    private void onClose(Ending ending) {
        scopes.push(new Scope(groups.size(), ending));
    }

    private void take(int b) {
        if (fallback > 0) {
            fallback--;
        } else if (group.destination() == Destination.PICTURE) {
            picture.digit(b);
        } else if (group.destination() != Destination.SKIPPED && group.destination() != Destination.SILENT) {
            bytes.write(b);
        }
    }

    private void decode() {
        if (bytes.size() > 0) {
            int codePage = content.fonts().codePage(group.look().font());
            characters(CodePages.decode(bytes.toByteArray(), codePage));
            bytes.reset();
        }
    }

    private void symbol(int c) {
        if (c == '*') {
            starred = true;
            return;
        }
        if (fallback > 0) {
            fallback--;
            return;
        }
        switch (c) {
            case '~' -> characters("\u00a0");
            case '_' -> characters("-");
            case '-' -> characters(Symbols.SOFT_HYPHEN);
            default -> {}
        }
    }

    private void characters(String text) {
        switch (group.destination()) {
            case TEXT -> content.text(text, group.look());
            case FONTS -> content.fonts().text(text);
            case LABEL -> content.label(text, group.look());
            case INSTRUCTION -> content.instruction(text);
            case INFO_VALUE -> content.info().text(text);
            default -> {}
        }
    }

    private void word() throws IOException {
        String word = tokens.word();
        if (fallback > 0) {
            fallback--;
            return;
        }
        boolean ignorable = starred;
        starred = false;
        if (word.equals("bin") && group.destination() == Destination.PICTURE) {
            picture.raw(tokens.data());
        }
        if (group.destination() == Destination.SKIPPED || word.equals("bin")) {
            return;
        }
        Destination opened = Destination.of(word);
        if (opened != null) {
            enter(word, opened);
        } else if (ignorable && !KNOWN.contains(word)) {
            group = group.with(Destination.SKIPPED);
        } else {
            formatting(word);
        }
    }

    private void enter(String word, Destination opened) {
        Destination outer = group.destination();
        boolean inText = outer == Destination.TEXT || outer == Destination.SILENT;
        switch (opened) {
            case INFO_VALUE -> {
                if (outer != Destination.INFO && !word.equals("generator")) {
                    return;
                }
                content.info().start();
                onClose(() -> content.info().end(word));
            }
            case LABEL -> {
                if (outer != Destination.TEXT) {
                    return;
                }
                content.startLabel();
                onClose(content::endLabel);
            }
            case INSTRUCTION -> {
                content.startInstruction();
                CharLook look = group.look();
                onClose(() -> content.endInstruction(inText ? look : null));
            }
            case PICTURE -> {
                if (!inText && outer != Destination.PROPERTY) {
                    group = group.with(Destination.SKIPPED);
                    return;
                }
                startPicture();
            }
            case TEXT, SILENT -> {
                if (!inText) {
                    return;
                }
            }
            default -> {}
        }
        group = group.with(opened);
    }

    private void startPicture() {
        OpenPicture own = new OpenPicture();
        boolean shown = group.look().shown();
        picture = own;
        tokens.keep(OpenPicture.LARGEST);
        onClose(() -> {
            tokens.keep(0);
            if (shown) {
                content.picture(own.finish());
            }
        });
    }

    private void formatting(String word) throws IOException {
        int number = tokens.number(1);
        switch (word) {
            case "u" -> {
                characters(String.valueOf((char) number));
                fallback = group.fallback();
            }
            case "uc" -> group = group.fallback(number);
            case "ansicpg" -> content.fonts().documentCodePage(number);
            case "mac" -> content.fonts().documentCodePage(10000);
            case "pc" -> content.fonts().documentCodePage(437);
            case "pca" -> content.fonts().documentCodePage(850);
            case "deff" -> {
                defaultFont = number;
                group = group.with(CharLook.plain(number));
            }
            default -> inDestination(word, number);
        }
    }

    private void inDestination(String word, int number) throws IOException {
        switch (group.destination()) {
            case PICTURE -> picture.word(word, number);
            case FONTS -> content.fonts().word(word, number);
            case STYLES -> content.style(word, number);
            case INFO_VALUE -> content.info().word(word, number);
            default -> look(word, number);
        }
    }

    private void look(String word, int number) throws IOException {
        String character = CHARACTERS.get(word);
        if (character != null) {
            characters(character);
            return;
        }
        CharLook look = group.look().after(word, number, defaultFont);
        if (look != null) {
            group = group.with(look);
            return;
        }
        ParaLook para = group.para().after(word, tokens.number(word.equals("itap") ? 1 : 0));
        if (para != null) {
            group = group.with(para);
            return;
        }
        structure(word);
    }

    private void structure(String word) throws IOException {
        if (shape.word(word, tokens.number(0))) {
            return;
        }
        Destination here = group.destination();
        switch (word) {
            case "ud" -> {
                if (here == Destination.SILENT) {
                    group = group.with(Destination.TEXT);
                }
            }
            case "nesttableprops" -> {
                RowShape outer = content.story().shape();
                content.story().shape(new RowShape());
                RtfStory story = content.story();
                onClose(() -> story.shape(outer));
            }
            case "footnote" -> {
                if (here == Destination.TEXT && !group.look().shown()) {
                    group = group.with(Destination.SKIPPED);
                } else if (here == Destination.TEXT) {
                    content.startNote();
                    fresh();
                    onClose(() -> content.endNote(group.para()));
                }
            }
            case "shptxt", "dptxbxtext" -> {
                if (here == Destination.TEXT || here == Destination.SILENT) {
                    Place place = shape.take();
                    content.startBox();
                    fresh();
                    onClose(() -> content.endBox(group.para(), place));
                }
            }
            default -> {
                if (here == Destination.TEXT) {
                    content.word(word, tokens.number(0), group);
                }
            }
        }
    }

    /** A story of its own begins with nothing set. */
    private void fresh() {
        group = new Group(CharLook.plain(defaultFont), ParaLook.DEFAULT, Destination.TEXT, group.fallback());
    }
}
