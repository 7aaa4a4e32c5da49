package app.rosalie.chat.action;

import app.rosalie.revenue.Period;
import java.time.LocalDate;

/** Performance: what came in, over any period, and what it is made of. */
public sealed interface TakingsAction extends Action, Dated {

    /** The figures of the period of that kind in which {@code day} lies; of a range, from {@code day} to {@code last}. */
    @Code("t")
    record Open(Period.Kind kind, LocalDate day, LocalDate last) implements TakingsAction {}

    /** What stands behind one of the figures, and how it is counted. */
    @Code("td")
    record Detail(Figure figure, Period.Kind kind, LocalDate day, LocalDate last, int page) implements TakingsAction {}

    enum Figure {
        RECEIVED,
        DONE,
        EXPECTED,
        TIPS
    }

    @Code("ts")
    record Split(By by, Period.Kind kind, LocalDate day, LocalDate last) implements TakingsAction {}

    enum By {
        TREATMENT,
        CATEGORY,
        MEANS
    }

    /** Weekdays and hours. */
    @Code("th")
    record Hours(Period.Kind kind, LocalDate day, LocalDate last) implements TakingsAction {}

    /** The twelve months that end with the one of {@code day}. */
    @Code("ty")
    record Trend(LocalDate day) implements TakingsAction {}

    @Code("tc")
    record Top(boolean byVisits, Period.Kind kind, LocalDate day, LocalDate last) implements TakingsAction {}

    /** Average basket, fill rate, no-shows, late cancellations, new and returning. */
    @Code("tr")
    record Ratios(Period.Kind kind, LocalDate day, LocalDate last) implements TakingsAction {}

    /** Asks for other days in writing. */
    @Code("ta")
    record AskDays(LocalDate day) implements TakingsAction {}
}
