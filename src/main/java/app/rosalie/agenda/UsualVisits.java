package app.rosalie.agenda;

import app.rosalie.clients.ClientId;
import app.rosalie.salon.Salon;
import app.rosalie.salon.selection.Selection;
import app.rosalie.salon.selection.SelectionId;
import app.rosalie.salon.selection.Selections;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * « Comme d'habitude »: who is due by her own rhythm, and when her next visit would be. Who has a visit ahead, or one that has just
 * been and is not closed out, is not due. Every call is scoped to one salon.
 */
@Component
@Transactional(readOnly = true)
public class UsualVisits {

    /** A visit that was forgotten for longer says nothing about what is due. */
    private static final int OPEN_DAYS = 30;

    private static final int DUE_WITHIN_DAYS = 7;
    private static final int DAYS_AROUND = 3;
    private static final int DAYS_LOOKED_AT = 14;

    /** A day beside the one that was meant is worth so many minutes of another hour on it. */
    private static final long MINUTES_A_DAY = 90;

    private final AppointmentRows rows;
    private final Visits visits;
    private final Availability availability;
    private final Selections selections;
    private final InstantSource clock;

    UsualVisits(
            AppointmentRows rows,
            Visits visits,
            Availability availability,
            Selections selections,
            InstantSource clock) {
        this.rows = rows;
        this.visits = visits;
        this.availability = availability;
        this.selections = selections;
        this.clock = clock;
    }

    /**
     * Her next visit as she is used to it.
     *
     * @param last her last one
     * @param selection the same, on its terms of today
     * @param start free at this moment, as near as can be to the day that is due and to the same time of day
     */
    public record Next(Visit last, Selection selection, Rhythm rhythm, Instant start) {}

    /** Empty where she has too few visits for a rhythm, one ahead, or nothing is free around that day or the treatment is not offered. */
    public Optional<Next> next(Salon salon, ClientId client) {
        Instant now = clock.instant();
        List<AppointmentRows.Done> done = rows.doneBy(salon.id().value(), client.value(), since(salon, now));
        if (done.isEmpty() || expected(salon, now).contains(client.value())) {
            return Optional.empty();
        }
        Visit last =
                visits.visit(salon.id(), new AppointmentId(done.getLast().id())).orElseThrow();
        return Rhythm.of(days(salon, done))
                .flatMap(rhythm -> selections
                        .offered(salon.id(), last.selection())
                        .or(() -> selections.offered(salon.id(), SelectionId.of(last.treatmentId())))
                        .flatMap(chosen -> start(salon, last, rhythm, chosen)
                                .map(start -> new Next(last, chosen, rhythm, start))));
    }

    private Set<Long> expected(Salon salon, Instant now) {
        return Set.copyOf(rows.expected(salon.id().value(), now.minus(Duration.ofDays(OPEN_DAYS)), now));
    }

    private static List<LocalDate> days(Salon salon, List<AppointmentRows.Done> done) {
        return done.stream().map(one -> salon.dayOf(one.start())).distinct().toList();
    }

    private Optional<Instant> start(Salon salon, Visit last, Rhythm rhythm, Selection chosen) {
        LocalDate tomorrow = salon.dayOf(clock.instant()).plusDays(1);
        LocalDate meant = later(salon.dayOf(last.start()).plusDays(rhythm.days()), tomorrow);
        LocalDate from = later(meant.minusDays(DAYS_AROUND), tomorrow);
        LocalTime usual = last.start().atZone(salon.zone()).toLocalTime();
        return availability
                .startsByDay(salon, from, DAYS_LOOKED_AT, SlotRequirement.of(salon, chosen))
                .values()
                .stream()
                .flatMap(List::stream)
                .min(Comparator.comparingLong(start -> distance(salon, start, meant, usual)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private static long distance(Salon salon, Instant start, LocalDate meant, LocalTime usual) {
        LocalTime time = start.atZone(salon.zone()).toLocalTime();
        long days = Math.abs(ChronoUnit.DAYS.between(salon.dayOf(start), meant));
        return days * MINUTES_A_DAY + Math.abs(Duration.between(time, usual).toMinutes());
    }

    /**
     * The last visits of those whose next one is due within a week, or was due not longer ago than it takes them to come again;
     * the longest due first.
     */
    public List<Visit> due(Salon salon, int most) {
        Instant now = clock.instant();
        LocalDate today = salon.dayOf(now);
        Set<Long> expected = expected(salon, now);
        Map<LocalDate, List<Long>> due = new TreeMap<>();
        byClient(salon, now).forEach((client, done) -> {
            if (!expected.contains(client)) {
                dueDay(salon, done, today)
                        .ifPresent(day -> due.computeIfAbsent(day, any -> new ArrayList<>())
                                .add(done.getLast().id()));
            }
        });
        List<AppointmentId> last = due.values().stream()
                .flatMap(List::stream)
                .limit(most)
                .map(AppointmentId::new)
                .toList();
        Map<AppointmentId, Visit> found =
                visits.visits(salon.id(), last).stream().collect(Collectors.toMap(Visit::id, visit -> visit));
        return last.stream().map(found::get).toList();
    }

    private Map<Long, List<AppointmentRows.Done>> byClient(Salon salon, Instant now) {
        return rows.done(salon.id().value(), since(salon, now)).stream()
                .collect(Collectors.groupingBy(AppointmentRows.Done::clientId, HashMap::new, Collectors.toList()));
    }

    private static Optional<LocalDate> dueDay(Salon salon, List<AppointmentRows.Done> done, LocalDate today) {
        LocalDate last = salon.dayOf(done.getLast().start());
        return Rhythm.of(days(salon, done))
                .filter(rhythm -> !last.plusDays(2L * rhythm.days()).isBefore(today))
                .map(rhythm -> last.plusDays(rhythm.days()))
                .filter(day -> !day.isAfter(today.plusDays(DUE_WITHIN_DAYS)));
    }

    private static Instant since(Salon salon, Instant now) {
        return salon.dayOf(now)
                .minusMonths(Rhythm.MONTHS)
                .atStartOfDay(salon.zone())
                .toInstant();
    }
}
