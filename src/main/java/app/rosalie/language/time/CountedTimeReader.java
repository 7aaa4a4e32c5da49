package app.rosalie.language.time;

import app.rosalie.language.text.NumberWords;
import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.Token.Unit;
import app.rosalie.language.text.TokenCursor;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A whole number of minutes, hours, days or weeks, as people type it: « 20 min », « 48 h », « deux jours », « une semaine ». */
public final class CountedTimeReader {

    private static final Phrases LEADING = TimeWord.BEFORE_A_LENGTH.phrases();
    private static final Phrases DAYS = TimeWord.DAYS.phrases();
    private static final Phrases WEEKS = TimeWord.WEEKS.phrases();

    private CountedTimeReader() {}

    /**
     * Nothing for anything else.
     *
     * @param alone what a number alone counts, hours or minutes
     */
    public static Optional<Duration> read(String text, Unit alone) {
        var cursor = TokenCursor.of(text);
        cursor.skip(LEADING);
        var count = count(cursor);
        var unit = count == null ? null : unit(cursor, alone);
        return count != null && unit != null && cursor.isFinished()
                ? Optional.of(unit.multipliedBy(count))
                : Optional.empty();
    }

    private static @Nullable Integer count(TokenCursor cursor) {
        var digits = cursor.numeral();
        return digits == null ? NumberWords.next(cursor) : Integer.valueOf(digits.value());
    }

    private static Duration unit(TokenCursor cursor, Unit alone) {
        if (cursor.take(DAYS)) {
            return Duration.ofDays(1);
        }
        if (cursor.take(WEEKS)) {
            return Duration.ofDays(7);
        }
        if (cursor.take(Unit.HOUR)) {
            return Duration.ofHours(1);
        }
        return cursor.take(Unit.MINUTE) || alone == Unit.MINUTE ? Duration.ofMinutes(1) : Duration.ofHours(1);
    }
}
