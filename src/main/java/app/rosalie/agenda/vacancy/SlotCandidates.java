package app.rosalie.agenda.vacancy;

import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.agenda.vacancy.SlotCandidate.Reason;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.Clients;
import app.rosalie.salon.Salon;
import app.rosalie.salon.TreatmentId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who might take a slot that has become free, the likeliest first: for whom the treatment is due again, who has a later visit,
 * who mostly comes on that day of the week. Rosalie proposes them; the pro decides.
 */
@Component
@Transactional(readOnly = true)
public class SlotCandidates {

    /** What was longer ago says nothing of her habits. */
    private static final Duration HABITS = Duration.ofDays(366);

    /** How far behind the slot a later visit may be that she could have instead. */
    private static final Duration LATER = Duration.ofDays(21);

    /** The rhythm of somebody who has come too seldom to have one. */
    private static final Duration USUAL_RHYTHM = Duration.ofDays(28);

    /** So much before her rhythm is round, she may come already. */
    private static final Duration EARLY = Duration.ofDays(3);

    /** From so many visits on, somebody has a rhythm, and a usual day of the week. */
    private static final int HABIT = 3;

    private final Visits visits;
    private final Clients clients;
    private final InstantSource clock;

    SlotCandidates(Visits visits, Clients clients, InstantSource clock) {
        this.visits = visits;
        this.clients = clients;
        this.clock = clock;
    }

    /** Whose it was is none of them. */
    public List<SlotCandidate> of(Salon salon, Vacancy vacancy, int most) {
        Instant now = clock.instant();
        Map<ClientId, List<Visit>> byClient = new LinkedHashMap<>();
        visits
                .between(
                        salon.id(),
                        new TimeSpan(now.minus(HABITS), vacancy.span().end().plus(LATER)))
                .stream()
                .filter(visit -> visit.status() == Status.DONE || visit.isOpen())
                .filter(visit -> !Optional.of(visit.clientId()).equals(vacancy.former()))
                .forEach(visit -> byClient.computeIfAbsent(visit.clientId(), id -> new ArrayList<>())
                        .add(visit));
        Set<ClientId> inTheBook = clients.find(salon.id(), byClient.keySet()).stream()
                .map(Client::id)
                .collect(Collectors.toSet());
        byClient.keySet().retainAll(inTheBook);
        return byClient.values().stream()
                .flatMap(hers -> candidate(salon, vacancy, hers).stream())
                .sorted(Comparator.comparingInt(SlotCandidate::weight)
                        .reversed()
                        .thenComparing(SlotCandidate::name))
                .limit(most)
                .toList();
    }

    private static Optional<SlotCandidate> candidate(Salon salon, Vacancy vacancy, List<Visit> visits) {
        Instant start = vacancy.span().start();
        List<Visit> done =
                visits.stream().filter(visit -> visit.status() == Status.DONE).toList();
        List<Visit> ahead = visits.stream()
                .filter(visit -> visit.isOpen() && visit.end().isAfter(start))
                .toList();
        boolean comesThatDay =
                ahead.stream().anyMatch(visit -> salon.dayOf(visit.start()).equals(salon.dayOf(start)));
        if (comesThatDay) {
            return Optional.empty();
        }
        List<Reason> reasons = new ArrayList<>();
        if (ahead.isEmpty()) {
            due(vacancy, done).ifPresent(reasons::add);
        }
        later(vacancy, ahead).ifPresent(reasons::add);
        if (ahead.isEmpty() || !reasons.isEmpty()) {
            usualWeekday(salon, start, done).ifPresent(reasons::add);
        }
        Visit any = visits.getFirst();
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(new SlotCandidate(any.clientId(), any.clientName(), List.copyOf(reasons)));
    }

    /** Of the treatments that suit, the one she had last. */
    private static Optional<Reason> due(Vacancy vacancy, List<Visit> done) {
        List<Visit> suiting = done.stream().filter(vacancy::suits).toList();
        if (suiting.isEmpty()) {
            return Optional.empty();
        }
        List<Instant> same = starts(suiting, suiting.getLast().treatmentId());
        return same.getLast()
                        .plus(rhythm(same))
                        .minus(EARLY)
                        .isAfter(vacancy.span().start())
                ? Optional.empty()
                : Optional.of(new Reason.Due(same.getLast()));
    }

    private static List<Instant> starts(List<Visit> visits, TreatmentId treatment) {
        return visits.stream()
                .filter(visit -> visit.treatmentId().equals(treatment))
                .map(Visit::start)
                .toList();
    }

    /** The median of the times between her visits. */
    private static Duration rhythm(List<Instant> starts) {
        if (starts.size() < HABIT) {
            return USUAL_RHYTHM;
        }
        List<Duration> between = new ArrayList<>();
        for (int i = 1; i < starts.size(); i++) {
            between.add(Duration.between(starts.get(i - 1), starts.get(i)));
        }
        between.sort(Comparator.naturalOrder());
        return between.get(between.size() / 2);
    }

    private static Optional<Reason> later(Vacancy vacancy, List<Visit> ahead) {
        return ahead.stream()
                .filter(visit -> vacancy.suits(visit)
                        && !visit.start().isBefore(vacancy.span().end()))
                .findFirst()
                .map(visit -> new Reason.LaterVisit(visit.start()));
    }

    private static Optional<Reason> usualWeekday(Salon salon, Instant start, List<Visit> done) {
        DayOfWeek day = salon.dayOf(start).getDayOfWeek();
        long onThatDay = done.stream()
                .filter(visit -> salon.dayOf(visit.start()).getDayOfWeek() == day)
                .count();
        return onThatDay >= HABIT && 2 * onThatDay >= done.size()
                ? Optional.of(new Reason.UsualWeekday(day))
                : Optional.empty();
    }
}
