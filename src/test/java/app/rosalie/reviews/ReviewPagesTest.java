package app.rosalie.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.clients.Client;
import app.rosalie.salon.Treatment;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ReviewPagesTest extends SalonTest {

    private final ReviewPages pages;
    private Client emma;
    private Treatment gel;

    ReviewPagesTest(Database database) {
        super(database);
        pages = house.the(ReviewPages.class);
    }

    @BeforeEach
    void open() {
        emma = studio.emma();
        gel = studio.gel();
        left("2026-01-31T10:00", 5, "janvier");
        left("2026-02-05T10:00", 2, "deux");
        left("2026-02-04T10:00", 1, "un");
        left("2026-02-28T23:30", 4, "fin février");
        left("2026-03-01T00:30", 3, "mars");
    }

    @Test
    void comeInTheOrderOfWhatIsAsked() {
        assertThat(words(new ReviewFilter.ToAnswer())).containsExactly("un", "deux", "janvier", "fin février", "mars");
        assertThat(words(new ReviewFilter.Shown())).containsExactly("mars", "fin février", "deux", "un", "janvier");
        assertThat(words(new ReviewFilter.Stars(2))).containsExactly("deux");
        assertThat(words(new ReviewFilter.Month(YearMonth.of(2026, 2)))).containsExactly("fin février", "deux", "un");
        assertThat(pages.page(studio.id(), new ReviewFilter.All(), 1, 2).reviews())
                .extracting(ReviewSummary::words)
                .containsExactly("deux", "un");
        assertThat(pages.page(studio.id(), new ReviewFilter.All(), 9, 2).reviews())
                .isEmpty();
    }

    @Test
    void leaveOutWhatIsHiddenAndShowItToItsSalon() {
        ReviewSummary worst = pages.page(studio.id(), new ReviewFilter.ToAnswer(), 0, 1)
                .reviews()
                .getFirst();
        house.the(ReviewReports.class).report(studio.id(), worst.id(), ReportReason.INSULT, "voyez");
        assertThat(words(new ReviewFilter.Reported())).containsExactly("un");
        assertThat(words(new ReviewFilter.Shown())).hasSize(5);
        house.the(ReviewReports.class).decide(worst.id(), Moderation.HIDDEN, "Insulte");
        assertThat(words(new ReviewFilter.Shown())).doesNotContain("un");
        assertThat(words(new ReviewFilter.ToAnswer())).doesNotContain("un");
        assertThat(words(new ReviewFilter.All())).contains("un");
        assertThat(words(new ReviewFilter.Reported())).containsExactly("un");
        Studio other = Studio.open(house);
        assertThat(pages.count(other.id(), new ReviewFilter.All())).isZero();
    }

    private void left(String when, int stars, String words) {
        AppointmentId visit =
                studio.brings(emma, gel, when, Status.DONE, PaymentState.PAID).id();
        house.the(Reviews.class)
                .bring(studio.id(), List.of(new BroughtReview(emma.id(), visit, stars, words, Studio.at(when), null)));
    }

    private List<String> words(ReviewFilter filter) {
        return pages.page(studio.id(), filter, 0, 99).reviews().stream()
                .map(ReviewSummary::words)
                .toList();
    }
}
