package app.rosalie.reviews;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.clients.ClientId;
import app.rosalie.reviews.ReviewEvent.ReviewChanged;
import app.rosalie.reviews.ReviewEvent.ReviewLeft;
import app.rosalie.reviews.ReviewEvent.ReviewWithdrawn;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a client says of her own visits: once of each that took place, and of nobody else's. */
@Component
@Transactional
public class OwnReviews {

    /** So long after a visit something can be said of it. */
    public static final Period OPEN_FOR = Period.ofMonths(3);

    /** So long after it was left a review can be changed or withdrawn. */
    public static final Duration CHANGEABLE_FOR = Duration.ofDays(30);

    private final ReviewRows rows;
    private final ReviewPhotos photos;
    private final Visits visits;
    private final Salons salons;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    OwnReviews(
            ReviewRows rows,
            ReviewPhotos photos,
            Visits visits,
            Salons salons,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.rows = rows;
        this.photos = photos;
        this.visits = visits;
        this.salons = salons;
        this.events = events;
        this.clock = clock;
    }

    /** How it stands between a client and a review of one visit. */
    public sealed interface Standing {

        /** Nothing has been said of it yet, and she may. */
        record Open(Visit visit) implements Standing {}

        /**
         * She has left one.
         *
         * @param changeable whether she may still say something else
         * @param withdrawable whether she may still take it back
         */
        record Left(Visit visit, ReviewSummary review, boolean changeable, boolean withdrawable) implements Standing {}

        /** She has left one and taken it back: there is one a visit. */
        record Withdrawn(Visit visit) implements Standing {}

        /** It was too long ago. */
        record TooLate(Visit visit) implements Standing {}

        /** There is no such visit, it is another's, or it did not take place. */
        record None() implements Standing {}
    }

    /** How it stands now. */
    @Transactional(readOnly = true)
    public Standing standing(SalonId salon, ClientId client, AppointmentId id) {
        Optional<Visit> hers =
                visits.visit(salon, id).filter(visit -> visit.clientId().equals(client));
        if (hers.isEmpty()) {
            return new Standing.None();
        }
        Visit visit = hers.get();
        return rows.findBySalonIdAndAppointmentId(salon.value(), id.value())
                .filter(review -> review.isBy(client))
                .map(review -> left(salon, visit, review))
                .orElseGet(() -> unsaid(salon, visit));
    }

    private Standing left(SalonId salon, Visit visit, Review review) {
        return rows.opinion(salon.value(), review.id().value())
                .<Standing>map(summary -> new Standing.Left(visit, summary, isChangeable(review), isRecent(review)))
                .orElseGet(() -> new Standing.Withdrawn(visit));
    }

    private Standing unsaid(SalonId salon, Visit visit) {
        if (visit.status() != Status.DONE) {
            return new Standing.None();
        }
        return isOver(visit.start(), salons.get(salon).zone(), clock.instant())
                ? new Standing.TooLate(visit)
                : new Standing.Open(visit);
    }

    /** Whether nothing can be said any more of a visit that began then. */
    public static boolean isOver(Instant start, ZoneId zone, Instant now) {
        return !now.isBefore(start.atZone(zone).plus(OPEN_FOR).toInstant());
    }

    private boolean isChangeable(Review review) {
        return review.canChange() && isRecent(review);
    }

    private boolean isRecent(Review review) {
        return clock.instant().isBefore(review.leftAt().plus(CHANGEABLE_FOR));
    }

    /** Publishes what she says of a visit; empty where that is not {@link Standing.Open}. */
    public Optional<ReviewId> leave(SalonId salon, ClientId client, AppointmentId visit, NewReview said) {
        if (!(standing(salon, client, visit) instanceof Standing.Open)) {
            return Optional.empty();
        }
        Review review = rows.save(new Review(salon, client, visit, said, clock.instant()));
        said.photo().ifPresent(photo -> keep(salon, review, photo));
        events.publishEvent(new ReviewLeft(salon, review.id(), clock.instant()));
        return Optional.of(review.id());
    }

    private void keep(SalonId salon, Review review, ReviewPhoto photo) {
        rows.flush();
        photos.keep(salon, review.id(), photo);
    }

    /**
     * She says something else of it; its publication stays when it was, and a new photo takes the place of the former one. False
     * where it is not hers, or not changeable any more.
     */
    public boolean change(SalonId salon, ClientId client, ReviewId id, NewReview said) {
        Optional<Review> hers = hers(salon, client, id).filter(this::isChangeable);
        hers.ifPresent(review -> {
            review.change(said.stars(), said.words(), clock.instant());
            said.photo().ifPresent(photo -> keep(salon, review, photo));
            events.publishEvent(new ReviewChanged(salon, id, clock.instant()));
        });
        return hers.isPresent();
    }

    /** She takes it back, for good. False where it is not hers, or was left too long ago. */
    public boolean withdraw(SalonId salon, ClientId client, ReviewId id) {
        Optional<Review> hers = hers(salon, client, id).filter(review -> !review.isWithdrawn() && isRecent(review));
        hers.ifPresent(review -> {
            review.withdraw(clock.instant());
            photos.remove(salon, id);
            events.publishEvent(new ReviewWithdrawn(salon, id, clock.instant()));
        });
        return hers.isPresent();
    }

    private Optional<Review> hers(SalonId salon, ClientId client, ReviewId id) {
        return rows.findByIdAndSalonId(id.value(), salon.value()).filter(review -> review.isBy(client));
    }
}
