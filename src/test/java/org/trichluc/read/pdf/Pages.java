package org.trichluc.read.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import org.trichluc.document.Document;
import org.trichluc.read.Input;
import org.trichluc.read.Passwords;
import org.trichluc.read.UnreadableException;
import org.trichluc.read.scan.TextRecognition;

/** Draws PDF files for tests, with the font that PDFBox ships. */
final class Pages implements AutoCloseable {
    final PDDocument pdf = new PDDocument();
    final PDFont font;
    PDPage page;
    PDPageContentStream content;

    Pages() throws IOException {
        this(true);
    }

    /** Pages whose font is embedded as a subset or whole. */
    Pages(boolean subset) throws IOException {
        try (InputStream in =
                PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            font = PDType0Font.load(pdf, in, subset);
        }
        page = new PDPage(PDRectangle.A4);
        content = new PDPageContentStream(pdf, page);
        pdf.addPage(page);
    }

    Pages page() throws IOException {
        content.close();
        page = new PDPage(PDRectangle.A4);
        content = new PDPageContentStream(pdf, page);
        pdf.addPage(page);
        return this;
    }

    /** Sets text with {@code y} counted from the top of the page. */
    Pages text(double x, double y, double size, String text) throws IOException {
        content.beginText();
        content.setFont(font, (float) size);
        content.setTextMatrix(Matrix.getTranslateInstance((float) x, (float) (842 - y)));
        content.showText(text);
        content.endText();
        return this;
    }

    Pages text(double x, double y, String text) throws IOException {
        return text(x, y, 12, text);
    }

    Pages mode(RenderingMode mode) throws IOException {
        content.setRenderingMode(mode);
        return this;
    }

    /** A line of the given thickness as a filled rectangle. */
    Pages bar(double x, double y, double width, double height) throws IOException {
        content.addRect((float) x, (float) (842 - y), (float) width, (float) height);
        content.fill();
        return this;
    }

    Pages image() throws IOException {
        BufferedImage white = new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY);
        content.drawImage(LosslessFactory.createFromImage(pdf, white), 0, 0, 595, 842);
        return this;
    }

    Path save(Path folder) throws IOException {
        content.close();
        Path file = folder.resolve("a.pdf");
        pdf.save(file.toFile());
        return file;
    }

    Path save(Path folder, String owner, String user) throws IOException {
        StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, new AccessPermission());
        policy.setEncryptionKeyLength(128);
        pdf.protect(policy);
        return save(folder);
    }

    static Document read(Path file, @Nullable String password) throws UnreadableException, IOException {
        return new PdfReader(TextRecognition.of(null, null))
                .read(new Input(
                        file, "a.pdf", "0".repeat(64), "application/pdf", Files.size(file), passwords(password)));
    }

    private static Passwords passwords(@Nullable String password) {
        return password == null ? Passwords.none() : Passwords.of(List.of(password));
    }

    Document read(Path folder) throws UnreadableException, IOException {
        return read(save(folder), null);
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
