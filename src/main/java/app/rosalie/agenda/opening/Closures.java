package app.rosalie.agenda.opening;

import app.rosalie.agenda.opening.Closure.Days;
import app.rosalie.agenda.opening.OpeningEvent.LeaveLifted;
import app.rosalie.agenda.opening.OpeningEvent.LeaveShortened;
import app.rosalie.agenda.opening.OpeningEvent.LeaveTaken;
import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.UndoHandler;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Holidays and other whole days off. Every call is scoped to one salon; changes are journaled. */
@Component
@Transactional
public class Closures implements UndoHandler {

    private final ClosureRows rows;
    private final Journal journal;
    private final OpenedTime openedTime;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;
    private final JsonMapper json;

    Closures(
            ClosureRows rows,
            Journal journal,
            OpenedTime openedTime,
            ApplicationEventPublisher events,
            InstantSource clock,
            JsonMapper json) {
        this.rows = rows;
        this.journal = journal;
        this.openedTime = openedTime;
        this.events = events;
        this.clock = clock;
        this.json = json;
    }

    /** Closures that have not ended before this day, soonest first. */
    @Transactional(readOnly = true)
    public List<Closure> from(SalonId salon, LocalDate day) {
        return rows.from(salon.value(), day);
    }

    /** Closures that share a day with {@code [from, to)}. */
    @Transactional(readOnly = true)
    public List<Closure> between(SalonId salon, LocalDate from, LocalDate to) {
        return rows.between(salon.value(), from, to);
    }

    @Transactional(readOnly = true)
    public Optional<Closure> find(SalonId salon, ClosureId id) {
        return rows.findByIdAndSalonIdAndLiftedFalse(id.value(), salon.value());
    }

    /** The salon's closures among these, also those that are lifted, in no order. */
    @Transactional(readOnly = true)
    public List<Closure> find(SalonId salon, Collection<ClosureId> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.findBySalonIdAndIdIn(
                        salon.value(), ids.stream().map(ClosureId::value).toList());
    }

    /**
     * Closes these days, both included; visits on them stay as they are. Empty where one closure holds them all already.
     *
     * @param reason at most 60 characters, or empty
     * @return the journal entry that undoes it
     */
    public Optional<JournalEntryId> close(SalonId salon, LocalDate first, LocalDate last, String reason) {
        boolean closedAlready = between(salon, first, last.plusDays(1)).stream()
                .anyMatch(closure -> closure.holds(first) && closure.holds(last));
        if (closedAlready) {
            return Optional.empty();
        }
        Closure closure = rows.save(new Closure(salon, new Days(first, last, false), reason));
        events.publishEvent(new LeaveTaken(salon, closure.id(), clock.instant()));
        return Optional.of(journal.write(salon, kind(), "closed", closure.id().value(), ""));
    }

    /** @param reason at most 60 characters, or empty */
    public record DayOff(LocalDate day, String reason) {}

    /**
     * Closes each of these days that no closure holds, as one group; visits on them stay as they are.
     *
     * @return the journal entry that undoes all of it; empty where nothing was to be closed
     */
    public Optional<JournalEntryId> close(SalonId salon, List<DayOff> days) {
        Optional<JournalEntryId> entry = Optional.empty();
        for (DayOff off : days) {
            if (entry.isEmpty()) {
                entry = close(salon, off.day(), off.day(), off.reason());
            } else if (between(salon, off.day(), off.day().plusDays(1)).isEmpty()) {
                join(salon, entry.get(), new Closure(salon, new Days(off.day(), off.day(), false), off.reason()));
            }
        }
        return entry;
    }

    /** Opens the days of a closure again; empty where there is no such closure, or none any more. */
    public Optional<JournalEntryId> lift(SalonId salon, ClosureId id) {
        return find(salon, id).map(closure -> openedTime.by(salon, () -> lift(salon, closure)));
    }

    private JournalEntryId lift(SalonId salon, Closure closure) {
        String before = json.writeValueAsString(closure.days());
        closure.last(closure.days().allLifted());
        events.publishEvent(new LeaveLifted(salon, closure.id(), clock.instant()));
        return journal.write(salon, kind(), "lifted", closure.id().value(), before);
    }

    /** Takes one day out of whatever closes it, in the group that this entry began. */
    void open(SalonId salon, LocalDate day, JournalEntryId entry) {
        for (Closure closure : between(salon, day, day.plusDays(1))) {
            Days days = closure.days();
            journal.join(salon, entry, kind(), "lifted", closure.id().value(), json.writeValueAsString(days));
            List<Days> rest = days.without(day);
            closure.last(rest.isEmpty() ? days.allLifted() : rest.getFirst());
            events.publishEvent(
                    rest.isEmpty()
                            ? new LeaveLifted(salon, closure.id(), clock.instant())
                            : new LeaveShortened(salon, closure.id(), clock.instant()));
            rest.stream().skip(1).forEach(later -> join(salon, entry, new Closure(salon, later, closure.reason())));
        }
    }

    private void join(SalonId salon, JournalEntryId entry, Closure closure) {
        rows.save(closure);
        events.publishEvent(new LeaveTaken(salon, closure.id(), clock.instant()));
        journal.join(salon, entry, kind(), "closed", closure.id().value(), "");
    }

    @Override
    public String kind() {
        return "closure";
    }

    @Override
    public Set<String> verbs() {
        return Set.of("closed", "lifted");
    }

    @Override
    public void restore(SalonId salon, long subject, String before) {
        Closure closure = rows.findByIdAndSalonId(subject, salon.value()).orElseThrow();
        openedTime.byUndo(
                salon,
                () -> closure.last(before.isEmpty() ? closure.days().allLifted() : json.readValue(before, Days.class)));
    }
}

interface ClosureRows extends Repository<Closure, Long> {

    Closure save(Closure closure);

    Optional<Closure> findByIdAndSalonId(long id, long salonId);

    List<Closure> findBySalonIdAndIdIn(long salonId, Collection<Long> ids);

    Optional<Closure> findByIdAndSalonIdAndLiftedFalse(long id, long salonId);

    @Query("select c from Closure c where c.salonId = :salonId and c.lastDay >= :day and c.lifted = false"
            + " order by c.firstDay, c.id")
    List<Closure> from(long salonId, LocalDate day);

    @Query("select c from Closure c where c.salonId = :salonId and c.lastDay >= :from and c.firstDay < :to"
            + " and c.lifted = false order by c.firstDay, c.id")
    List<Closure> between(long salonId, LocalDate from, LocalDate to);
}
