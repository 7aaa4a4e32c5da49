package app.rosalie.conversations;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.BroughtVisit;
import app.rosalie.agenda.BroughtVisits;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientAccounts;
import app.rosalie.clients.ClientIdentity;
import app.rosalie.clients.ClientLine;
import app.rosalie.clients.Clients;
import app.rosalie.demo.DemoSalons;
import app.rosalie.revenue.Checkout;
import app.rosalie.revenue.Goals;
import app.rosalie.revenue.PaymentKind;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.reviews.BroughtReview;
import app.rosalie.reviews.Reviews;
import app.rosalie.salon.Money;
import app.rosalie.salon.OpeningHours;
import app.rosalie.salon.OpeningHours.Range;
import app.rosalie.salon.Salon;
import app.rosalie.salon.Salons;
import app.rosalie.salon.Trade;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatment.Offer;
import app.rosalie.salon.Treatments;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands on the stage before a story begins, put there through the features' own doors. */
final class Props {
    private final Stage stage;

    Props(Stage stage) {
        this.stage = stage;
    }

    Salon demoSalon(long ownerId) {
        DemoSalons.write(stage.app(), ownerId);
        return stage.the(Salons.class).ownedBy(ownerId).orElseThrow();
    }

    /** « Chez … », Lyon, nails: Tuesday to Saturday 9:00–12:00 and 13:00–19:00, two treatments, 2 000 € a month, no client yet. */
    Salon smallSalon(long ownerId, String owner) {
        Salons salons = stage.the(Salons.class);
        Salon salon = salons.found(ownerId, owner, "Chez " + owner);
        salons.trade(salon.id(), Trade.NAILS);
        salons.move(salon.id(), "Lyon");
        salons.open(salon.id(), tuesdayToSaturday());
        Treatments treatments = stage.the(Treatments.class);
        treatments.add(salon.id(), new Offer("Semi-permanent", "Ongles", Money.euros(35), Duration.ofMinutes(45)));
        treatments.add(salon.id(), new Offer("Pose gel", "Ongles", Money.euros(55), Duration.ofMinutes(90)));
        stage.the(Goals.class).set(salon.id(), YearMonth.from(salon.dayOf(stage.now())), Money.euros(2_000));
        salons.finishSetUp(salon.id());
        return salons.get(salon.id());
    }

    private static OpeningHours tuesdayToSaturday() {
        Range morning = new Range(LocalTime.of(9, 0), LocalTime.NOON);
        Range afternoon = new Range(LocalTime.of(13, 0), LocalTime.of(19, 0));
        Map<DayOfWeek, List<Range>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean open = day != DayOfWeek.SUNDAY && day != DayOfWeek.MONDAY;
            week.put(day, open ? List.of(morning, afternoon) : List.of());
        }
        return new OpeningHours(week);
    }

    /** @param state « à confirmer », « acompte attendu », « payée », « à payer », « absente », or null for a visit that is agreed upon */
    void visit(Salon salon, String clientName, Instant start, String treatmentName, String state) {
        Treatment treatment = stage.the(Treatments.class).offered(salon.id()).stream()
                .filter(offered -> offered.name().equals(treatmentName))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The salon does not offer « %s »".formatted(treatmentName)));
        AppointmentId visit = bring(salon, clientName, treatment, start, status(state), payment(state));
        if ("payée".equals(state)) {
            stage.the(Checkout.class)
                    .bring(
                            salon.id(),
                            List.of(new Checkout.Brought(
                                    client(salon, clientName).id(),
                                    visit,
                                    treatment.price(),
                                    PaymentKind.VISIT,
                                    PaymentMethod.CARD,
                                    start.plus(treatment.length()))));
        }
    }

    private static Status status(@Nullable String state) {
        return switch (state) {
            case "à confirmer" -> Status.REQUESTED;
            case "payée", "à payer" -> Status.DONE;
            case "absente" -> Status.NO_SHOW;
            case null, default -> Status.CONFIRMED;
        };
    }

    private static PaymentState payment(@Nullable String state) {
        return switch (state) {
            case "acompte attendu" -> PaymentState.DEPOSIT_DUE;
            case "payée" -> PaymentState.PAID;
            case "à payer" -> PaymentState.BALANCE_DUE;
            case null, default -> PaymentState.NOTHING_DUE;
        };
    }

    /** A review of a visit of two days ago, left yesterday. */
    void review(Salon salon, String clientName, int stars, String words) {
        Treatment treatment = stage.the(Treatments.class).offered(salon.id()).getFirst();
        Instant start = stage.now().minus(Duration.ofDays(2));
        Client client = client(salon, clientName);
        AppointmentId visit = bring(salon, clientName, treatment, start, Status.DONE, PaymentState.PAID);
        Instant yesterday = stage.now().minus(Duration.ofDays(1));
        stage.the(Reviews.class)
                .bring(salon.id(), List.of(new BroughtReview(client.id(), visit, stars, words, yesterday, null, true)));
    }

    /** A client of the book, « Julie Martin 06 12 34 56 78 ». */
    void known(Salon salon, String line) {
        stage.the(Clients.class)
                .add(salon.id(), ClientLine.read(line).identity().orElseThrow(), stage.now());
    }

    private AppointmentId bring(
            Salon salon, String clientName, Treatment treatment, Instant start, Status status, PaymentState payment) {
        Client client = client(salon, clientName);
        BroughtVisit visit = new BroughtVisit(client.id(), treatment, start, status, payment, stage.now());
        return stage.the(BroughtVisits.class).add(salon.id(), List.of(visit)).getFirst();
    }

    void linked(Salon salon, String name, long account) {
        stage.the(ClientAccounts.class).link(salon.id(), client(salon, name).id(), account);
    }

    void know(Salon salon, String name, String phone) {
        stage.the(Clients.class)
                .add(salon.id(), ClientLine.read(name + " " + phone).identity().orElseThrow());
    }

    private Client client(Salon salon, String name) {
        Clients clients = stage.the(Clients.class);
        return clients.search(salon.id(), name, 1).stream()
                .findFirst()
                .orElseGet(() ->
                        clients.add(salon.id(), new ClientIdentity(name, null)).client());
    }
}
