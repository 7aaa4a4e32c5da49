package app.rosalie.agenda.opening;

import app.rosalie.salon.Salon;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows when a salon's doors are open, in one question to the database however many the days. */
@Component
@Transactional(readOnly = true)
public class OpeningTimes {

    private final OpeningRows rows;

    OpeningTimes(OpeningRows rows) {
        this.rows = rows;
    }

    /** The plan of the days {@code [from, to)} and of the night behind them; for other days it knows the week only. */
    public OpeningPlan plan(Salon salon, LocalDate from, LocalDate to) {
        return rows.plan(salon, from, to.plusDays(1));
    }

    public OpeningPlan plan(Salon salon, LocalDate day) {
        return plan(salon, day, day.plusDays(1));
    }

    /** Whether the doors are open during the whole span, which ends on the day on which it begins, or on the next. */
    public boolean isOpen(Salon salon, TimeSpan span) {
        return plan(salon, salon.dayOf(span.start())).holds(span);
    }

    /** The last day among these on which the doors are open; empty where none is. */
    public Optional<LocalDate> lastOpenDay(Salon salon, LocalDate from, LocalDate to) {
        OpeningPlan plan = plan(salon, from, to);
        return from.datesUntil(to)
                .filter(day -> !plan.hours(day).ranges().isEmpty())
                .reduce((one, later) -> later);
    }
}
