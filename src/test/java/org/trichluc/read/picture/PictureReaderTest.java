package org.trichluc.read.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichluc.document.Block;
import org.trichluc.document.Document;
import org.trichluc.document.Source.TextOrigin;
import org.trichluc.read.Passwords;
import org.trichluc.read.Readers;
import org.trichluc.read.UnreadableException;
import org.trichluc.read.UnreadableException.Reason;
import org.trichluc.read.scan.TextRecognition;

/** Pictures of pages that are files of their own. */
class PictureReaderTest {
    @TempDir
    Path folder;

    /** A sheet of A4 at 200 pixels per inch. */
    private static BufferedImage page(String... lines) {
        BufferedImage page = new BufferedImage(1654, 2339, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = page.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, page.getWidth(), page.getHeight());
        g.setColor(Color.BLACK);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setFont(new Font("Liberation Serif", Font.PLAIN, 44));
        for (int i = 0; i < lines.length; i++) {
            g.drawString(lines[i], 200, 300 + 80 * i);
        }
        g.dispose();
        return page;
    }

    private Document read(Path path) throws UnreadableException {
        return readers().read(path, String.valueOf(path.getFileName()), Passwords.none());
    }

    private Readers readers() {
        TextRecognition recognition = TextRecognition.of(System.getenv("PATH"), null);
        assumeTrue(recognition.available(), "tesseract with Vietnamese is not on this machine");
        return new Readers(recognition);
    }

    @Test
    void aPictureReadsLikeAScannedPage() throws Exception {
        Path path = folder.resolve("a.png");
        ImageIO.write(page("Ủy ban nhân dân xã đã cấp 15 suất quà", "cho các thôn trong xã."), "png", path.toFile());
        Document d = read(path);
        assertEquals(TextOrigin.OCR, d.source().textOrigin());
        assertEquals(1, d.source().pages());
        assertEquals(List.of(TextOrigin.OCR), d.source().pageOrigins());
        String text = d.blocks().stream().map(Block::text).reduce("", (a, b) -> a + " " + b);
        assertTrue(text.contains("nhân dân xã đã cấp 15 suất quà cho các thôn"), text);
        assertEquals(1, d.blocks().get(0).page());
    }

    @Test
    void aSealOverTheTextOfAPhotographIsNotRead() throws Exception {
        BufferedImage page = page("Ủy ban nhân dân xã đã cấp 15 suất quà", "cho các thôn trong xã.");
        Graphics2D g = page.createGraphics();
        g.setColor(new Color(230, 40, 50));
        g.setFont(new Font("Liberation Serif", Font.BOLD, 60));
        g.drawString("CON DAU", 250, 600);
        g.dispose();
        Path path = folder.resolve("a.png");
        ImageIO.write(page, "png", path.toFile());
        String text = read(path).blocks().stream().map(Block::text).reduce("", (a, b) -> a + " " + b);
        assertTrue(text.contains("15 suất quà"), text);
        assertTrue(!text.contains("CON"), text);
    }

    @Test
    void theSheetsOfATiffAreThePagesOfOneReport() throws Exception {
        Path path = folder.resolve("a.dat");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(path.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            writer.writeToSequence(new IIOImage(page("Trang thứ nhất nêu kết quả của xã."), null, null), null);
            writer.writeToSequence(
                    new IIOImage(
                            page("Đề nghị huyện xem xét, giải quyết.", "Kiến nghị này gửi thường trực Hội đồng."),
                            null,
                            null),
                    null);
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        Document d = read(path);
        assertEquals(2, d.source().pages());
        assertEquals(
                List.of(1, 2), d.blocks().stream().map(Block::page).distinct().toList());
        assertTrue(
                d.blocks().get(1).text().contains("huyện xem xét"),
                d.blocks().get(1).text());
    }

    @Test
    void aPictureWithoutARecogniserNamesTheRemedy() throws Exception {
        Path path = folder.resolve("a.jpg");
        ImageIO.write(page("Báo cáo"), "jpg", path.toFile());
        UnreadableException e = assertThrows(
                UnreadableException.class,
                () -> new Readers(TextRecognition.of(null, null)).read(path, "a.jpg", Passwords.none()));
        assertEquals(Reason.NEEDS_OCR, e.reason());
        assertEquals(TextRecognition.REMEDY, e.remedy());
    }

    @Test
    void aBrokenPictureAndOneOfAPixelAreNoSuccessWithText() throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(page("Báo cáo"), "png", png);
        Path cut = Files.write(folder.resolve("cut.png"), java.util.Arrays.copyOf(png.toByteArray(), 60));
        UnreadableException e = assertThrows(UnreadableException.class, () -> read(cut));
        assertEquals(Reason.DAMAGED, e.reason());
        Path pixel = folder.resolve("pixel.gif");
        ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY), "gif", pixel.toFile());
        assertEquals(List.of(), read(pixel).blocks());
    }

    @Test
    void aPhotographTellsHowTheCameraWasHeld() {
        for (int[] known : new int[][] {{1, 0}, {6, 1}, {3, 2}, {8, 3}}) {
            ByteBuffer exif = ByteBuffer.allocate(32);
            exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
            exif.putShort((short) 1).putShort((short) 0x112).putShort((short) 3).putInt(1);
            exif.putShort((short) known[0]);
            assertEquals(known[1], Exif.quarterTurns(exif.array()));
        }
        assertEquals(0, Exif.quarterTurns(new byte[40]));
    }
}
