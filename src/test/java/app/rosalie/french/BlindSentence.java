package app.rosalie.french;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What somebody typed who had never seen the grammar, and what she wanted.
 *
 * @param kind of wish: book, move, … or « nothing »
 * @param style plain, sms, typo, voice, emoji, polite or curt
 */
public record BlindSentence(String kind, String style, String text, List<Wish> right) {

    static final String NOTHING = "nothing";

    private static final int COLUMNS = 4;

    /** A set of them: a file of four columns with « | » between them. */
    public static List<BlindSentence> set(String name) {
        String file = "/french/" + name + ".txt";
        try (InputStream in = Objects.requireNonNull(BlindSentence.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(BlindSentence::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BlindSentence read(String line) {
        String[] columns = line.split(" \\| ", COLUMNS);
        return new BlindSentence(
                columns[0].strip(), columns[1].strip(), columns[2].strip(), Wish.readAll(columns[3].strip()));
    }

    boolean isNoWish() {
        return kind.equals(NOTHING);
    }
}
