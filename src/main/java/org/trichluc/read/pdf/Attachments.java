package org.trichluc.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * The files that a PDF carries: those of its name tree, where portfolios keep theirs, and those pinned to its pages.
 *
 * @param portfolio whether the PDF is a mere wrapper around them
 */
record Attachments(List<Attachment> files, boolean portfolio) {
    private static final COSName COLLECTION = COSName.getPDFName("Collection");
    private static final COSName FILE_ATTACHMENT = COSName.getPDFName("FileAttachment");
    private static final int MOST_NODES = 20_000;

    /** One file. */
    record Attachment(String name, COSStream stream) {

        /** Its size in the PDF. */
        long packed() {
            return Math.max(1, stream.getLength());
        }

        /** Its bytes; inflated as they are read where they are packed in the usual way, so that a bomb takes no room. */
        InputStream open() throws IOException {
            COSBase filter = stream.getFilters();
            boolean plainParameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP) == null;
            if (filter == null) {
                return stream.createRawInputStream();
            }
            boolean inflates = COSName.FLATE_DECODE.equals(filter)
                    || filter instanceof COSArray list
                            && list.size() == 1
                            && COSName.FLATE_DECODE.equals(list.getObject(0));
            return inflates && plainParameters
                    ? new InflaterInputStream(stream.createRawInputStream())
                    : stream.createInputStream();
        }
    }

    static Attachments of(PDDocument pdf) {
        Search search = new Search();
        COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        search.tree(names == null ? null : names.getCOSDictionary(COSName.EMBEDDED_FILES));
        for (PDPage page : pdf.getPages()) {
            if (search.nodes > MOST_NODES) {
                break;
            }
            search.page(page.getCOSObject());
        }
        return new Attachments(List.copyOf(search.found), catalog.containsKey(COLLECTION));
    }

    /** Walks the file's own structure, which may hold loops. */
    private static final class Search {
        private final List<Attachment> found = new ArrayList<>();
        private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        private int nodes;

        void tree(@Nullable COSDictionary root) {
            List<COSDictionary> open = new ArrayList<>();
            if (root != null) {
                open.add(root);
            }
            while (!open.isEmpty() && nodes++ < MOST_NODES) {
                COSDictionary node = open.remove(open.size() - 1);
                if (!seen.add(node)) {
                    continue;
                }
                COSArray kids = node.getCOSArray(COSName.KIDS);
                for (int i = kids == null ? -1 : kids.size() - 1; i >= 0; i--) {
                    if (kids.getObject(i) instanceof COSDictionary kid) {
                        open.add(kid);
                    }
                }
                COSArray pairs = node.getCOSArray(COSName.NAMES);
                for (int i = 1; pairs != null && i < pairs.size() && nodes++ < MOST_NODES; i += 2) {
                    file(pairs.getObject(i));
                }
            }
        }

        void page(COSDictionary page) {
            COSArray annotations = page.getCOSArray(COSName.ANNOTS);
            for (int i = 0; annotations != null && i < annotations.size() && nodes++ < MOST_NODES; i++) {
                if (annotations.getObject(i) instanceof COSDictionary a
                        && FILE_ATTACHMENT.equals(a.getCOSName(COSName.SUBTYPE))) {
                    file(a.getDictionaryObject(COSName.FS));
                }
            }
        }

        private void file(@Nullable COSBase specification) {
            if (!(specification instanceof COSDictionary spec)) {
                return;
            }
            COSDictionary embedded = spec.getCOSDictionary(COSName.EF);
            if (embedded == null) {
                return;
            }
            for (COSName key : List.of(COSName.UF, COSName.F)) {
                if (embedded.getDictionaryObject(key) instanceof COSStream stream) {
                    if (seen.add(stream)) {
                        found.add(new Attachment(name(spec), stream));
                    }
                    return;
                }
            }
        }

        private String name(COSDictionary spec) {
            String unicode = spec.getString(COSName.UF);
            String name = unicode == null ? spec.getString(COSName.F) : unicode;
            return name == null || name.isBlank() ? "file-" + (found.size() + 1) : name;
        }
    }
}
