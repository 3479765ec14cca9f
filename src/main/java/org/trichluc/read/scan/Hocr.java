package org.trichluc.read.scan;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.trichluc.read.scan.RecognisedLine.RecognisedCharacter;
import org.trichluc.read.scan.RecognisedLine.RecognisedWord;

/** Reads what Tesseract writes: hOCR 1.2 with boxes of words and characters. */
final class Hocr {
    private static final Pattern BOX =
            Pattern.compile("bbox(?:es)? (-?\\d{1,6}) (-?\\d{1,6}) (-?\\d{1,6}) (-?\\d{1,6})");
    private static final Pattern BASELINE = Pattern.compile("baseline (-?[\\d.e-]{1,20}) (-?[\\d.e-]{1,20})");
    private static final Pattern CONFIDENCE = Pattern.compile("x_w?conf ([\\d.]{1,20})");

    /** What was recognised is never certain; only what a file itself says is. */
    private static final double SUREST = 0.99;

    private final List<RecognisedLine> lines = new ArrayList<>();
    private List<RecognisedWord> words = new ArrayList<>();
    private List<RecognisedCharacter> characters = new ArrayList<>();

    private Hocr() {}

    /**
     * The lines in Tesseract's order.
     *
     * @throws XMLStreamException when it is not hOCR
     */
    static List<RecognisedLine> lines(String hocr) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader in = factory.createXMLStreamReader(new StringReader(hocr));
        Hocr reader = new Hocr();
        while (in.hasNext()) {
            if (in.next() == XMLStreamConstants.START_ELEMENT) {
                reader.element(in);
            }
        }
        return reader.lines.stream().filter(l -> !l.words().isEmpty()).toList();
    }

    private void element(XMLStreamReader in) throws XMLStreamException {
        String kind = in.getAttributeValue(null, "class");
        String title = in.getAttributeValue(null, "title");
        if (kind == null || title == null) {
            return;
        }
        switch (kind) {
            case "ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat" -> line(title);
            case "ocrx_word" -> {
                characters = new ArrayList<>();
                words.add(new RecognisedWord(box(title), confidence(title), characters));
            }
            case "ocrx_cinfo" ->
                characters.add(new RecognisedCharacter(in.getElementText(), box(title), confidence(title)));
            default -> {}
        }
    }

    private void line(String title) {
        Area box = box(title);
        Matcher m = BASELINE.matcher(title);
        double slope = 0;
        double base = box.y1();
        if (m.find()) {
            slope = Double.parseDouble(m.group(1));
            base += Double.parseDouble(m.group(2));
        }
        words = new ArrayList<>();
        lines.add(new RecognisedLine(box, slope, base, words));
    }

    private static Area box(String title) {
        Matcher m = BOX.matcher(title);
        if (!m.find()) {
            return new Area(0, 0, 0, 0);
        }
        return new Area(
                Integer.parseInt(m.group(1)),
                Integer.parseInt(m.group(2)),
                Integer.parseInt(m.group(3)),
                Integer.parseInt(m.group(4)));
    }

    private static double confidence(String title) {
        Matcher m = CONFIDENCE.matcher(title);
        return m.find() ? Math.min(SUREST, Double.parseDouble(m.group(1)) / 100) : 0;
    }
}
