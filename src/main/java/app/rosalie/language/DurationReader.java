package app.rosalie.language;

import app.rosalie.language.Token.Unit;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long something takes, as people type it: « 45 », « 1h30 », « une heure et quart », « 3/4 d'heure ». */
public final class DurationReader {

    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(12);

    private static final Sayings LEADING =
            Sayings.of("environ", "pour", "pendant", "duree", "en", "a peu pres", "ca dure", "dure");
    private static final Sayings TRAILING = Sayings.of("environ", "a peu pres");
    private static final Sayings HALF = Sayings.of("demi", "demie", "une demi", "une demie", "un demi");
    private static final Sayings QUARTER = Sayings.of("quart d", "un quart d");
    private static final Sayings THREE_QUARTERS = Sayings.of("trois quart d", "trois quarts d");
    private static final Sayings AND_A_HALF = Sayings.of("et demi", "et demie", "et une demie");
    private static final Sayings AND_A_QUARTER = Sayings.of("et quart", "et un quart");
    private static final Sayings AND_THREE_QUARTERS = Sayings.of("trois quart", "trois quarts", "et trois quarts");
    private static final Sayings AND = Sayings.of("et");
    private static final Sayings OF = Sayings.of("d", "de");

    private DurationReader() {}

    /** From 5 minutes to 12 hours; a number alone counts minutes. Nothing for anything else. */
    public static Optional<Duration> read(String text) {
        var reading = Reading.of(text);
        reading.skip(LEADING);
        reading.takeAny(":");
        var duration = next(reading);
        if (duration == null) {
            duration = reading.attempt(() -> minutes(count(reading)));
        }
        reading.skip(TRAILING);
        return duration != null && reading.isFinished() ? Optional.of(duration) : Optional.empty();
    }

    /** Reads a duration that names its unit, or stays. */
    static @Nullable Duration next(Reading reading) {
        var part = reading.attempt(() -> partOfAnHour(reading));
        var whole = part != null ? part : reading.attempt(() -> hours(reading));
        return whole != null
                ? whole
                : reading.attempt(() -> {
                    var count = count(reading);
                    return reading.take(Unit.MINUTE) ? minutes(count) : null;
                });
    }

    private static @Nullable Duration partOfAnHour(Reading reading) {
        var minutes = fraction(reading);
        if (minutes == null) {
            minutes = reading.take(HALF)
                    ? Integer.valueOf(30)
                    : reading.take(THREE_QUARTERS)
                            ? Integer.valueOf(45)
                            : reading.take(QUARTER) ? Integer.valueOf(15) : null;
        }
        reading.take(OF);
        reading.takeAny("-");
        return reading.take(Unit.HOUR) ? minutes(minutes) : null;
    }

    /** « 1/2 » and « 3/4 », in minutes. */
    private static @Nullable Integer fraction(Reading reading) {
        return reading.attempt(() -> {
            var above = reading.numeral();
            var slashed = reading.takeAny("/");
            var below = reading.numeral();
            if (above == null || !slashed || below == null || above.value() >= below.value()) {
                return null;
            }
            return switch (below.value()) {
                case 2, 4 -> 60 * above.value() / below.value();
                default -> null;
            };
        });
    }

    private static @Nullable Duration hours(Reading reading) {
        var clock = reading.attempt(() -> onAClock(reading));
        if (clock != null) {
            return clock;
        }
        var hours = count(reading);
        var tenths = tenths(reading);
        if (hours == null || hours > 12 || !reading.take(Unit.HOUR)) {
            return null;
        }
        return minutes(hours * 60 + (tenths != 0 ? tenths * 6 : behindHours(reading)));
    }

    /** « 1:30 ». */
    private static @Nullable Duration onAClock(Reading reading) {
        var hours = reading.numeral();
        if (hours == null || hours.value() > 12 || !reading.isGlued() || !reading.takeAny(":") || !reading.isGlued()) {
            return null;
        }
        var minutes = reading.numeral();
        return minutes == null || !minutes.hasDigits(2) || minutes.value() > 59
                ? null
                : minutes(hours.value() * 60 + minutes.value());
    }

    /** The 5 of « 1,5 h ». */
    private static int tenths(Reading reading) {
        var tenths = reading.attempt(() -> {
            if (!reading.isGlued() || !reading.takeAny(",.") || !reading.isGlued()) {
                return null;
            }
            var digit = reading.numeral();
            return digit != null && digit.hasDigits(1) ? digit : null;
        });
        return tenths == null ? 0 : tenths.value();
    }

    private static int behindHours(Reading reading) {
        if (reading.take(AND_A_HALF)) {
            return 30;
        }
        if (reading.take(AND_THREE_QUARTERS)) {
            return 45;
        }
        if (reading.take(AND_A_QUARTER)) {
            return 15;
        }
        var half = fraction(reading);
        var minutes = half != null ? half : reading.attempt(() -> minutesBehindHours(reading));
        return minutes == null ? 0 : minutes;
    }

    private static @Nullable Integer minutesBehindHours(Reading reading) {
        reading.take(AND);
        var digits = reading.numeral();
        var minutes = digits == null ? NumberWords.next(reading) : Integer.valueOf(digits.value());
        var measured = reading.take(Unit.MINUTE);
        var another = reading.stands(0, Unit.EURO) || reading.stands(0, Unit.HOUR);
        return minutes == null || minutes > 59 || (!measured && another) ? null : minutes;
    }

    private static @Nullable Integer count(Reading reading) {
        var digits = reading.numeral();
        return digits == null ? NumberWords.next(reading) : Integer.valueOf(digits.value());
    }

    private static @Nullable Duration minutes(@Nullable Integer count) {
        if (count == null) {
            return null;
        }
        var duration = Duration.ofMinutes(count);
        return duration.compareTo(SHORTEST) < 0 || duration.compareTo(LONGEST) > 0 ? null : duration;
    }
}
