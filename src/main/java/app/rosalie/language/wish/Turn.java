package app.rosalie.language.wish;

import app.rosalie.language.text.Folded;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** Turns of speech that decide how a wish is meant; each in its ways in {@code vocabulary/fr/turns.yaml}, named in lower case. */
public enum Turn {
    /** Without one of these no visit is cancelled. */
    CANCELS,
    /** Takes something off the agenda, said outright. */
    TAKES_OFF,
    SHUTS,
    /** Without one of these no money goes back. */
    GIVES_BACK,
    /** Somebody who cannot come when she was to. */
    CANNOT,
    NOT_COMING,
    /** Moves what stands already. */
    MOVES,
    EARLIER,
    SAME_TIME,
    /** Of hours: sooner or later than usual. */
    SOONER,
    LATER,
    /** Not now: of money that is owed. */
    LATER_ON,
    /** The pro comes, at the beginning of her day. */
    COMES,
    EVERY_WEEK,
    DENIED_FIRST,
    AS_WELL,
    /** Puts somebody into the agenda anew. */
    BOOKS,
    /** Asks what something costs. */
    ASKS_A_PRICE,
    /** Is at work again. */
    RETURNS,
    /** Puts somebody somewhere: anew, or from where she stands. */
    PUTS,
    /** What is given beside the price. */
    TIP,
    /** One more treatment beside the one that was said. */
    ADDS,
    /** Of a day that was said before. */
    NEXT_DAY,
    DAY_BEFORE,
    WEEK_AFTER,
    /** A number is how long something takes. */
    LASTS,
    IN_HER_PLACE,
    IN_PLACE_OF,
    /** Somebody is to be told. */
    TELLS,
    BEHIND,
    YEAR,
    GOAL,
    /** What was said before is meant otherwise. */
    CORRECTS,
    /** Turns a sentence round, or corrects it. */
    ROUND;

    private static final String FILE = "/vocabulary/fr/turns.yaml";
    private static final Map<Turn, Pattern> PATTERNS = patterns();

    private static Map<Turn, Pattern> patterns() {
        var patterns = new EnumMap<Turn, Pattern>(Turn.class);
        read().forEach((name, ways) ->
                patterns.put(valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')), WishCues.pattern(ways)));
        if (!patterns.keySet().equals(EnumSet.allOf(Turn.class))) {
            throw new IllegalStateException(FILE + " has " + patterns.keySet());
        }
        return patterns;
    }

    private static Map<String, List<String>> read() {
        try (InputStream in = Objects.requireNonNull(Turn.class.getResourceAsStream(FILE), FILE)) {
            return new Yaml().load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int placeIn(String text) {
        var found = Objects.requireNonNull(PATTERNS.get(this)).matcher(Folded.of(text));
        return found.find() ? found.start() : -1;
    }

    /** Whether the text says it, wherever. */
    public boolean isIn(String text) {
        var folded = Folded.of(text);
        return this == DENIED_FIRST
                ? Objects.requireNonNull(PATTERNS.get(this))
                        .matcher(folded.strip())
                        .lookingAt()
                : Objects.requireNonNull(PATTERNS.get(this)).matcher(folded).find();
    }
}
