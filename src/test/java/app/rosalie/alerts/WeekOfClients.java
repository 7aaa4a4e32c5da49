package app.rosalie.alerts;

import app.rosalie.House;
import app.rosalie.Studio;
import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Attendances;
import app.rosalie.agenda.BookingRequest;
import app.rosalie.agenda.Bookings;
import app.rosalie.agenda.Party;
import app.rosalie.agenda.Rescheduling;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.VisitLifecycle;
import app.rosalie.agenda.Visits;
import app.rosalie.clients.ClientAccounts;
import app.rosalie.clients.ClientMessages;
import app.rosalie.clients.Clients;
import app.rosalie.reviews.NewReview;
import app.rosalie.reviews.OwnReviews;
import app.rosalie.salon.Actor;
import app.rosalie.salon.Salon;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the clients of a salon do in a week, each thing at its moment. */
final class WeekOfClients {

    private final House house;
    private final Salon salon;
    private final LocalDate monday;
    private final NavigableMap<Instant, Runnable> ahead = new TreeMap<>();

    /** @param account of the one client who can be reached */
    WeekOfClients(House house, Salon salon, LocalDate monday, long account) {
        this.house = house;
        this.salon = salon;
        this.monday = monday;
        at(0, 9, () -> link(nth(3, 0), account));
        at(1, 10, () -> ask(4));
        at(1, 22, () -> cancel(nth(2, 0)));
        at(2, 11, () -> move(nth(4, 0)));
        at(2, 15, () -> review());
        at(3, 9, () -> write(nth(4, 1)));
        at(3, 13, () -> cancel(nth(5, 1)));
        at(4, 8, () -> late(nth(4, 1)));
        at(5, 7, () -> ask(8));
    }

    private void at(int day, int hour, Runnable happening) {
        ahead.put(monday.plusDays(day).atTime(hour, 0).atZone(Studio.PARIS).toInstant(), happening);
    }

    /** All that happens up to this moment and has not happened yet. */
    void happenBefore(Instant now) {
        Map<Instant, Runnable> due = ahead.headMap(now, true);
        due.values()
                .forEach(happening -> Actor.CLIENT.acting(() -> {
                    happening.run();
                    return true;
                }));
        due.clear();
    }

    /** One of the agreed visits from a day of the week on, by start. */
    private Visit nth(int day, int place) {
        LocalDate from = monday.plusDays(day);
        return house.the(Visits.class).days(salon, from, from.plusWeeks(1)).stream()
                .filter(visit -> visit.status() == Status.CONFIRMED)
                .toList()
                .get(place);
    }

    private void link(Visit visit, long account) {
        house.the(ClientAccounts.class).link(salon.id(), visit.clientId(), account);
    }

    private void ask(int day) {
        Treatment treatment = house.the(Treatments.class).offered(salon.id()).getFirst();
        BookingRequest request = new BookingRequest(
                house.the(Clients.class).byName(salon.id(), 0, 1).getFirst().id(),
                treatment.id(),
                monday.plusDays(day).atTime(18, 15),
                true);
        house.the(Bookings.class).request(salon.id(), request);
    }

    private void cancel(Visit visit) {
        house.the(VisitLifecycle.class).cancel(salon.id(), visit.id(), Party.CLIENT);
    }

    private void move(Visit visit) {
        house.the(Rescheduling.class)
                .move(salon.id(), visit.id(), salon.local(visit.start()).plusDays(1), true);
    }

    private void late(Visit visit) {
        AppointmentId id = visit.id();
        house.the(Attendances.class).comesLater(salon.id(), id, Duration.ofMinutes(15));
    }

    private void write(Visit visit) {
        house.the(ClientMessages.class).write(salon.id(), visit.clientId(), "Puis-je venir avec ma fille ?");
    }

    /** Of the last visit of Tuesday: whatever became of it, it took place. */
    private void review() {
        Visit visit = house.the(Visits.class).day(salon, monday.plusDays(1)).getLast();
        house.the(JdbcClient.class)
                .sql("update appointment set status = 'DONE' where id = ?")
                .param(visit.id().value())
                .update();
        house.the(OwnReviews.class)
                .leave(salon.id(), visit.clientId(), visit.id(), new NewReview(2, "Déçue.", Optional.empty()));
    }
}
