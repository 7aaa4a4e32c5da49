package app.rosalie.demo;

import app.rosalie.agenda.BroughtVisit;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.Money;
import app.rosalie.salon.OpeningHours;
import app.rosalie.salon.Salon;
import app.rosalie.salon.Treatment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.random.RandomGenerator;

/**
 * Who comes when: each client has a rhythm of her own, between three and eight weeks, and takes a free stretch of the day on which
 * it brings her. Saturdays are fuller. The same chance and the same days give the same visits.
 */
final class VisitRhythm {

    /** One visit to be: nobody else is there at that time. */
    record Planned(ClientId clientId, Treatment treatment, Instant start) {

        Instant end() {
            return start.plus(treatment.length());
        }

        BroughtVisit brought(Status status, PaymentState payment, Instant writtenAt) {
            Money deposit = new Money(treatment.price().cents() * 3 / 1000 * 100);
            return new BroughtVisit(
                    clientId,
                    treatment,
                    start,
                    status,
                    payment,
                    writtenAt,
                    payment == PaymentState.DEPOSIT_DUE && deposit.isPositive() ? deposit : null);
        }
    }

    private static final int FEWEST_AROUND_TODAY = 4;

    private final RandomGenerator chance;
    private final List<ClientId> clients;
    private final List<Treatment> offered;
    private final Map<ClientId, Integer> weeks = new HashMap<>();
    private final Map<ClientId, LocalDate> due = new HashMap<>();

    /** @param offered each treatment as many times as it weighs */
    VisitRhythm(RandomGenerator chance, List<ClientId> clients, List<Treatment> offered) {
        this.chance = chance;
        this.clients = clients;
        this.offered = offered;
    }

    List<Planned> between(Salon salon, LocalDate from, LocalDate today, LocalDate to) {
        giveRhythms(from);
        List<Planned> visits = new ArrayList<>();
        for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
            boolean near = !day.isBefore(today.minusDays(1)) && !day.isAfter(today.plusDays(2));
            visits.addAll(on(salon, day, near ? FEWEST_AROUND_TODAY : 0));
        }
        return visits;
    }

    private void giveRhythms(LocalDate from) {
        for (ClientId client : clients) {
            int rhythm = 3 + (int) Math.abs(chance.nextGaussian() * 1.6);
            weeks.put(client, Math.min(rhythm, 8));
            due.put(client, from.plusDays(chance.nextInt(7 * rhythm)));
        }
    }

    /** Who is due longest comes first; who is not due yet, only where there would be too few. */
    private List<Planned> on(Salon salon, LocalDate day, int fewest) {
        Queue<ClientId> coming = new ArrayDeque<>(clients.stream()
                .sorted(Comparator.comparing((ClientId client) -> due.getOrDefault(client, day)))
                .toList());
        List<Planned> visits = new ArrayList<>();
        for (OpeningHours.Range range : salon.hours().on(day.getDayOfWeek())) {
            ZonedDateTime start = range.start(day, salon.zone()).plusMinutes(15L * chance.nextInt(5));
            fill(start, range.end(day, salon.zone()), coming, fewest, visits);
        }
        return visits;
    }

    private void fill(
            ZonedDateTime start, ZonedDateTime end, Queue<ClientId> coming, int fewest, List<Planned> visits) {
        LocalDate day = start.toLocalDate();
        ZonedDateTime time = start;
        while (!coming.isEmpty()) {
            boolean enough = visits.size() >= fewest && !isDue(coming.element(), day);
            Treatment treatment = offered.get(chance.nextInt(offered.size()));
            if (enough || time.plus(treatment.length()).isAfter(end)) {
                return;
            }
            ClientId client = coming.remove();
            visits.add(new Planned(client, treatment, time.toInstant()));
            due.put(client, day.plusDays(7L * weeks.getOrDefault(client, 5) + chance.nextInt(7) - 3));
            time = time.plus(treatment.length()).plus(Duration.ofMinutes(15L * chance.nextInt(4)));
        }
    }

    private boolean isDue(ClientId client, LocalDate day) {
        return !due.getOrDefault(client, day).isAfter(day);
    }
}
