package app.rosalie.language.time;

import app.rosalie.language.text.NumberWords;
import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.Token.Unit;
import app.rosalie.language.text.TokenCursor;
import app.rosalie.language.text.WordSet;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How long something takes, as people type it: « 45 », « 1h30 », « une heure et quart », « 3/4 d'heure ». */
public final class DurationReader {

    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(12);

    private static final Phrases LEADING = TimeWord.BEFORE_A_LENGTH.phrases();
    private static final Phrases TRAILING = TimeWord.BEHIND_A_LENGTH.phrases();
    private static final Phrases HALF = TimeWord.HALF_AN_HOUR.phrases();
    private static final Phrases QUARTER = TimeWord.QUARTER_OF_AN_HOUR.phrases();
    private static final Phrases THREE_QUARTERS = TimeWord.THREE_QUARTERS_OF_AN_HOUR.phrases();
    private static final Phrases AND_A_HALF = TimeWord.AND_A_HALF.phrases();
    private static final Phrases AND_A_QUARTER = TimeWord.QUARTER_PAST.phrases();
    private static final Phrases LESS_A_QUARTER = TimeWord.LESS_A_QUARTER.phrases();
    private static final Phrases AND_THREE_QUARTERS = TimeWord.AND_THREE_QUARTERS.phrases();
    private static final Phrases AND = TimeWord.AND.phrases();
    private static final Phrases OF = TimeWord.OF.phrases();

    /** The words with which what is read here may begin. */
    static final Set<String> BEGINNINGS =
            WordSet.of(NumberWords.BEGINNINGS, Phrases.beginnings(HALF, QUARTER, THREE_QUARTERS, OF));

    private DurationReader() {}

    /** From 5 minutes to 12 hours; a number alone counts minutes. Nothing for anything else. */
    public static Optional<Duration> read(String text) {
        var cursor = TokenCursor.of(text);
        cursor.skip(LEADING);
        cursor.takeAny(":");
        var duration = next(cursor);
        if (duration == null) {
            duration = cursor.attempt(() -> minutes(count(cursor)));
        }
        cursor.skip(TRAILING);
        return duration != null && cursor.isFinished() ? Optional.of(duration) : Optional.empty();
    }

    /** Reads a duration that names its unit, or stays. */
    public static @Nullable Duration next(TokenCursor cursor) {
        var part = cursor.attempt(() -> partOfAnHour(cursor));
        var whole = part != null ? part : cursor.attempt(() -> hours(cursor));
        return whole != null
                ? whole
                : cursor.attempt(() -> {
                    var count = count(cursor);
                    return cursor.take(Unit.MINUTE) ? minutes(count) : null;
                });
    }

    /** « 1/2h » and « 3/4 d'heure », or stays. */
    static @Nullable Duration fractionOfAnHour(TokenCursor cursor) {
        return cursor.attempt(() -> {
            var minutes = fraction(cursor);
            cursor.take(OF);
            return minutes != null && cursor.take(Unit.HOUR) ? minutes(minutes) : null;
        });
    }

    private static @Nullable Duration partOfAnHour(TokenCursor cursor) {
        var minutes = fraction(cursor);
        if (minutes == null) {
            minutes = cursor.take(HALF)
                    ? Integer.valueOf(30)
                    : cursor.take(THREE_QUARTERS)
                            ? Integer.valueOf(45)
                            : cursor.take(QUARTER) ? Integer.valueOf(15) : null;
        }
        cursor.take(OF);
        cursor.takeAny("-");
        return cursor.take(Unit.HOUR) ? minutes(minutes) : null;
    }

    /** « 1/2 » and « 3/4 », in minutes. */
    private static @Nullable Integer fraction(TokenCursor cursor) {
        return cursor.attempt(() -> {
            var above = cursor.numeral();
            var slashed = cursor.takeAny("/");
            var below = cursor.numeral();
            if (above == null || !slashed || below == null || above.value() >= below.value()) {
                return null;
            }
            return switch (below.value()) {
                case 2, 4 -> 60 * above.value() / below.value();
                default -> null;
            };
        });
    }

    private static @Nullable Duration hours(TokenCursor cursor) {
        var clock = cursor.attempt(() -> onAClock(cursor));
        if (clock != null) {
            return clock;
        }
        var hours = count(cursor);
        var tenths = tenths(cursor);
        if (hours == null || hours > 12 || !cursor.take(Unit.HOUR)) {
            return null;
        }
        return minutes(hours * 60 + (tenths != 0 ? tenths * 6 : behindHours(cursor)));
    }

    /** « 1:30 ». */
    private static @Nullable Duration onAClock(TokenCursor cursor) {
        var hours = cursor.numeral();
        if (hours == null || hours.value() > 12 || !cursor.isGlued() || !cursor.takeAny(":") || !cursor.isGlued()) {
            return null;
        }
        var minutes = cursor.numeral();
        return minutes == null || !minutes.hasDigits(2) || minutes.value() > 59
                ? null
                : minutes(hours.value() * 60 + minutes.value());
    }

    /** The 5 of « 1,5 h ». */
    private static int tenths(TokenCursor cursor) {
        var tenths = cursor.attempt(() -> {
            if (!cursor.isGlued() || !cursor.takeAny(",.") || !cursor.isGlued()) {
                return null;
            }
            var digit = cursor.numeral();
            return digit != null && digit.hasDigits(1) ? digit : null;
        });
        return tenths == null ? 0 : tenths.value();
    }

    private static int behindHours(TokenCursor cursor) {
        if (cursor.take(AND_A_HALF)) {
            return 30;
        }
        if (cursor.take(AND_THREE_QUARTERS)) {
            return 45;
        }
        if (cursor.take(AND_A_QUARTER)) {
            return 15;
        }
        if (cursor.take(LESS_A_QUARTER)) {
            return -15;
        }
        var half = fraction(cursor);
        var minutes = half != null ? half : cursor.attempt(() -> minutesBehindHours(cursor));
        return minutes == null ? 0 : minutes;
    }

    private static @Nullable Integer minutesBehindHours(TokenCursor cursor) {
        cursor.take(AND);
        var digits = cursor.numeral();
        var minutes = digits == null ? NumberWords.next(cursor) : Integer.valueOf(digits.value());
        var measured = cursor.take(Unit.MINUTE);
        var another = cursor.stands(0, Unit.EURO) || cursor.stands(0, Unit.HOUR);
        return minutes == null || minutes > 59 || (!measured && another) ? null : minutes;
    }

    private static @Nullable Integer count(TokenCursor cursor) {
        var digits = cursor.numeral();
        return digits == null ? NumberWords.next(cursor) : Integer.valueOf(digits.value());
    }

    private static @Nullable Duration minutes(@Nullable Integer count) {
        if (count == null) {
            return null;
        }
        var duration = Duration.ofMinutes(count);
        return duration.compareTo(SHORTEST) < 0 || duration.compareTo(LONGEST) > 0 ? null : duration;
    }
}
