package app.rosalie.chat.action;

import app.rosalie.revenue.Period;
import java.time.LocalDate;

/** What came in over any period, and what stands behind it. */
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

    /** Asks for other days in writing. */
    @Code("ta")
    record AskDays(LocalDate day) implements TakingsAction {}
}
