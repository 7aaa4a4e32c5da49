package app.rosalie.agenda;

import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books a visit again every so many weeks, each date checked beforehand. All that is booked at once is one group in the journal;
 * what becomes of it later is for its {@link Series}.
 */
@Component
@Transactional
public class Recurrence {
    public static final int MOST_WEEKS = 12;
    public static final int MOST_TIMES = 26;
    private final AppointmentRows rows;
    private final AppointmentLog log;
    private final Visits visits;
    private final RecurrenceDates recurrenceDates;
    private final Salons salons;
    private final InstantSource clock;

    Recurrence(
            AppointmentRows rows,
            AppointmentLog log,
            Visits visits,
            RecurrenceDates recurrenceDates,
            Salons salons,
            InstantSource clock) {
        this.rows = rows;
        this.log = log;
        this.visits = visits;
        this.recurrenceDates = recurrenceDates;
        this.salons = salons;
        this.clock = clock;
    }

    /** What becomes of one date of a plan. */
    public enum Choice {
        /** Booked where it is free, left out where it is not. */
        IF_FREE,
        LEAVE_OUT,
        /** Booked in spite of what is in the way. */
        FORCE,
        /** Booked at the nearest free time instead. */
        INSTEAD
    }

    /**
     * One date of a plan.
     *
     * @param with visits agreed at that time
     * @param open whether the doors are open then
     * @param instead the nearest free start within three days, where this one is not free
     * @param already whether the series has a visit on that day, or within three days of it: no other is booked beside it
     */
    public record Occurrence(
            LocalDateTime start, List<Visit> with, boolean open, Optional<LocalDateTime> instead, boolean already) {
        public boolean isFree() {
            return with.isEmpty() && open && !already;
        }

        /** When it will be, if at all. */
        public Optional<LocalDateTime> planned(Choice choice) {
            if (already) {
                return Optional.empty();
            }
            return switch (choice) {
                case IF_FREE -> isFree() ? Optional.of(start) : Optional.empty();
                case LEAVE_OUT -> Optional.empty();
                case FORCE -> Optional.of(start);
                case INSTEAD -> isFree() ? Optional.of(start) : instead;
            };
        }
    }

    /**
     * Checks the next {@code times} dates of a visit that comes again every {@code weeks} weeks, at the same time of day; both
     * are cut to what is allowed.
     */
    @Transactional(readOnly = true)
    public List<Occurrence> plan(Salon salon, Visit visit, int weeks, int times) {
        return recurrenceDates.of(salon, visit, Math.clamp(weeks, 1, MOST_WEEKS), Math.clamp(times, 1, MOST_TIMES));
    }

    /** How a repetition went. */
    public sealed interface Repeated {
        /** @param entry the journal entry that takes all of them back */
        record Booked(List<Visit> visits, JournalEntryId entry) implements Repeated {}

        /** None of the dates was chosen, or free. */
        record Nothing() implements Repeated {}

        record Unknown() implements Repeated {}
    }

    /**
     * Books the chosen dates of a plan that is made anew, so that what was taken since is seen; a choice missing means if free.
     * Only what is agreed or done comes again.
     */
    public Repeated repeat(SalonId id, AppointmentId appointment, int weeks, int times, List<Choice> choices) {
        Salon salon = salons.lock(id);
        Optional<Visit> visit = visits.visit(id, appointment)
                .filter(it -> it.possible(clock.instant()).contains(VisitAct.REPEAT));
        if (visit.isEmpty()) {
            return new Repeated.Unknown();
        }
        Appointment first =
                rows.findByIdAndSalonId(appointment.value(), id.value()).orElseThrow();
        List<Occurrence> plan = plan(salon, visit.get(), weeks, times);
        List<AppointmentId> booked = new ArrayList<>();
        Optional<JournalEntryId> entry = Optional.empty();
        for (int turn = 0; turn < plan.size(); turn++) {
            Choice choice = turn < choices.size() ? choices.get(turn) : Choice.IF_FREE;
            Optional<LocalDateTime> start = plan.get(turn).planned(choice);
            if (start.isPresent()) {
                first.comesAgain();
                Appointment next = again(
                        salon,
                        first,
                        start.get(),
                        choice == Choice.FORCE && !plan.get(turn).with().isEmpty());
                entry = Optional.of(write(id, entry, next));
                booked.add(next.id());
            }
        }
        return entry.<Repeated>map(all -> new Repeated.Booked(visits.visits(id, booked), all))
                .orElseGet(Repeated.Nothing::new);
    }

    private Appointment again(Salon salon, Appointment first, LocalDateTime start, boolean forced) {
        TimeSpan span = TimeSpan.of(
                start.atZone(salon.zone()).toInstant(), first.state().span().length());
        AppointmentState agreed = AppointmentState.first(Status.CONFIRMED, PaymentState.NOTHING_DUE, span, forced);
        return first.again(agreed, clock.instant());
    }

    private JournalEntryId write(SalonId salon, Optional<JournalEntryId> entry, Appointment next) {
        if (entry.isEmpty()) {
            return log.add(salon, next, AppointmentVerb.REPEATED);
        }
        log.join(salon, entry.get(), next, AppointmentVerb.REPEATED);
        return entry.get();
    }
}
