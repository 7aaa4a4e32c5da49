package app.rosalie.chat.action;

import app.rosalie.revenue.Period;
import java.time.LocalDate;

/** What a period's takings are made of: by treatment, by hour, over a year, by client, in ratios. */
public sealed interface AnalysesAction extends Action, Dated {

    @Code("ts")
    record Split(By by, Period.Kind kind, LocalDate day, LocalDate last) implements AnalysesAction {}

    enum By {
        TREATMENT,
        CATEGORY,
        METHOD
    }

    /** Weekdays and hours. */
    @Code("th")
    record Hours(Period.Kind kind, LocalDate day, LocalDate last) implements AnalysesAction {}

    /** The twelve months that end with the one of {@code day}. */
    @Code("ty")
    record Trend(LocalDate day) implements AnalysesAction {}

    @Code("tc")
    record Top(boolean byVisits, Period.Kind kind, LocalDate day, LocalDate last) implements AnalysesAction {}

    /** Average basket, fill rate, no-shows, late cancellations, new and returning. */
    @Code("tr")
    record Ratios(Period.Kind kind, LocalDate day, LocalDate last) implements AnalysesAction {}
}
