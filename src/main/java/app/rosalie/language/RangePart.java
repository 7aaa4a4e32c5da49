package app.rosalie.language;

import app.rosalie.language.Token.Numeral;
import app.rosalie.language.Token.Unit;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** From one time to another: « 9h-19h », « de 9 à 12 », « entre midi et deux », « 24h/24 ». */
final class RangePart {

    private static final Sayings FROM = Sayings.of("de", "des");
    private static final Sayings BETWEEN = Sayings.of("entre");
    private static final Sayings AND = Sayings.of("et");
    private static final Sayings TO = Sayings.of("a", "au", "jusqu a", "jusque", "jusqu au");
    private static final Sayings ON = Sayings.of("sur");
    private static final LocalTime EARLY = LocalTime.of(6, 0);

    private RangePart() {}

    /** As typed: whether it ends before it starts is for the reader of the whole to say. */
    record Typed(LocalTime start, LocalTime end) {

        boolean isBackwards() {
            return TimeRange.isBackwards(start, end);
        }

        TimeRange range() {
            return new TimeRange(start, end);
        }
    }

    static @Nullable Typed next(Reading reading) {
        var dayAndNight = reading.attempt(() -> dayAndNight(reading));
        return dayAndNight != null ? dayAndNight : reading.attempt(() -> range(reading));
    }

    private static @Nullable Typed range(Reading reading) {
        var between = reading.take(BETWEEN);
        if (!between) {
            reading.take(FROM);
        }
        var start = TimeReader.next(reading, false);
        if (start == null || !(between ? reading.take(AND) : reading.takeAny("-/") || reading.take(TO))) {
            return null;
        }
        var end = TimeReader.next(reading, true);
        if (end == null) {
            return null;
        }
        var twoAfterNoon = start.equals(LocalTime.NOON) && !end.equals(LocalTime.MIDNIGHT) && end.isBefore(EARLY);
        return new Typed(start, twoAfterNoon ? end.plusHours(12) : end);
    }

    private static @Nullable Typed dayAndNight(Reading reading) {
        var hours = twentyFour(reading) && reading.take(Unit.HOUR) && (reading.takeAny("/") || reading.take(ON));
        if (!hours || !twentyFour(reading)) {
            return null;
        }
        reading.take(Unit.HOUR);
        return new Typed(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    }

    private static boolean twentyFour(Reading reading) {
        return reading.numeral() instanceof Numeral number && number.value() == 24;
    }
}
