package app.rosalie.reviews;

import app.rosalie.salon.VisibleText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What somebody has written, whatever she has written it with. */
public final class ReviewWords {

    /** The longest review that is kept, in UTF-16 units. */
    public static final int LONGEST = 4_000;

    /** The longest word about a report or a decision, likewise. */
    public static final int LONGEST_REMARK = 500;

    private static final Pattern MANY_LINES = Pattern.compile("\n{3,}");
    private static final Pattern LINK = Pattern.compile("(?iu) *(?:\\b(?:https?://|www\\.|t\\.me/)\\S*[^\\s.,;:!?)»]"
            + "|\\b[\\p{L}\\d-]+\\.(?:com|fr|net|org|ru|shop|site)\\b(?:/\\S*[^\\s.,;:!?)»])?)");

    private static final List<String> HURTFUL = hurtful();

    private ReviewWords() {}

    /** One a line, without accents. */
    private static List<String> hurtful() {
        try (InputStream file = Objects.requireNonNull(ReviewWords.class.getResourceAsStream("hurtful.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(word -> !word.isEmpty() && !word.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its lines without what nobody sees or what turns the direction of what stands beside it; empty where nothing is left. */
    public static String clean(String typed) {
        String lines = typed.lines().map(VisibleText::of).collect(Collectors.joining("\n"));
        return MANY_LINES.matcher(lines).replaceAll("\n\n").strip();
    }

    /** The same without what leads elsewhere: a review holds no links. */
    public static String withoutLinks(String words) {
        return clean(LINK.matcher(words).replaceAll(""));
    }

    /** Whether a word in it is one that hurts; who has written it may still mean it. */
    public static boolean mayHurt(String words) {
        String plain = Normalizer.normalize(words.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return HURTFUL.stream()
                .anyMatch(word -> Pattern.compile("(?<!\\p{L})" + word + "s?(?!\\p{L})")
                        .matcher(plain)
                        .find());
    }

    /** The same as {@link #clean}, cut to {@link #LONGEST_REMARK}, never within a character. */
    static String remark(String typed) {
        String words = clean(typed);
        if (words.length() <= LONGEST_REMARK) {
            return words;
        }
        int end = LONGEST_REMARK - 1;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
