package app.rosalie.retention;

import app.rosalie.agenda.Rhythm;
import app.rosalie.agenda.VisitHistory;
import app.rosalie.revenue.ClientSpending;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** In which segment a client is: a pure function of how she came and what she paid. */
final class SegmentRule {

    static final int NEW_DAYS = 60;
    static final int LOYAL_VISITS = 4;
    static final int VIP_VISITS = 3;

    /** Below that many who paid, a tenth of them is nobody. */
    static final int VIP_PAYERS = 20;

    private static final int INACTIVE_MONTHS = 6;
    private static final int RHYTHMS = 2;
    private static final int TENTH = 10;
    /** In days: whoever comes every week is not lost after ten days. */
    private static final int LEAST_DELAY = 7;

    private SegmentRule() {}

    /**
     * Whoever comes no more is inactive, whatever she was before; a VIP is not counted among the loyal.
     *
     * @param spending of the year up to this day
     */
    static Optional<Segment> segment(VisitHistory history, ClientSpending spending, LocalDate today) {
        if (history.done().isEmpty()) {
            return Optional.empty();
        }
        if (isInactive(history, today)) {
            return Optional.of(Segment.INACTIVE);
        }
        long lately = history.doneSince(yearBefore(today));
        if (lately >= VIP_VISITS && isTop(spending)) {
            return Optional.of(Segment.VIP);
        }
        if (lately >= LOYAL_VISITS) {
            return Optional.of(Segment.LOYAL);
        }
        return isNew(history, today) ? Optional.of(Segment.NEW) : Optional.empty();
    }

    /** All in which she is: her segment, and whether she is at risk. */
    static Set<Segment> segments(VisitHistory history, ClientSpending spending, LocalDate today) {
        Set<Segment> segments = EnumSet.noneOf(Segment.class);
        segment(history, spending, today).ifPresent(segments::add);
        if (isOverdue(history, today) && !segments.contains(Segment.INACTIVE)) {
            segments.add(Segment.AT_RISK);
        }
        return segments;
    }

    private static boolean isOverdue(VisitHistory history, LocalDate today) {
        return history.next() == null
                && history.rhythm(today)
                        .filter(rhythm ->
                                2 * ChronoUnit.DAYS.between(history.done().getLast(), today)
                                        > Math.max(3L * rhythm.days(), 2L * (rhythm.days() + LEAST_DELAY)))
                        .isPresent();
    }

    /** With that day, a year begins that ends today. */
    static LocalDate yearBefore(LocalDate today) {
        return today.minusMonths(12).plusDays(1);
    }

    /** Whose next visit is planned has not gone. */
    private static boolean isInactive(VisitHistory history, LocalDate today) {
        LocalDate last = history.done().getLast();
        Optional<Rhythm> rhythm = history.rhythm(today);
        boolean gone = rhythm.isPresent()
                ? ChronoUnit.DAYS.between(last, today)
                        > (long) RHYTHMS * rhythm.get().days()
                : last.isBefore(today.minusMonths(INACTIVE_MONTHS));
        return gone && history.next() == null;
    }

    /** Of those who paid as much as she does, all are in or none. */
    private static boolean isTop(ClientSpending spending) {
        return spending.received().isPositive()
                && spending.payers() >= VIP_PAYERS
                && spending.above() < spending.payers() / TENTH;
    }

    private static boolean isNew(VisitHistory history, LocalDate today) {
        return history.done().size() == 1
                && ChronoUnit.DAYS.between(history.done().getFirst(), today) < NEW_DAYS;
    }
}
