package app.rosalie.language.text;

import app.rosalie.language.text.Token.Numeral;
import app.rosalie.language.text.Token.Unit;
import java.util.List;
import java.util.Set;

/** « premier », « deuxième », « 3e »: which one of several, the last ones counted from the end. */
public final class Ordinal {

    /** The last one. */
    public static final int LAST = -1;

    private static final List<Phrases> ORDINALS = NumberWord.between(NumberWord.FIRST, NumberWord.FIFTH).stream()
            .map(NumberWord::phrases)
            .toList();
    private static final Phrases THE_LAST = NumberWord.LAST.phrases();
    private static final Phrases LAST_BUT_ONE = NumberWord.LAST_BUT_ONE.phrases();
    private static final Phrases ENDINGS = NumberWord.ORDINAL_ENDING.phrases();

    public static final Set<String> BEGINNINGS =
            WordSet.of(Phrases.beginnings(ORDINALS), Phrases.beginnings(THE_LAST, LAST_BUT_ONE));

    private Ordinal() {}

    /** From 1 on; 0 where none stands here, and then it may have moved on. */
    public static int fromTheFirst(TokenCursor cursor) {
        for (var i = 0; i < ORDINALS.size(); i++) {
            if (cursor.take(ORDINALS.get(i))) {
                return i + 1;
            }
        }
        // The letter of « 2e » is a euro elsewhere.
        var number = cursor.numeral();
        return number instanceof Numeral && (cursor.take(ENDINGS) || cursor.take(Unit.EURO)) ? number.value() : 0;
    }

    /** As {@link #fromTheFirst}, or below 0 counted from the last. */
    public static int next(TokenCursor cursor) {
        return cursor.take(THE_LAST) ? LAST : cursor.take(LAST_BUT_ONE) ? LAST - 1 : fromTheFirst(cursor);
    }
}
