package app.rosalie.language;

import app.rosalie.language.Token.Unit;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A time counted from now: « dans 2h », « il y a 10 min », « tout de suite ». */
final class InstantPart {

    private static final int MOST_HOURS = 240;
    private static final int MOST_MINUTES = 1000;

    private static final Sayings NOW = Sayings.of(
            "maintenant", "tout de suite", "de suite", "immediatement", "tt de suite", "la maintenant", "a l instant");
    private static final Sayings AHEAD = Sayings.of("dans", "ds");
    private static final Sayings AGO = Sayings.of("il y a", "ya", "y a", "il ya");

    private InstantPart() {}

    static @Nullable ZonedDateTime next(Reading reading, Today today) {
        var now = today.now().truncatedTo(ChronoUnit.MINUTES);
        if (reading.take(NOW)) {
            return now;
        }
        return reading.attempt(() -> {
            var direction = reading.take(AHEAD) ? 1 : reading.take(AGO) ? -1 : 0;
            var duration = direction == 0 ? null : duration(reading);
            return duration == null ? null : now.plus(duration.multipliedBy(direction));
        });
    }

    /** « 48h », which is too long for a treatment, and « 2 min », which is too short. */
    static @Nullable Duration duration(Reading reading) {
        var usual = DurationReader.next(reading);
        return usual != null
                ? usual
                : reading.attempt(() -> {
                    var digits = reading.numeral();
                    if (digits == null) {
                        return null;
                    }
                    if (digits.value() <= MOST_HOURS && reading.take(Unit.HOUR)) {
                        return Duration.ofHours(digits.value());
                    }
                    return digits.value() <= MOST_MINUTES && reading.take(Unit.MINUTE)
                            ? Duration.ofMinutes(digits.value())
                            : null;
                });
    }
}
