package app.rosalie.language.time;

import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.Token.Numeral;
import app.rosalie.language.text.Token.Unit;
import app.rosalie.language.text.TokenCursor;
import app.rosalie.language.text.WordSet;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From one time to another: « 9h-19h », « de 9 à 12 », « entre midi et deux », « 24h/24 ». */
public final class RangeRule {

    private static final Phrases FROM = TimeWord.FROM_HOUR.phrases();
    private static final Phrases BETWEEN = TimeWord.BETWEEN.phrases();
    private static final Phrases AND = TimeWord.AND.phrases();
    private static final Phrases TO = TimeWord.TO_HOUR.phrases();
    private static final Phrases ON = TimeWord.OUT_OF.phrases();
    private static final LocalTime EARLY = LocalTime.of(6, 0);

    /** The words with which what is read here may begin. */
    static final Set<String> BEGINNINGS = WordSet.of(TimeReader.BEGINNINGS, Phrases.beginnings(FROM, BETWEEN));

    private RangeRule() {}

    /** As typed: whether it ends before it starts is for the reader of the whole to say. */
    public record Typed(LocalTime start, LocalTime end) {

        public boolean isBackwards() {
            return TimeRange.isBackwards(start, end);
        }

        public TimeRange range() {
            return new TimeRange(start, end);
        }
    }

    public static @Nullable Typed next(TokenCursor cursor) {
        var dayAndNight = cursor.attempt(() -> dayAndNight(cursor));
        return dayAndNight != null ? dayAndNight : cursor.attempt(() -> range(cursor));
    }

    private static @Nullable Typed range(TokenCursor cursor) {
        var between = cursor.take(BETWEEN);
        if (!between) {
            cursor.take(FROM);
        }
        if (cursor.attempt(() -> DurationReader.fractionOfAnHour(cursor)) != null) {
            return null;
        }
        var start = TimeReader.next(cursor, false);
        if (start == null || !(between ? cursor.take(AND) : cursor.takeAny("-/") || cursor.take(TO))) {
            return null;
        }
        var end = TimeReader.next(cursor, true);
        if (end == null) {
            return null;
        }
        var twoAfterNoon = start.equals(LocalTime.NOON) && !end.equals(LocalTime.MIDNIGHT) && end.isBefore(EARLY);
        return new Typed(start, twoAfterNoon ? end.plusHours(12) : end);
    }

    private static @Nullable Typed dayAndNight(TokenCursor cursor) {
        var hours = twentyFour(cursor) && cursor.take(Unit.HOUR) && (cursor.takeAny("/") || cursor.take(ON));
        if (!hours || !twentyFour(cursor)) {
            return null;
        }
        cursor.take(Unit.HOUR);
        return new Typed(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    }

    private static boolean twentyFour(TokenCursor cursor) {
        return cursor.numeral() instanceof Numeral number && number.value() == 24;
    }
}
