package org.trichluc.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichluc.pipeline.Extractor;
import org.trichluc.read.Passwords;
import org.trichluc.read.Readers;
import org.trichluc.read.scan.TextRecognition;

/** PDFs that carry other files. */
class AttachmentsTest {
    private static final byte[] PAGE = "<html><body><p>Phụ lục</p></body></html>".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path top;

    private Map<String, Entry> run(Path input, String... passwords) throws IOException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        Batch batch = new Batch(
                Extractor.ofText(new Readers(TextRecognition.of(null, null))),
                Passwords.of(List.of(passwords)),
                new Batch.Listener() {
                    @Override
                    public void done(Place place, Entry entry, Outcome outcome, boolean meant) {
                        entries.put(entry.path(), entry);
                    }

                    @Override
                    public void step() {}
                });
        Path out = top.resolve("out");
        batch.run(Inputs.of(List.of(input), out), out);
        return entries;
    }

    private static Entry entry(Map<String, Entry> entries, String path) {
        return Objects.requireNonNull(entries.get(path), path);
    }

    /** A PDF of one page with this line, carrying pages of these names. */
    private static PDDocument carrier(String line, String... names) throws IOException {
        PDDocument pdf = new PDDocument();
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(50, 700);
            content.showText(line);
            content.endText();
        }
        Map<String, PDComplexFileSpecification> files = new LinkedHashMap<>();
        for (String name : names) {
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile(name);
            file.setFileUnicode(name);
            file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(PAGE), COSName.FLATE_DECODE));
            files.put(name, file);
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        PDDocumentNameDictionary dictionary = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        dictionary.setEmbeddedFiles(tree);
        pdf.getDocumentCatalog().setNames(dictionary);
        return pdf;
    }

    private Path save(PDDocument pdf) throws IOException {
        Path file = Files.createDirectories(top.resolve("in")).resolve("a.pdf");
        pdf.save(file.toFile());
        pdf.close();
        return file;
    }

    @Test
    void attachmentsAreInputsOfTheirOwnBesideThePdf() throws Exception {
        Map<String, Entry> entries = run(save(carrier("Bao cao cua xa", "../../phu luc.htm", "b.bin.htm")));
        assertEquals(
                List.of("a.pdf!/../../phu luc.htm", "a.pdf!/b.bin.htm", "a.pdf"), new ArrayList<>(entries.keySet()));
        Entry pdf = entry(entries, "a.pdf");
        assertEquals("ok", pdf.status());
        assertEquals(2, pdf.members());
        assertEquals(Map.of("source.attachments", 1), pdf.warnings());
        Entry inside = entry(entries, "a.pdf!/../../phu luc.htm");
        assertEquals("ok", inside.status());
        assertEquals("a.pdf/phu luc.htm.json", inside.output());
        assertTrue(Files.exists(top.resolve("out/a.pdf/phu luc.htm.json")));
    }

    @Test
    void theCoverSheetOfAPortfolioIsNoReport() throws Exception {
        PDDocument pdf =
                carrier("For the best experience, open this PDF portfolio in Acrobat or Adobe Reader.", "b.htm");
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Collection"), new COSDictionary());
        Map<String, Entry> entries = run(save(pdf));
        assertEquals("container", entry(entries, "a.pdf").status());
        assertEquals(null, entry(entries, "a.pdf").output());
        assertEquals("ok", entry(entries, "a.pdf!/b.htm").status());
    }

    @Test
    void aPortfolioWhoseOwnPageSaysSomethingIsAReportToo() throws Exception {
        PDDocument pdf = carrier("Ho so kiem tra nam 2022", "b.htm");
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Collection"), new COSDictionary());
        assertEquals("ok", entry(run(save(pdf)), "a.pdf").status());
    }

    @Test
    void aFilePinnedToAPageIsFoundAndALoopOfNamesEnds() throws Exception {
        PDDocument pdf = carrier("Bao cao");
        COSDictionary loop = new COSDictionary();
        COSArray kids = new COSArray();
        kids.add(loop);
        kids.add(loop);
        loop.setItem(COSName.KIDS, kids);
        COSDictionary names = new COSDictionary();
        names.setItem(COSName.EMBEDDED_FILES, loop);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("ghim.htm");
        file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(PAGE)));
        COSDictionary pin = new COSDictionary();
        pin.setName(COSName.SUBTYPE, "FileAttachment");
        pin.setItem(COSName.FS, file);
        COSArray annotations = new COSArray();
        annotations.add(pin);
        pdf.getPage(0).getCOSObject().setItem(COSName.ANNOTS, annotations);
        Map<String, Entry> entries = run(save(pdf));
        assertEquals("ok", entry(entries, "a.pdf!/ghim.htm").status());
        assertEquals("ok", entry(entries, "a.pdf").status());
    }

    @Test
    void oneOfManyPasswordsOpensThePdfAndWhatItCarries() throws Exception {
        for (int bits : new int[] {40, 128, 256}) {
            PDDocument pdf = carrier("Bao cao mat", "b.htm");
            StandardProtectionPolicy policy = new StandardProtectionPolicy("chu", "dung", new AccessPermission());
            policy.setEncryptionKeyLength(bits);
            pdf.protect(policy);
            Path file = save(pdf);
            assertEquals("encrypted", entry(run(file), "a.pdf").status());
            assertEquals(
                    "encrypted", entry(run(file, "sai", "cung sai"), "a.pdf").status());
            Map<String, Entry> entries = run(file, "sai", "dung", "khac");
            assertEquals("ok", entry(entries, "a.pdf").status(), bits + " bits");
            assertEquals("ok", entry(entries, "a.pdf!/b.htm").status(), bits + " bits");
        }
    }
}
