package app.rosalie.agenda.opening;

import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.OpeningHours.Range;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import app.rosalie.salon.UndoHandler;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opening and closing single stretches of single days. Visits that stand there stay as they are. Changes are journaled; several
 * days are one group.
 */
@Component
@Transactional
public class OpeningOverrides implements UndoHandler {

    /** No sentence means more days than this one by one. */
    public static final int MOST_DAYS = 62;

    private final OpeningTimes times;
    private final DayExceptionRows rows;
    private final Closures closures;
    private final OpenedTime openedTime;
    private final Salons salons;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    OpeningOverrides(
            OpeningTimes times,
            DayExceptionRows rows,
            Closures closures,
            OpenedTime openedTime,
            Salons salons,
            Journal journal,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.times = times;
        this.rows = rows;
        this.closures = closures;
        this.openedTime = openedTime;
        this.salons = salons;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Closes the same range on every day from {@code first} to {@code last}, both included, at most {@link #MOST_DAYS}.
     *
     * @return the journal entry that undoes it; empty where all of it was closed
     */
    public Optional<JournalEntryId> close(SalonId id, LocalDate first, LocalDate last, Range range) {
        return close(id, days(first, last), range);
    }

    /**
     * Closes the same range on each of these days, which need not follow each other.
     *
     * @param days in the order of the calendar, at least one, all within {@link #MOST_DAYS} of the first
     * @return the journal entry that undoes it; empty where all of it was closed
     */
    public Optional<JournalEntryId> close(SalonId id, List<LocalDate> days, Range range) {
        return change(
                id, days, OverrideVerb.CLOSED, (plan, day) -> plan.hours(day).without(range));
    }

    /**
     * Opens the same range on every day from {@code first} to {@code last}, also on days off: these are then days off no more.
     *
     * @return the journal entry that undoes it; empty where all of it was open
     */
    public Optional<JournalEntryId> open(SalonId id, LocalDate first, LocalDate last, Range range) {
        return change(id, days(first, last), OverrideVerb.OPENED, (plan, day) -> {
            DayHours hours = plan.hours(day);
            return hours.holds(range) ? hours : hours.with(range);
        });
    }

    /**
     * Opens the hours of its week on every day from {@code first} to {@code last} that has any, also on days off.
     *
     * @return the journal entry that undoes it; empty where no day has other hours, or all are usually shut
     */
    public Optional<JournalEntryId> usual(SalonId id, LocalDate first, LocalDate last) {
        return change(id, days(first, last), OverrideVerb.OPENED, (plan, day) -> {
            DayHours regular = plan.regular(day);
            return regular.isShut() ? plan.hours(day) : regular;
        });
    }

    /**
     * Gives a day these hours and no others, also a day off.
     *
     * @return the journal entry that undoes it; empty where it has them
     */
    public Optional<JournalEntryId> set(SalonId id, LocalDate day, DayHours hours) {
        return change(
                id, List.of(day), hours.isShut() ? OverrideVerb.CLOSED : OverrideVerb.OPENED, (plan, one) -> hours);
    }

    /** Gives a day the hours of its week again; empty where it has them, or is closed as a whole. */
    public Optional<JournalEntryId> reset(SalonId id, LocalDate day) {
        Salon salon = salons.lock(id);
        OpeningPlan plan = times.plan(salon, day);
        return plan.source(day) == OpeningPlan.Source.EXCEPTION
                ? openedTime.by(
                        id, () -> Optional.of(write(id, plan, day, plan.regular(day), null, OverrideVerb.RESET)))
                : Optional.empty();
    }

    /** The entry of what was done to a day last and has not been taken back. */
    @Transactional(readOnly = true)
    public Optional<JournalEntryId> lastChange(SalonId id, LocalDate day) {
        return journal.last(id, kind(), day.toEpochDay());
    }

    private interface Rule {
        DayHours hours(OpeningPlan plan, LocalDate day);
    }

    private Optional<JournalEntryId> change(SalonId id, List<LocalDate> days, OverrideVerb verb, Rule rule) {
        Salon salon = salons.lock(id);
        OpeningPlan plan = times.plan(salon, days.getFirst(), days.getLast().plusDays(1));
        List<NewHours> changes = changes(plan, days, rule);
        return changes.isEmpty() ? Optional.empty() : openedTime.by(id, () -> change(id, plan, changes, verb));
    }

    private Optional<JournalEntryId> change(SalonId id, OpeningPlan plan, List<NewHours> changes, OverrideVerb verb) {
        JournalEntryId entry = null;
        for (NewHours change : changes) {
            entry = write(id, plan, change.day(), change.hours(), entry, verb);
            if (change.off()) {
                closures.open(id, change.day(), entry);
            }
        }
        return Optional.ofNullable(entry);
    }

    /** All of it, decided before any of it is written: taking a day out of a closure changes what the plan knows. */
    private static List<NewHours> changes(OpeningPlan plan, List<LocalDate> days, Rule rule) {
        return days.stream()
                .map(day -> new NewHours(
                        day, rule.hours(plan, day), plan.closure(day).isPresent()))
                .filter(change -> !change.hours().equals(plan.hours(change.day())))
                .toList();
    }

    private record NewHours(LocalDate day, DayHours hours, boolean off) {}

    private static List<LocalDate> days(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).limit(MOST_DAYS).toList();
    }

    private JournalEntryId write(
            SalonId salon,
            OpeningPlan plan,
            LocalDate day,
            DayHours hours,
            @Nullable JournalEntryId entry,
            OverrideVerb verb) {
        Optional<DayException> there = rows.findBySalonIdAndOnDay(salon.value(), day);
        String before = there.map(it -> "=" + it.hours().text()).orElse("");
        put(salon, day, hours.equals(plan.regular(day)) ? null : hours);
        events.publishEvent(verb.event(salon, day, clock.instant()));
        return entry == null
                ? journal.write(salon, kind(), verb.word(), day.toEpochDay(), before)
                : journal.join(salon, entry, kind(), verb.word(), day.toEpochDay(), before);
    }

    private void put(SalonId salon, LocalDate day, @Nullable DayHours hours) {
        Optional<DayException> there = rows.findBySalonIdAndOnDay(salon.value(), day);
        if (hours == null) {
            there.ifPresent(rows::delete);
        } else {
            there.ifPresentOrElse(it -> it.hours(hours), () -> rows.save(new DayException(salon, day, hours)));
        }
    }

    @Override
    public String kind() {
        return "day";
    }

    @Override
    public Set<String> verbs() {
        return Arrays.stream(OverrideVerb.values()).map(OverrideVerb::word).collect(Collectors.toSet());
    }

    @Override
    public void restore(SalonId salon, long subject, String before) {
        LocalDate day = LocalDate.ofEpochDay(subject);
        openedTime.byUndo(salon, () -> put(salon, day, before.isEmpty() ? null : DayHours.parse(before.substring(1))));
    }
}
