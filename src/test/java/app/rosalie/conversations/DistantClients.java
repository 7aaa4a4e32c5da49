package app.rosalie.conversations;

import app.rosalie.agenda.Attendances;
import app.rosalie.agenda.BookingRequest;
import app.rosalie.agenda.Bookings;
import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.Party;
import app.rosalie.agenda.Rescheduling;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.VisitLifecycle;
import app.rosalie.agenda.Visits;
import app.rosalie.clients.Client;
import app.rosalie.clients.Clients;
import app.rosalie.revenue.Checkout;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.reviews.NewReview;
import app.rosalie.reviews.OwnReviews;
import app.rosalie.salon.Actor;
import app.rosalie.salon.Money;
import app.rosalie.salon.Salon;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What a salon's clients do out of the pro's sight, through the features' own doors. */
final class DistantClients {

    private static final int MANY = 20;

    private final Stage stage;
    private final Salon salon;

    DistantClients(Stage stage, Salon salon) {
        this.stage = stage;
        this.salon = salon;
    }

    void ask(String client, String when, String treatmentName) {
        Treatment treatment = stage.the(Treatments.class).offered(salon.id()).stream()
                .filter(offered -> offered.name().equals(treatmentName))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The salon does not offer « %s »".formatted(treatmentName)));
        BookingRequest request =
                new BookingRequest(client(client).id(), treatment.id(), salon.local(stage.moment(when)), false);
        acting(() -> stage.the(Bookings.class)
                .request(salon.id(), request)
                .orElseThrow(() -> new AssertionError("Nothing is free then")));
    }

    void cancel(String client) {
        acting(() ->
                stage.the(VisitLifecycle.class).cancel(salon.id(), next(client).id(), Party.CLIENT));
    }

    void move(String client, String when) {
        acting(() -> stage.the(Rescheduling.class)
                .move(salon.id(), next(client).id(), salon.local(stage.moment(when)), false));
    }

    void comeLater(String client, Duration delay) {
        acting(() ->
                stage.the(Attendances.class).comesLater(salon.id(), next(client).id(), delay));
    }

    void payDeposit(String client, Money amount) {
        acting(() ->
                stage.the(Checkout.class).takeDeposit(salon.id(), next(client).id(), amount, PaymentMethod.TRANSFER));
    }

    /** Of her last visit. */
    void review(String client, int stars, String words) {
        List<Visit> behind =
                stage.the(Visits.class).behind(salon.id(), client(client).id(), 1);
        NewReview review = new NewReview(stars, words, Optional.empty());
        acting(() -> stage.the(OwnReviews.class)
                .leave(salon.id(), client(client).id(), behind.getFirst().id(), review)
                .isPresent());
    }

    private static void acting(Supplier<Object> work) {
        Object outcome = Actor.CLIENT.acting(work);
        if (outcome.equals(false) || outcome instanceof ChangeOutcome && !(outcome instanceof ChangeOutcome.Changed)) {
            throw new AssertionError("It cannot be done: " + outcome);
        }
    }

    private Visit next(String client) {
        return stage.the(Visits.class).ahead(salon.id(), client(client).id(), MANY).stream()
                .filter(Visit::isOpen)
                .findFirst()
                .orElseThrow(() -> new AssertionError(client + " has no visit ahead"));
    }

    private Client client(String name) {
        return stage.the(Clients.class).search(salon.id(), name, 1).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody knows " + name));
    }
}
