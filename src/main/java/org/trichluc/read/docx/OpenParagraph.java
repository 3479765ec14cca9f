package org.trichluc.read.docx;

import org.jspecify.annotations.Nullable;
import org.trichluc.document.Format;
import org.trichluc.read.archive.Element;
import org.trichluc.read.flow.Paragraph;

/** A paragraph of the body or a cell while it is read. */
final class OpenParagraph {
    private final DocxContext context;
    private final Paragraph text;
    private @Nullable String style;
    private ParaProps props;
    private RunProps mark = RunProps.NONE;
    private boolean markHidden;
    private boolean begun;

    OpenParagraph(DocxContext context, Paragraph text) {
        this.context = context;
        this.text = text;
        this.props = context.styles().paragraph(null);
    }

    /** Takes the paragraph's properties. */
    void properties(Element pPr) {
        ParaProps direct = ParaProps.of(pPr);
        style = direct.style();
        ParaProps styled = context.styles().paragraph(style);
        boolean byStyle = direct.list() == null;
        props = direct.over(styled);
        Lists.FileLevel level = context.lists().level(props, byStyle, style);
        if (level != null) {
            props = byStyle
                    ? direct.over(styled.over(level.para()))
                    : direct.over(level.para().over(styled));
        }
        Element rPr = pPr.child("w:rPr");
        mark = RunProps.of(rPr, context.styles().theme());
        markHidden = rPr.has("w:del") || rPr.has("w:moveFrom") || Boolean.TRUE.equals(mark.hidden());
        if (!markHidden) {
            number(level, byStyle);
        }
        begun = true;
    }

    private void number(Lists.@Nullable FileLevel level, boolean byStyle) {
        if (level != null) {
            String label = context.lists().label(props, byStyle, style);
            text.label(label, look(null, level.run().over(mark)).style());
        }
    }

    /** The paragraph's text; a paragraph without properties of its own may still be numbered by its style. */
    Paragraph text() {
        if (!begun) {
            begun = true;
            number(context.lists().level(props, true, null), true);
        }
        return text;
    }

    Look look(@Nullable String characterStyle, RunProps direct) {
        return context.styles().look(style, characterStyle, direct);
    }

    Format format() {
        return props.format();
    }

    /** Whether the paragraph's end was deleted or hidden, so that the next one goes on in the same line. */
    boolean runsOn() {
        return markHidden;
    }
}
