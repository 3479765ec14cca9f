import java.nio.file.Path;
import org.trichluc.read.Passwords;
import org.trichluc.read.Readers;

/** Reads a file and throws away what it read. What {@code bench/memory} runs. */
public final class Reading {
    private Reading() {}

    public static void main(String[] args) throws Exception {
        System.out.println(new Readers().read(Path.of(args[0]), "report.pdf", Passwords.none()).blocks().size());
    }
}
