package app.rosalie.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.opening.OpeningTimes;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.clients.Client;
import app.rosalie.reviews.BroughtReview;
import app.rosalie.reviews.Reviews;
import app.rosalie.salon.Treatment;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** How many presses the seven jobs of every day take, from home on; hands are busy, so the least there can be. */
class DailyJobsTest extends SalonTest {

    private final Treatment gel = studio.gel();
    private final Client emma = studio.emma();
    private final Thumb thumb = new Thumb();

    DailyJobsTest() {
        super(Database.H2);
    }

    /** Presses what is on the screen, and nothing else, and counts. */
    private final class Thumb {
        private Screen screen = home();
        private int presses;

        private Screen home() {
            return shown(studio.presses(new HomeAction.Open()));
        }

        void presses(String label) {
            Action action = screen.rows().stream()
                    .flatMap(List::stream)
                    .filter(Button.Press.class::isInstance)
                    .map(Button.Press.class::cast)
                    .filter(button -> button.label().contains(label))
                    .map(Button.Press::action)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No « %s » on%n%s".formatted(label, screen)));
            screen = shown(studio.presses(action));
            presses++;
        }

        void says(String word) {
            screen = shown(studio.says(word));
        }

        private static Screen shown(Reply reply) {
            return Objects.requireNonNull(reply.screen());
        }
    }

    @Test
    void seeingToday() {
        studio.booked(emma, gel, "2026-03-03T14:00");
        assertThat(new Thumb().home().html()).contains("14:00", "Emma");
    }

    @Test
    void bookingAClientWhoIsKnown() {
        thumb.says("Emma");
        thumb.presses("✍️");
        thumb.presses(gel.name());
        thumb.presses("jeu. 5 mars");
        thumb.presses("10:00");
        assertThat(thumb.screen.html()).contains("Emma", "10:00", "5 mars");
        assertThat(thumb.presses).isLessThanOrEqualTo(4);
    }

    @Test
    void closingOut() {
        Visit visit = studio.brings(emma, gel, "2026-03-02T10:00", Status.CONFIRMED, PaymentState.NOTHING_DUE);
        thumb.screen = thumb.home();
        thumb.presses("à clôturer");
        thumb.presses("CB");
        assertThat(studio.visit(visit.id()).status()).isEqualTo(Status.DONE);
        assertThat(thumb.presses).isLessThanOrEqualTo(2);
    }

    @Test
    void moving() {
        Visit visit = studio.booked(emma, gel, "2026-03-03T14:00").visit();
        thumb.screen = thumb.home();
        thumb.presses("Journée");
        thumb.presses("14:00");
        thumb.presses("Déplacer");
        thumb.presses("15:00");
        assertThat(studio.visit(visit.id()).start()).isEqualTo(Studio.at("2026-03-03T15:00"));
        assertThat(thumb.presses).isLessThanOrEqualTo(4);
    }

    @Test
    void closingAnAfternoon() {
        thumb.presses("Journée");
        thumb.presses("Heures");
        thumb.presses("🔒 Après-midi");
        LocalDate today = LocalDate.parse("2026-03-03");
        assertThat(house.the(OpeningTimes.class)
                        .plan(studio.salon(), today)
                        .hours(today)
                        .ranges())
                .extracting(range -> range.to())
                .containsExactly(LocalTime.NOON);
        assertThat(thumb.presses).isLessThanOrEqualTo(3);
    }

    @Test
    void seeingTheMonthsTakings() {
        thumb.presses("Chiffres");
        assertThat(thumb.screen.html()).contains("Mars 2026");
        assertThat(thumb.presses).isLessThanOrEqualTo(1);
    }

    @Test
    void answeringAReview() {
        Visit visit = studio.brings(emma, gel, "2026-02-03T14:00", Status.DONE, PaymentState.PAID);
        Reviews reviews = house.the(Reviews.class);
        reviews.bring(
                studio.id(),
                List.of(new BroughtReview(emma.id(), visit.id(), 5, "Parfait", Studio.at("2026-02-04T10:00"), null)));
        thumb.screen = thumb.home();
        thumb.presses("1 avis");
        thumb.presses("Emma");
        thumb.says("Merci Emma !");
        thumb.presses("Publier");
        assertThat(reviews.unanswered(studio.id(), 1)).isEmpty();
        assertThat(thumb.presses).isLessThanOrEqualTo(3);
    }
}
