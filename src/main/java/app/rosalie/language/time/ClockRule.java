package app.rosalie.language.time;

import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.Token;
import app.rosalie.language.text.Token.Measure;
import app.rosalie.language.text.Token.Numeral;
import app.rosalie.language.text.Token.Unit;
import app.rosalie.language.text.TokenCursor;
import app.rosalie.language.text.WordSet;
import app.rosalie.language.time.ClockReading.Midnight;
import app.rosalie.language.time.ClockReading.Point;
import app.rosalie.language.time.ClockReading.Stretched;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A time, a range or a part of the day, as it may stand in any sentence: only what is sure to speak of the clock counts. */
final class ClockRule {

    private static final int FIRST_WORKING_HOUR = 7;
    private static final int LAST_WORKING_HOUR = 20;

    /** « 7h » and « 8h » are the morning's first, « 2h » is the afternoon's. */
    private static final int MORNING_HOUR = 9;

    private static final LocalTime LATE = LocalTime.of(18, 0);
    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    private static final Phrases AT = TimeWord.AT.phrases();
    /** « pour 8 » may be so many people. */
    private static final Phrases FOR = TimeWord.FOR_AN_HOUR.phrases();

    private static final Phrases BETWEEN = TimeWord.BETWEEN_HOURS_TOO.phrases();
    private static final Set<String> BETWEEN_ALONE = TimeWord.BETWEEN.words();
    private static final Phrases THE = TimeWord.THE.phrases();
    private static final Phrases OF = TimeWord.OF_AN_HOUR.phrases();

    /**
     * @param readings the likeliest first
     * @param today whether it named today
     * @param maybeLength whether it may as well say how long something takes: « 1h30 »
     */
    record Heard(List<ClockReading> readings, boolean today, boolean maybeLength) {}

    /** The words with which what is read here may begin. */
    static final Set<String> BEGINNINGS =
            WordSet.of(PartOfDay.BEGINNINGS, RangeRule.BEGINNINGS, Phrases.beginnings(AT, THE, OF, BETWEEN));

    private ClockRule() {}

    static @Nullable Heard next(TokenCursor cursor, boolean behindADay) {
        return cursor.attempt(() -> {
            var part = PartOfDay.next(cursor, behindADay);
            if (part == null) {
                return onTheClock(cursor, behindADay);
            }
            // « Ce matin d'une heure » is by how much, and no hour of the morning.
            var exact = cursor.attempt(
                    () -> within(part.part(), cursor.stands(OF) ? range(cursor) : onTheClock(cursor, true)));
            return new Heard(exact == null ? List.of(part.part().clock()) : exact, part.today(), false);
        });
    }

    /** What of the clock lies in that part of the day; null where nothing does. */
    static @Nullable List<ClockReading> within(PartOfDay part, @Nullable Heard heard) {
        if (heard == null) {
            return null;
        }
        var fitting = heard.readings().stream().filter(part::holds).toList();
        if (!fitting.isEmpty()) {
            return fitting;
        }
        if (part.endsTheDay() && heard.readings().contains(new Point(LocalTime.MIDNIGHT))) {
            return List.of(new Midnight());
        }
        var shifted = heard.readings().stream()
                .map(ClockRule::twelveHoursLater)
                .filter(part::holds)
                .toList();
        return shifted.isEmpty() ? null : shifted;
    }

    private static ClockReading twelveHoursLater(ClockReading clock) {
        return switch (clock) {
            case Point(var time) -> new Point(time.plus(HALF_A_DAY));
            case Midnight midnight -> midnight;
            case Stretched(var start, var end, var grain) ->
                new Stretched(start.plus(HALF_A_DAY), end.plus(HALF_A_DAY), grain);
        };
    }

    private static @Nullable Heard onTheClock(TokenCursor cursor, boolean behindADay) {
        var range = cursor.attempt(() -> range(cursor));
        return range != null ? range : cursor.attempt(() -> point(cursor, behindADay));
    }

    private static @Nullable Heard range(TokenCursor cursor) {
        var between = cursor.stands(BETWEEN);
        var start = cursor.position();
        var range = RangeRule.next(cursor);
        if (range == null || FalseTimes.isCounted(cursor)) {
            return null;
        }
        var explicit = cursor.holds(start, Unit.HOUR)
                || cursor.holds(start, ':')
                || range.start().equals(LocalTime.NOON);
        var bare = between
                && (!range.start().isBefore(LocalTime.of(FIRST_WORKING_HOUR, 0))
                        || (cursor.token(start) instanceof Token.Word word && BETWEEN_ALONE.contains(word.folded())));
        return explicit || bare ? heard(range, cursor.digitsSince(start).startsWith("0")) : null;
    }

    private static @Nullable Heard heard(RangeRule.Typed range, boolean sure) {
        var start = range.start();
        var end = range.end();
        if (!range.isBackwards()) {
            var early = !sure
                    && start.getHour() < FIRST_WORKING_HOUR
                    && !start.equals(LocalTime.MIDNIGHT)
                    && end.getHour() < 12;
            var literal = new Stretched(start, end, Grain.MINUTE);
            return new Heard(early ? List.of(twelveHoursLater(literal), literal) : List.of(literal), false, false);
        }
        var later = end.plus(HALF_A_DAY);
        if (end.getHour() < 12 && later.isAfter(start)) {
            return new Heard(List.of(new Stretched(start, later, Grain.MINUTE)), false, false);
        }
        return start.isBefore(LATE) || start.equals(end)
                ? null
                : new Heard(List.of(new Stretched(start, end, Grain.MINUTE)), false, false);
    }

    private static @Nullable Heard point(TokenCursor cursor, boolean behindADay) {
        var people = cursor.stands(FOR);
        var led = cursor.take(AT);
        var article = !led && cursor.stands(THE);
        var of = !led && !article && cursor.take(OF);
        if (!led && !of) {
            cursor.take(OF);
        }
        if (FalseTimes.isPhone(cursor)) {
            return null;
        }
        var bare = !article && cursor.next() instanceof Numeral number ? number : null;
        var typed = TimeReader.typed(cursor, false);
        if (typed == null
                || (!typed.explicit() && !(bare != null && isAnHour(cursor, bare, led && !people, behindADay)))) {
            return null;
        }
        var time = typed.time();
        var hour = time.getHour();
        if (of && behindADay && hour == 1) {
            // « Décale jeudi d'une heure » is by how much.
            return null;
        }
        var open = !typed.sure() && hour >= 1 && hour < MORNING_HOUR;
        ClockReading literal = new Point(time);
        ClockReading other = new Point(time.plus(HALF_A_DAY));
        var readings = !open
                ? List.of(literal)
                : hour < FIRST_WORKING_HOUR ? List.of(other, literal) : List.of(literal, other);
        var maybeLength = !typed.sure() && typed.explicit() && !led && !behindADay && hour >= 1 && hour <= 4;
        return new Heard(readings, typed.today(), maybeLength);
    }

    /** « mardi 14 », « mardi à 9 »: a number where an hour may stand, and nothing that it counts behind it. */
    private static boolean isAnHour(TokenCursor cursor, Numeral bare, boolean led, boolean behindADay) {
        return (behindADay || (led && cursor.atEnd()))
                && bare.digits().length() <= 2
                && bare.value() >= FIRST_WORKING_HOUR
                && bare.value() <= LAST_WORKING_HOUR
                && !(cursor.next() instanceof Measure)
                && !cursor.stands(0, '/')
                && !FalseTimes.isCounted(cursor);
    }
}
