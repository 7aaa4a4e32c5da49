package app.rosalie.language.time;

import app.rosalie.language.text.NumberWords;
import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.Token.Measure;
import app.rosalie.language.text.Token.Numeral;
import app.rosalie.language.text.Token.Unit;
import app.rosalie.language.text.Token.Word;
import app.rosalie.language.text.TokenCursor;
import app.rosalie.language.text.WordSet;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A time of day as people type it: « 14h », « 14.30 », « midi et demi », « 4h de l'après-midi ». */
public final class TimeReader {

    private static final Phrases LEADING = TimeWord.BEFORE_THE_HOUR_ASKED_FOR.phrases();
    private static final Phrases TO = TimeWord.TO_AN_HOUR.phrases();
    private static final Phrases ONE = TimeWord.ONE.phrases();
    private static final Phrases NOON = TimeWord.NOON.phrases();
    private static final Phrases MIDNIGHT = TimeWord.MIDNIGHT.phrases();
    private static final Phrases HALF_PAST = TimeWord.HALF_PAST.phrases();
    private static final Phrases QUARTER_PAST = TimeWord.QUARTER_PAST.phrases();
    private static final Phrases QUARTER_TO = TimeWord.QUARTER_TO.phrases();
    private static final Phrases MINUS = TimeWord.MINUS.phrases();
    private static final Phrases MORNING = TimeWord.IN_THE_MORNING.phrases();
    private static final Set<String> THIS = TimeWord.THIS_HALF_OF_THE_DAY.words();
    private static final Phrases AFTERNOON = TimeWord.IN_THE_AFTERNOON.phrases();

    /** The words with which what is read here may begin. */
    static final Set<String> BEGINNINGS = WordSet.of(NumberWords.BEGINNINGS, Phrases.beginnings(NOON, MIDNIGHT));

    private TimeReader() {}

    /** The one time that the text says, or nothing where it says none, several, or anything besides. */
    public static Optional<LocalTime> read(String text) {
        var cursor = TokenCursor.of(text);
        cursor.skip(LEADING);
        var time = next(cursor, false);
        return time != null && cursor.isFinished() ? Optional.of(time) : Optional.empty();
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
    static @Nullable LocalTime next(TokenCursor cursor, boolean closing) {
        var typed = typed(cursor, closing);
        return typed == null ? null : typed.time();
    }

    static @Nullable Typed typed(TokenCursor cursor, boolean closing) {
        return cursor.attempt(() -> {
            var start = cursor.position();
            var led = cursor.next() instanceof Numeral number && number.digits().startsWith("0");
            var named = cursor.stands(NOON) || cursor.stands(MIDNIGHT);
            var clock = named ? byName(cursor) : onTheClock(cursor, closing);
            var behind = cursor.position();
            var minutes = named || clock == null ? clock : partOfDay(cursor, clock);
            if (minutes == null || minutes < 0 || minutes > 24 * 60) {
                return null;
            }
            var parted = cursor.position() > behind;
            return new Typed(
                    LocalTime.ofSecondOfDay(minutes * 60L % (24 * 60 * 60)),
                    named || parted || cursor.holds(start, Unit.HOUR) || cursor.holds(start, ':'),
                    named || parted || led,
                    parted && cursor.token(behind) instanceof Word part && THIS.contains(part.folded()));
        });
    }

    private static @Nullable Integer byName(TokenCursor cursor) {
        if (cursor.take(MIDNIGHT)) {
            return spokenMinutes(cursor);
        }
        cursor.take(NOON);
        var minutes = cursor.attempt(() -> writtenMinutes(cursor, true, false));
        return 12 * 60 + (minutes != null && minutes < 60 ? minutes : spokenMinutes(cursor));
    }

    private static @Nullable Integer onTheClock(TokenCursor cursor, boolean closing) {
        var number = cursor.numeral();
        if (number == null) {
            var hours = NumberWords.next(cursor);
            return hours == null ? null : behindHours(cursor, hours, closing);
        }
        if (number.hasDigits(4) || number.hasDigits(3)) {
            return onTheHour(number.value() / 100, number.value() % 100);
        }
        var minutes = behindASign(cursor);
        if (minutes != null) {
            return number.hasDigits(1) || number.hasDigits(2) ? onTheHour(number.value(), minutes.value()) : null;
        }
        return number.value() > 24 ? null : behindHours(cursor, number.value(), closing);
    }

    private static @Nullable Numeral behindASign(TokenCursor cursor) {
        return cursor.attempt(() -> {
            if (!cursor.isGlued() || !cursor.takeAny(":.") || !cursor.isGlued()) {
                return null;
            }
            var minutes = cursor.numeral();
            cursor.take(Unit.HOUR);
            return minutes != null && minutes.hasDigits(2) ? minutes : null;
        });
    }

    private static @Nullable Integer behindHours(TokenCursor cursor, int hours, boolean closing) {
        var parted = !cursor.isGlued();
        if (cursor.before() instanceof Word
                && cursor.next() instanceof Measure unit
                && unit.end() - unit.start() == 1) {
            // « Avec deux h »: who spells the number spells « heures ».
            return null;
        }
        if (!cursor.take(Unit.HOUR)) {
            return onTheHour(hours, 0);
        }
        var minutes = cursor.attempt(() -> writtenMinutes(cursor, parted, closing));
        return minutes != null ? onTheHour(hours, minutes) : onTheHour(hours, 0, spokenMinutes(cursor));
    }

    private static @Nullable Integer writtenMinutes(TokenCursor cursor, boolean parted, boolean closing) {
        var maybeTheNextRange = closing && !parted && !cursor.isGlued();
        if (cursor.stands(ONE)) {
            // « À 15 heures un brushing ».
            return null;
        }
        var digits = cursor.numeral();
        var minutes = digits == null ? NumberWords.next(cursor) : digits.hasDigits(2) ? digits.value() : null;
        var measured = cursor.take(Unit.MINUTE);
        if (minutes == null || (!measured && cursor.next() instanceof Measure)) {
            return null;
        }
        return maybeTheNextRange && aRangeGoesOn(cursor) ? null : minutes;
    }

    private static boolean aRangeGoesOn(TokenCursor cursor) {
        return cursor.attempt(
                        () -> cursor.takeAny("-/:") || cursor.take(TO) || (cursor.isGlued() && cursor.takeAny("."))
                                ? true
                                : null)
                != null;
    }

    private static int spokenMinutes(TokenCursor cursor) {
        if (cursor.take(HALF_PAST)) {
            return 30;
        }
        if (cursor.take(QUARTER_PAST)) {
            return 15;
        }
        if (cursor.take(QUARTER_TO)) {
            return -15;
        }
        var minus = cursor.attempt(() -> {
            if (!cursor.take(MINUS)) {
                return null;
            }
            var digits = cursor.numeral();
            return digits == null ? NumberWords.next(cursor) : Integer.valueOf(digits.value());
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
    private static @Nullable Integer partOfDay(TokenCursor cursor, int clock) {
        if (cursor.take(AFTERNOON)) {
            return clock < 12 * 60 ? clock + 12 * 60 : Integer.valueOf(clock);
        }
        return cursor.take(MORNING) && clock >= 13 * 60 ? null : Integer.valueOf(clock);
    }
}
