import java.io.File;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The least that a program can do with a PDF: print its text. What {@code bench/cold-start} compares with. */
public final class BareText {
    private BareText() {}

    public static void main(String[] args) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(new File(args[0]))) {
            System.out.println(new PDFTextStripper().getText(pdf));
        }
    }
}
