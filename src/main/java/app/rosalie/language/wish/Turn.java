package app.rosalie.language.wish;

import app.rosalie.language.text.Accents;
import app.rosalie.language.text.WordFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Turns of speech that decide how a wish is meant; each in its ways in {@code vocabulary/fr/turns.yaml}, named in lower case. */
public enum Turn {
    /** Without one of these no visit is cancelled. */
    CANCELS,
    /** « Annule pas », « voulait annuler »: what is called off by nobody. */
    CALLS_NOTHING_OFF,
    /** What was dreamt, or nearly done: no wish. */
    UNREAL,
    /** Takes something off the agenda, said outright. */
    TAKES_OFF,
    SHUTS,
    /** Her day ends. */
    CLOSES,
    /** Her day begins. */
    OPENS,
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
    /** Open all the same, beside what is shut. */
    STAYS_OPEN,
    /** One visit stays, beside another that goes. */
    KEEPS,
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
    /** « Ce jour-là ». */
    THAT_DAY,
    /** « Prochain »: a day, where none is read beside it. */
    NEXT_ONE,
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
    ROUND,
    /** Something new is sold: « nouvelle presta ». */
    NEW_TREATMENT,
    /** Of a treatment: it is sold no more. */
    NO_LONGER_SOLD,
    /** Of a treatment: so long, from now on. */
    TAKES_SO_LONG,
    /** Somebody's, and not the salon's own: « son balayage ». */
    HERS,
    /** Of what is sold: not of one visit alone. */
    FROM_NOW_ON,
    OF_THE_LIST,
    ASKS_KINDLY,
    STARTS_SELLING;

    private static final WordFile<Turn> WRITTEN = WordFile.ofWays("turns.yaml", values());
    private static final Ways<Turn> WAYS = new Ways<>(some(false));

    /** Emoji that stand for a word; never ASCII. */
    private static final Map<Turn, List<String>> SIGNS = some(true);

    private static Map<Turn, List<String>> some(boolean signs) {
        var some = new EnumMap<Turn, List<String>>(Turn.class);
        for (var turn : values()) {
            var these = new ArrayList<String>();
            for (var way : WRITTEN.list(turn)) {
                if (signs != Character.isLetterOrDigit(way.codePointAt(0))) {
                    these.add(way);
                }
            }
            if (!these.isEmpty()) {
                some.put(turn, these);
            }
        }
        return some;
    }

    /** All that a text says, each with the place in its folded letters where it is said first. */
    static Map<Turn, Integer> placesIn(FoldedWords text) {
        var places = WAYS.in(text);
        if (Accents.areIn(text.folded())) {
            SIGNS.forEach((turn, signs) -> signs.stream()
                    .mapToInt(text.folded()::indexOf)
                    .filter(at -> at >= 0)
                    .min()
                    .ifPresent(at -> places.putIfAbsent(turn, at)));
        }
        return places;
    }

    boolean isSaid(Map<Turn, Integer> places, FoldedWords text) {
        var place = places.get(this);
        return place != null
                && (this != DENIED_FIRST || text.folded().substring(0, place).isBlank());
    }

    /** Whether the text says it, wherever. */
    public boolean isIn(String text) {
        var words = FoldedWords.of(text);
        return isSaid(placesIn(words), words);
    }

    /** What stands behind the words that say it first; all of the text where it does not. */
    static String behind(Turn turn, String text) {
        var words = FoldedWords.of(text);
        var end = WAYS.endOf(turn, words);
        var at = 0;
        while (at < text.length() && words.place(at) < end) {
            at++;
        }
        return text.substring(at);
    }
}
