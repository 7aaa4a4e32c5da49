package app.rosalie.language.time;

import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.TokenCursor;
import org.jspecify.annotations.Nullable;

/** How far a month, a quarter or a year is from the running one: « le mois prochain », « le dernier trimestre ». */
final class PeriodSteps {

    private static final Phrases OF = TimeWord.OF.phrases();

    private PeriodSteps() {}

    /**
     * -1 for the last one, 0 for this one, 1 for the next; reads it, or stays.
     *
     * @param one the ways to say it before its direction: « le mois » prochain
     * @param noun the ways to say it behind its direction: dernier « mois »
     */
    static @Nullable Integer next(TokenCursor cursor, Phrases one, Phrases noun, Phrases thisOne) {
        var step = cursor.attempt(() -> cursor.take(one) ? direction(cursor) : null);
        step = step != null ? step : cursor.attempt(() -> behindItsDirection(cursor, noun));
        return step != null ? step : cursor.take(thisOne) ? Integer.valueOf(0) : null;
    }

    /** But not « le dernier mois de grossesse ». */
    private static @Nullable Integer behindItsDirection(TokenCursor cursor, Phrases noun) {
        var direction = direction(cursor);
        return direction != null && cursor.take(noun) && !cursor.stands(OF) ? direction : null;
    }

    private static @Nullable Integer direction(TokenCursor cursor) {
        return cursor.take(WeekdayRule.NEXT) || cursor.take(WeekdayRule.COMING)
                ? Integer.valueOf(1)
                : cursor.take(WeekdayRule.LAST) ? Integer.valueOf(-1) : null;
    }
}
