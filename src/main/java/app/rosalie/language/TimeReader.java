package app.rosalie.language;

import app.rosalie.language.Token.Measure;
import app.rosalie.language.Token.Numeral;
import app.rosalie.language.Token.Unit;
import app.rosalie.language.Token.Word;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A time of day as people type it: « 14h », « 14.30 », « midi et demi », « 4h de l'après-midi ». */
public final class TimeReader {

    private static final Sayings LEADING = Sayings.of("a", "vers", "pour", "des", "plutot", "environ", "le", "de");
    private static final Sayings TO = Sayings.of("a", "jusqu a", "jusque");
    private static final Sayings NOON = Sayings.of("midi");
    private static final Sayings MIDNIGHT = Sayings.of("minuit");
    private static final Sayings HALF_PAST = Sayings.of("et demi", "et demie", "et demis");
    private static final Sayings QUARTER_PAST = Sayings.of("et quart", "et un quart");
    private static final Sayings QUARTER_TO = Sayings.of("moins le quart", "moins quart", "moins un quart");
    private static final Sayings MINUS = Sayings.of("moins");
    private static final Sayings MORNING = Sayings.of("du matin", "du mat", "le matin", "am");
    private static final Sayings AFTERNOON = Sayings.of(
            "de l apres midi",
            "de l aprem",
            "de l apresmidi",
            "l apres midi",
            "l aprem",
            "cet apres midi",
            "cet aprem",
            "apres midi",
            "aprem",
            "du soir",
            "le soir",
            "ce soir",
            "pm");

    private TimeReader() {}

    /** The one time that the text says, or nothing where it says none, several, or anything besides. */
    public static Optional<LocalTime> read(String text) {
        var reading = Reading.of(text);
        reading.skip(LEADING);
        var time = next(reading, false);
        return time != null && reading.isFinished() ? Optional.of(time) : Optional.empty();
    }

    /**
     * A time as it was typed.
     *
     * @param explicit whether it names the hour as one: « 14h », « 14:00 », « midi », and not just « 14 »
     * @param sure whether nobody can take it for the same hour of the other half of the day
     * @param today whether it names the day too: « 8h ce soir »
     */
    record Typed(LocalTime time, boolean explicit, boolean sure, boolean today) {}

    /**
     * Reads a time, or stays.
     *
     * @param closing whether it ends a range, so that a number behind a space may begin the next range: « 9h-12h 14-19 »
     */
    static @Nullable LocalTime next(Reading reading, boolean closing) {
        var typed = typed(reading, closing);
        return typed == null ? null : typed.time();
    }

    static @Nullable Typed typed(Reading reading, boolean closing) {
        return reading.attempt(() -> {
            var start = reading.position();
            var led =
                    reading.next() instanceof Numeral number && number.digits().startsWith("0");
            var named = reading.stands(NOON) || reading.stands(MIDNIGHT);
            var clock = named ? byName(reading) : onTheClock(reading, closing);
            var behind = reading.position();
            var minutes = named || clock == null ? clock : partOfDay(reading, clock);
            if (minutes == null || minutes < 0 || minutes > 24 * 60) {
                return null;
            }
            var parted = reading.position() > behind;
            return new Typed(
                    LocalTime.ofSecondOfDay(minutes * 60L % (24 * 60 * 60)),
                    named || parted || reading.holds(start, Unit.HOUR) || reading.holds(start, ':'),
                    named || parted || led,
                    parted
                            && reading.token(behind) instanceof Word part
                            && part.folded().startsWith("ce"));
        });
    }

    private static @Nullable Integer byName(Reading reading) {
        if (reading.take(MIDNIGHT)) {
            return spokenMinutes(reading);
        }
        reading.take(NOON);
        var minutes = reading.attempt(() -> writtenMinutes(reading, true, false));
        return 12 * 60 + (minutes != null && minutes < 60 ? minutes : spokenMinutes(reading));
    }

    private static @Nullable Integer onTheClock(Reading reading, boolean closing) {
        var number = reading.numeral();
        if (number == null) {
            var hours = NumberWords.next(reading);
            return hours == null ? null : behindHours(reading, hours, closing);
        }
        if (number.hasDigits(4) || number.hasDigits(3)) {
            return onTheHour(number.value() / 100, number.value() % 100);
        }
        var minutes = behindASign(reading);
        if (minutes != null) {
            return number.hasDigits(1) || number.hasDigits(2) ? onTheHour(number.value(), minutes.value()) : null;
        }
        return number.value() > 24 ? null : behindHours(reading, number.value(), closing);
    }

    private static @Nullable Numeral behindASign(Reading reading) {
        return reading.attempt(() -> {
            if (!reading.isGlued() || !reading.takeAny(":.") || !reading.isGlued()) {
                return null;
            }
            var minutes = reading.numeral();
            reading.take(Unit.HOUR);
            return minutes != null && minutes.hasDigits(2) ? minutes : null;
        });
    }

    private static @Nullable Integer behindHours(Reading reading, int hours, boolean closing) {
        var parted = !reading.isGlued();
        if (!reading.take(Unit.HOUR)) {
            return onTheHour(hours, 0);
        }
        var minutes = reading.attempt(() -> writtenMinutes(reading, parted, closing));
        return minutes != null ? onTheHour(hours, minutes) : onTheHour(hours, 0, spokenMinutes(reading));
    }

    private static @Nullable Integer writtenMinutes(Reading reading, boolean parted, boolean closing) {
        var maybeTheNextRange = closing && !parted && !reading.isGlued();
        var digits = reading.numeral();
        var minutes = digits == null ? NumberWords.next(reading) : digits.hasDigits(2) ? digits.value() : null;
        var measured = reading.take(Unit.MINUTE);
        if (minutes == null || (!measured && reading.next() instanceof Measure)) {
            return null;
        }
        return maybeTheNextRange && aRangeGoesOn(reading) ? null : minutes;
    }

    private static boolean aRangeGoesOn(Reading reading) {
        return reading.attempt(
                        () -> reading.takeAny("-/:") || reading.take(TO) || (reading.isGlued() && reading.takeAny("."))
                                ? true
                                : null)
                != null;
    }

    private static int spokenMinutes(Reading reading) {
        if (reading.take(HALF_PAST)) {
            return 30;
        }
        if (reading.take(QUARTER_PAST)) {
            return 15;
        }
        if (reading.take(QUARTER_TO)) {
            return -15;
        }
        var minus = reading.attempt(() -> {
            if (!reading.take(MINUS)) {
                return null;
            }
            var digits = reading.numeral();
            return digits == null ? NumberWords.next(reading) : Integer.valueOf(digits.value());
        });
        return minus == null || minus > 30 ? 0 : -minus;
    }

    private static @Nullable Integer onTheHour(int hours, int minutes) {
        return minutes > 59 ? null : onTheHour(hours, minutes, 0);
    }

    private static @Nullable Integer onTheHour(int hours, int minutes, int more) {
        return hours > 24 ? null : hours * 60 + minutes + more;
    }

    /** « 4h de l'après-midi » is 16:00; « 15h du matin » is none. */
    private static @Nullable Integer partOfDay(Reading reading, int clock) {
        if (reading.take(AFTERNOON)) {
            return clock < 12 * 60 ? clock + 12 * 60 : Integer.valueOf(clock);
        }
        return reading.take(MORNING) && clock >= 13 * 60 ? null : Integer.valueOf(clock);
    }
}
