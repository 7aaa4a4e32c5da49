package app.rosalie.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.PublishedEvents;
import app.rosalie.Studio;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.clients.Client;
import app.rosalie.reviews.ReviewEvent.ReviewAnswered;
import app.rosalie.salon.ChangeUndone;
import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What each act upon a review publishes, once, and what an undo does. */
@ParameterizedClass
@EnumSource(Database.class)
class ReviewEventsTest {

    private final House house;
    private final Reviews reviews;
    private Studio studio;

    ReviewEventsTest(Database database) {
        house = House.on(database);
        reviews = house.the(Reviews.class);
    }

    @BeforeEach
    void open() {
        studio = Studio.open(house);
    }

    @Test
    void tellOfAnAnswerOfAnotherOneAndOfItsUndo() {
        ReviewId review = left();
        reviews.answer(studio.id(), review, "Merci");
        JournalEntryId entry =
                reviews.answer(studio.id(), review, "Merci beaucoup").orElseThrow();
        ReviewAnswered answered = new ReviewAnswered(studio.id(), review, now());
        assertThat(taken()).containsExactly(answered, answered);
        assertThat(house.the(Journal.class).undo(studio.id(), entry)).isEqualTo(Journal.Undone.DONE);
        assertThat(taken())
                .containsExactly(new ChangeUndone(studio.id(), now(), entry, "answer", "published", review.value()));
    }

    @Test
    void areNotPublishedWhereNothingIsWritten() {
        ReviewId review = left();
        Studio other = Studio.open(house);
        taken();
        reviews.answer(other.id(), review, "Merci");
        assertThat(taken()).isEmpty();
    }

    @Test
    void areNotPublishedForABookBroughtAlong() {
        Client emma = studio.emma();
        taken();
        bring(emma);
        assertThat(taken()).isEmpty();
    }

    private ReviewId left() {
        bring(studio.emma());
        taken();
        return reviews.unanswered(studio.id(), 1).getFirst().id();
    }

    private void bring(Client client) {
        String when = "2026-02-03T10:00";
        var visit = studio.brings(client, studio.gel(), when, Status.DONE, PaymentState.PAID);
        taken();
        reviews.bring(
                studio.id(), List.of(new BroughtReview(client.id(), visit.id(), 5, "Parfait", Studio.at(when), null)));
    }

    private Instant now() {
        return house.clock().instant();
    }

    private List<Object> taken() {
        return house.the(PublishedEvents.class).taken();
    }
}
