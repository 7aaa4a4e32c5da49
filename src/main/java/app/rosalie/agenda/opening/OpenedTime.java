package app.rosalie.agenda.opening;

import app.rosalie.agenda.opening.OpeningEvent.TimeOpened;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonEvent.OpeningHoursChanged;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells which time ahead a change has opened, whatever the change is, an undo too. */
@Component
class OpenedTime {

    /** Nobody looks farther ahead for what has become free. */
    private static final int DAYS = 92;

    private final OpeningTimes times;
    private final Salons salons;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    OpenedTime(OpeningTimes times, Salons salons, ApplicationEventPublisher events, InstantSource clock) {
        this.times = times;
        this.salons = salons;
        this.events = events;
        this.clock = clock;
    }

    /** Makes a change within the caller's transaction, and tells what it has opened. */
    <T> T by(SalonId id, Supplier<T> change) {
        Salon salon = salons.get(id);
        List<TimeSpan> before = open(plan(salon), days(salon));
        T changed = change.get();
        tell(salon, before, open(plan(salon), days(salon)));
        return changed;
    }

    /**
     * Puts something back within the caller's transaction. An undo puts back several things one after the other: what all of them
     * have opened is told once, before they are committed.
     */
    void byUndo(SalonId id, Runnable change) {
        Undoing undoing = new Undoing(id, this);
        if (!TransactionSynchronizationManager.hasResource(undoing)) {
            TransactionSynchronizationManager.bindResource(undoing, id);
            Salon salon = salons.get(id);
            List<TimeSpan> before = open(plan(salon), days(salon));
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    tell(salon, before, open(plan(salon), days(salon)));
                }

                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResourceIfPossible(undoing);
                }
            });
        }
        change.run();
    }

    /** Names what is being undone within a transaction. */
    private record Undoing(SalonId salon, OpenedTime in) {}

    @EventListener
    void on(OpeningHoursChanged event) {
        Salon salon = salons.get(event.salon());
        OpeningPlan after = plan(salon);
        tell(salon, open(after.withUsual(event.before()), days(salon)), open(after, days(salon)));
    }

    private OpeningPlan plan(Salon salon) {
        LocalDate today = salon.dayOf(clock.instant());
        return times.plan(salon, today, today.plusDays(DAYS));
    }

    private List<LocalDate> days(Salon salon) {
        LocalDate today = salon.dayOf(clock.instant());
        return today.datesUntil(today.plusDays(DAYS)).toList();
    }

    private static List<TimeSpan> open(OpeningPlan plan, List<LocalDate> days) {
        return days.stream().flatMap(day -> plan.open(day).stream()).toList();
    }

    private void tell(Salon salon, List<TimeSpan> before, List<TimeSpan> after) {
        Instant now = clock.instant();
        List<TimeSpan> opened = after.stream()
                .flatMap(span -> before.contains(span) ? Stream.of() : span.without(touching(before, span)).stream())
                .filter(span -> span.end().isAfter(now))
                .map(span -> span.start().isBefore(now) ? new TimeSpan(now, span.end()) : span)
                .toList();
        if (!opened.isEmpty()) {
            events.publishEvent(new TimeOpened(salon.id(), opened, now));
        }
    }

    private static List<TimeSpan> touching(List<TimeSpan> some, TimeSpan span) {
        return some.stream().filter(span::overlaps).toList();
    }
}
