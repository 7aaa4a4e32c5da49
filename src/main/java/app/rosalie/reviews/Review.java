package app.rosalie.reviews;

import app.rosalie.clients.ClientId;
import app.rosalie.salon.SalonId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a client said of one visit. Never deleted; outside this room it is seen as an {@link ReviewSummary}. */
@Entity
class Review {

    @Id
    @GeneratedValue(generator = "review_seq")
    @SequenceGenerator(name = "review_seq", allocationSize = 50)
    private long id;

    private long salonId;
    private long clientId;
    private long appointmentId;
    private int stars;
    private String words;
    private Instant leftAt;
    private @Nullable String answer;
    private @Nullable Instant answeredAt;

    protected Review() {}

    Review(SalonId salon, BroughtReview left) {
        this.salonId = salon.value();
        this.clientId = left.clientId().value();
        this.appointmentId = left.appointmentId().value();
        this.stars = left.stars();
        this.words = left.words();
        this.leftAt = left.at();
        answer(left.answer(), left.answer() == null ? null : left.at());
    }

    /** Who has left it: she and the one who was taken for its author are one. */
    void isOf(ClientId client) {
        clientId = client.value();
    }

    ReviewId id() {
        return new ReviewId(id);
    }

    final void answer(@Nullable String answer, @Nullable Instant at) {
        this.answer = answer;
        this.answeredAt = at;
    }

    @Nullable
    String answer() {
        return answer;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }
}
