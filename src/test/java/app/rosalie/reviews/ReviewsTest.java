package app.rosalie.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.clients.Client;
import app.rosalie.salon.Journal;
import app.rosalie.salon.Journal.Undone;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Treatment;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ReviewsTest extends SalonTest {
    private final Reviews reviews;
    private final Journal journal;
    private Client emma;
    private Treatment gel;

    ReviewsTest(Database database) {
        super(database);
        reviews = house.the(Reviews.class);
        journal = house.the(Journal.class);
    }

    @BeforeEach
    void open() {
        emma = studio.emma();
        gel = studio.gel();
    }

    @Test
    void showsTheUnhappyFirstThenTheOldest() {
        left("2026-02-03T10:00", 5, "cinq", null);
        left("2026-02-05T10:00", 2, "deux", null);
        left("2026-02-04T10:00", 1, "un", null);
        left("2026-02-02T10:00", 3, "trois", null);
        left("2026-02-01T10:00", 1, "répondu", "Merci");
        assertThat(words(10)).containsExactly("un", "deux", "trois", "cinq");
        assertThat(words(2)).containsExactly("un", "deux");
    }

    @Test
    void addsUpToAnAverageWithItsCount() {
        assertThat(reviews.satisfaction(studio.id())).isEqualTo(new Satisfaction(0, 0, 0, 0));
        left("2026-02-03T10:00", 5, "", null);
        left("2026-02-04T10:00", 4, "", "Merci");
        left("2026-02-05T10:00", 5, "", null);
        left("2026-02-06T10:00", 1, "", null);
        assertThat(reviews.satisfaction(studio.id())).isEqualTo(new Satisfaction(15, 4, 3, 0));
        assertThat(reviews.satisfaction(studio.id()).average()).isEqualTo(3.8);
    }

    @Test
    void answersOnceAndTakesTheAnswerBack() {
        ReviewId id = left("2026-02-03T10:00", 4, "Très bien", null);
        JournalEntryId entry = reviews.answer(studio.id(), id, " Merci ! ").orElseThrow();
        assertThat(reviews.find(studio.id(), id).orElseThrow().answer()).isEqualTo("Merci !");
        assertThat(words(10)).isEmpty();
        JournalEntryId edited =
                reviews.answer(studio.id(), id, "Merci beaucoup !").orElseThrow();
        assertThat(journal.undo(studio.id(), entry)).isEqualTo(Undone.CHANGED_SINCE);
        assertThat(journal.undo(studio.id(), edited)).isEqualTo(Undone.DONE);
        assertThat(reviews.find(studio.id(), id).orElseThrow().answer()).isEqualTo("Merci !");
        assertThat(journal.undo(studio.id(), entry)).isEqualTo(Undone.DONE);
        assertThat(words(10)).containsExactly("Très bien");
    }

    @Test
    void refusesAnAnswerThatSaysNothingOrTooMuch() {
        ReviewId id = left("2026-02-03T10:00", 4, "", null);
        for (String answer : List.of("", " \n", "x".repeat(Reviews.LONGEST_ANSWER + 1))) {
            assertThatThrownBy(() -> reviews.answer(studio.id(), id, answer))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(reviews.answer(studio.id(), id, "x".repeat(Reviews.LONGEST_ANSWER)))
                .isPresent();
    }

    @Test
    void answersNothingOfAnotherSalon() {
        ReviewId id = left("2026-02-03T10:00", 4, "", null);
        Studio other = Studio.open(house);
        assertThat(reviews.find(other.id(), id)).isEmpty();
        assertThat(reviews.answer(other.id(), id, "Volé")).isEmpty();
        assertThat(reviews.satisfaction(other.id()).count()).isZero();
        JournalEntryId entry = reviews.answer(studio.id(), id, "Merci").orElseThrow();
        assertThat(journal.undo(other.id(), entry)).isEqualTo(Undone.UNKNOWN);
    }

    /** Null where it is answered already. */
    private @Nullable ReviewId left(String when, int stars, String words, String answer) {
        AppointmentId visit =
                studio.brings(emma, gel, when, Status.DONE, PaymentState.PAID).id();
        reviews.bring(studio.id(), List.of(new BroughtReview(emma.id(), visit, stars, words, Studio.at(when), answer)));
        return reviews.unanswered(studio.id(), 100).stream()
                .map(ReviewSummary::id)
                .max(Comparator.comparing(ReviewId::value))
                .orElse(null);
    }

    private List<String> words(int most) {
        return reviews.unanswered(studio.id(), most).stream()
                .map(ReviewSummary::words)
                .toList();
    }
}
