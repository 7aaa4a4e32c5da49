package app.rosalie.language.time;

import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.Token.Unit;
import app.rosalie.language.text.TokenCursor;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A time counted from now: « dans 2h », « il y a 10 min », « tout de suite ». */
public final class InstantRule {

    private static final int MOST_HOURS = 240;
    private static final int MOST_MINUTES = 1000;

    private static final Phrases NOW = TimeWord.NOW.phrases();
    private static final Phrases AHEAD = TimeWord.AHEAD.phrases();
    private static final Phrases AGO = TimeWord.HOURS_AGO.phrases();

    /** The words with which what is read here may begin. */
    static final Set<String> BEGINNINGS = Phrases.beginnings(NOW, AHEAD, AGO);

    private InstantRule() {}

    static @Nullable ZonedDateTime next(TokenCursor cursor, ReferenceDay reference) {
        var now = reference.now().truncatedTo(ChronoUnit.MINUTES);
        if (cursor.take(NOW)) {
            return now;
        }
        return cursor.attempt(() -> {
            var direction = cursor.take(AHEAD) ? 1 : cursor.take(AGO) ? -1 : 0;
            var duration = direction == 0 ? null : duration(cursor);
            return duration == null ? null : now.plus(duration.multipliedBy(direction));
        });
    }

    /** « 48h », which is too long for a treatment, and « 2 min », which is too short. */
    public static @Nullable Duration duration(TokenCursor cursor) {
        var usual = DurationReader.next(cursor);
        return usual != null
                ? usual
                : cursor.attempt(() -> {
                    var digits = cursor.numeral();
                    if (digits == null) {
                        return null;
                    }
                    if (digits.value() <= MOST_HOURS && cursor.take(Unit.HOUR)) {
                        return Duration.ofHours(digits.value());
                    }
                    return digits.value() <= MOST_MINUTES && cursor.take(Unit.MINUTE)
                            ? Duration.ofMinutes(digits.value())
                            : null;
                });
    }
}
