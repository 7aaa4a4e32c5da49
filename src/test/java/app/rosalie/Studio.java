package app.rosalie;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.BookingOutcome;
import app.rosalie.agenda.BookingRequest;
import app.rosalie.agenda.Bookings;
import app.rosalie.agenda.BroughtVisit;
import app.rosalie.agenda.BroughtVisits;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Account;
import app.rosalie.chat.Chat;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SeenMessage;
import app.rosalie.chat.action.Action;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientLine;
import app.rosalie.clients.Clients;
import app.rosalie.salon.Money;
import app.rosalie.salon.OpeningHours;
import app.rosalie.salon.OpeningHours.Range;
import app.rosalie.salon.ProcessingTime;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A salon for one test, in a house shared with others: open Tuesday to Saturday, 9:00 to 19:00, in Paris. The clock is set to
 * Tuesday 3 March 2026, 8:00, when it opens.
 */
public final class Studio {
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final AtomicLong OWNERS = new AtomicLong(10_000);
    private final House house;
    private final SalonId id;
    private final long ownerId;

    private Studio(House house, SalonId id, long ownerId) {
        this.house = house;
        this.id = id;
        this.ownerId = ownerId;
    }

    public static Studio open(House house) {
        house.clock().set(at("2026-03-03T08:00"));
        long owner = OWNERS.incrementAndGet();
        Salons salons = house.the(Salons.class);
        SalonId id = salons.found(owner, "Camille", "Studio " + owner).id();
        Studio studio = new Studio(house, id, owner);
        studio.opens(tuesdayToSaturday());
        salons.finishSetUp(id);
        return studio;
    }

    /** An instant, as a clock on a wall in Paris shows it. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }

    private static OpeningHours tuesdayToSaturday() {
        Map<DayOfWeek, List<Range>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : List.of(
                DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)) {
            week.put(day, List.of(new Range(LocalTime.of(9, 0), LocalTime.of(19, 0))));
        }
        return new OpeningHours(week);
    }

    public void opens(OpeningHours hours) {
        house.the(Salons.class).open(id, hours);
    }

    public void isNow(String local) {
        house.clock().set(at(local));
    }

    public SalonId id() {
        return id;
    }

    public long ownerId() {
        return ownerId;
    }

    /** As it stands in the database at this moment. */
    public Salon salon() {
        return house.the(Salons.class).get(id);
    }

    /** A new treatment of one hour for 45 €. */
    public Treatment gel() {
        return sells("Pose gel", 45, 60);
    }

    public Treatment sells(String name, long euros, long minutes) {
        return house.the(Treatments.class)
                .add(id, new Treatment.Offer(name, "Ongles", Money.euros(euros), Duration.ofMinutes(minutes)))
                .treatment();
    }

    /** For 60 €, with or without a processing time. */
    public Treatment offers(String name, Duration length, @Nullable ProcessingTime processing) {
        return house.the(Treatments.class)
                .add(id, new Treatment.Offer(name, "Cheveux", Money.euros(60), length, processing))
                .treatment();
    }

    public Client knows(String line) {
        return house.the(Clients.class)
                .add(id, ClientLine.read(line).identity().orElseThrow())
                .client();
    }

    public Client emma() {
        return knows("Emma Durand 06 39 98 10 01");
    }

    public BookingOutcome books(Client client, Treatment treatment, String start) {
        return books(client, treatment, start, false);
    }

    public BookingOutcome books(Client client, Treatment treatment, String start, boolean forced) {
        return house.the(Bookings.class)
                .book(id, new BookingRequest(client.id(), treatment.id(), LocalDateTime.parse(start), forced));
    }

    /** Books, and insists that it went well. */
    public BookingOutcome.Booked booked(Client client, Treatment treatment, String start) {
        BookingOutcome booking = books(client, treatment, start);
        assertThat(booking).isInstanceOf(BookingOutcome.Booked.class);
        return (BookingOutcome.Booked) booking;
    }

    /** A visit that a client has asked for. */
    public Visit asks(Client client, Treatment treatment, String start) {
        return brings(client, treatment, start, Status.REQUESTED, PaymentState.NOTHING_DUE);
    }

    public Visit brings(Client client, Treatment treatment, String start, Status status, PaymentState payment) {
        Instant from = at(start);
        List<AppointmentId> ids = house.the(BroughtVisits.class)
                .add(
                        id,
                        List.of(new BroughtVisit(
                                client.id(), treatment, from, status, payment, from.minus(Duration.ofDays(7)))));
        return visit(ids.getFirst());
    }

    public Visit visit(AppointmentId appointmentId) {
        return house.the(Visits.class).visit(id, appointmentId).orElseThrow();
    }

    public Account owner() {
        return new Account(ownerId, ownerId, "Camille", "fr");
    }

    /** The owner types. */
    public Reply says(String text) {
        return hears(new Heard.Text(owner(), text));
    }

    /** The owner presses a button. */
    public Reply presses(Action action) {
        return hears(new Heard.Press(owner(), action));
    }

    /** The owner presses a button below what she sees. */
    public Reply presses(Action action, SeenMessage below) {
        return hears(new Heard.Press(owner(), action, below));
    }

    /** Somebody who owns no salon presses a button. */
    public Reply strangerPresses(Action action) {
        return hears(new Heard.Press(new Account(-ownerId, -ownerId, "Inconnue", "fr"), action));
    }

    private Reply hears(Heard heard) {
        return house.inOneTransaction(() -> house.the(Chat.class).hear(heard));
    }
}
