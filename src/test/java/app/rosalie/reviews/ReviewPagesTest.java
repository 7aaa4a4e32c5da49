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
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnBothDatabases
class ReviewPagesTest extends SalonTest {

    /** Sixty times what a busy salon has in a year. */
    private static final int MANY = 5_000;

    private static final int TIMES = 20;

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

    /** A page costs some milliseconds; the limit is one for machines on which others are at work. */
    @Test
    void costNotMoreWhereThereAreMany() {
        many();
        for (ReviewFilter filter : List.of(
                new ReviewFilter.ToAnswer(),
                new ReviewFilter.All(),
                new ReviewFilter.Shown(),
                new ReviewFilter.Stars(5),
                new ReviewFilter.Month(YearMonth.of(2025, 6)))) {
            assertThat(best(() -> pages.page(studio.id(), filter, 3, 6)))
                    .as(filter.toString())
                    .isLessThan(Duration.ofMillis(100));
        }
    }

    private static Duration best(Runnable work) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            work.run();
            best = Math.min(best, System.nanoTime() - start);
        }
        return Duration.ofNanos(best);
    }

    private void many() {
        JdbcClient sql = house.the(JdbcClient.class);
        long base = 50_000_000L + 10_000 * studio.id().value();
        house.inOneTransaction(() -> {
            for (int i = 0; i < MANY; i++) {
                OffsetDateTime at =
                        Studio.at("2025-01-01T10:00").plusSeconds(7_000L * i).atOffset(ZoneOffset.UTC);
                sql.sql(
                                "insert into appointment (id, salon_id, client_id, treatment_id, title, price_cents, starts_at, ends_at,"
                                        + " status, payment, forced, late_cancellation, written_at, before_minutes, after_minutes, note)"
                                        + " select ?, salon_id, client_id, treatment_id, title, price_cents, cast(? as timestamp with time zone),"
                                        + " cast(? as timestamp with time zone), status, payment, true, false, written_at, 0, 0, ''"
                                        + " from appointment where salon_id = ? order by id limit 1")
                        .params(base + i, at, at.plusMinutes(30), studio.id().value())
                        .update();
                sql.sql("insert into review (id, salon_id, client_id, appointment_id, stars, words, left_at, verified)"
                                + " values (?, ?, ?, ?, ?, 'Parfait', ?, true)")
                        .params(base + i, studio.id().value(), emma.id().value(), base + i, 1 + i % 5, at)
                        .update();
            }
            return true;
        });
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
