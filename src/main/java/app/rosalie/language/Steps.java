package app.rosalie.language;

import org.jspecify.annotations.Nullable;

/** How far a month, a quarter or a year is from the running one: « le mois prochain », « le dernier trimestre ». */
final class Steps {

    private static final Sayings OF = Sayings.of("de", "d");

    private Steps() {}

    /**
     * -1 for the last one, 0 for this one, 1 for the next; reads it, or stays.
     *
     * @param one the ways to say it before its direction: « le mois » prochain
     * @param noun the ways to say it behind its direction: dernier « mois »
     */
    static @Nullable Integer next(Reading reading, Sayings one, Sayings noun, Sayings thisOne) {
        var step = reading.attempt(() -> reading.take(one) ? direction(reading) : null);
        step = step != null ? step : reading.attempt(() -> behindItsDirection(reading, noun));
        return step != null ? step : reading.take(thisOne) ? Integer.valueOf(0) : null;
    }

    /** But not « le dernier mois de grossesse ». */
    private static @Nullable Integer behindItsDirection(Reading reading, Sayings noun) {
        var direction = direction(reading);
        return direction != null && reading.take(noun) && !reading.stands(OF) ? direction : null;
    }

    private static @Nullable Integer direction(Reading reading) {
        return reading.take(WeekdayPart.NEXT)
                ? Integer.valueOf(1)
                : reading.take(WeekdayPart.LAST) ? Integer.valueOf(-1) : null;
    }
}
