package app.rosalie.chat.analyses;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.SalonTest;
import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Screen;
import app.rosalie.chat.action.AnalysesAction;
import app.rosalie.chat.question.TakingsQuestion;
import app.rosalie.clients.Client;
import app.rosalie.pictures.HeatMap;
import app.rosalie.pictures.Split;
import app.rosalie.revenue.Checkout;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.revenue.Period;
import app.rosalie.revenue.Receipt;
import app.rosalie.revenue.Receipts;
import app.rosalie.revenue.Vouchers;
import app.rosalie.salon.Money;
import app.rosalie.salon.Treatment;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What takings are made of, over a month or another period. */
class AnalysesRoomTest extends SalonTest {

    private static final LocalDate TUESDAY = LocalDate.parse("2026-03-03");
    private static final LocalDate FEBRUARY = LocalDate.parse("2026-02-01");

    private Client emma;
    private Treatment gel;

    AnalysesRoomTest() {
        super(Database.H2);
    }

    @BeforeEach
    void open() {
        emma = studio.emma();
        gel = studio.gel();
    }

    @Test
    void drawsNoRingOfWhatWasOnlyGivenBack() {
        paid("2026-02-03T10:00", gel, 45);
        Receipt paid = house.the(Receipts.class)
                .takings(studio.salon(), Period.month(YearMonth.from(FEBRUARY)), 0, 1)
                .getFirst();
        studio.isNow("2026-03-03T11:00");
        house.the(Receipts.class).refund(studio.id(), paid.id(), Money.euros(45), PaymentMethod.CARD);
        Screen march = split();
        assertThat(march.picture()).isNull();
        assertThat(march.html()).contains("Pose gel").contains("-45");
        paid("2026-03-03T12:00", studio.sells("Couleur", 70, 60), 70);
        house.the(Vouchers.class).sell(studio.id(), Money.euros(30), PaymentMethod.CASH);
        Split ring = (Split) picture(split());
        assertThat(ring.shares()).extracting(Split.Share::label).containsExactly("Couleur", "Ventes et bons cadeaux");
        assertThat(ring.shares()).extracting(Split.Share::percent).containsExactly("70\u00a0%", "30\u00a0%");
        assertThat(ring.remark()).isNotNull();
    }

    @Test
    void hatchesHoursThatAreUsuallyClosedUnlessSomethingWasDone() {
        paid("2026-03-02T20:00", gel, 45);
        studio.isNow("2026-03-03T09:00");
        HeatMap map = (HeatMap) picture(shown(new AnalysesAction.Hours(Period.Kind.MONTH, TUESDAY, TUESDAY)));
        assertThat(map.rows())
                .extracting(HeatMap.Row::label)
                .startsWith("lun.", "mar.")
                .doesNotContain("dim.");
        assertThat(map.columns()).hasSize(12).startsWith("9:00").endsWith("20:00");
        List<HeatMap.Cell> monday = map.rows().getFirst().cells();
        assertThat(monday.getFirst().closed()).isTrue();
        assertThat(monday.getLast()).isEqualTo(new HeatMap.Cell(1, "45", false));
    }

    @Test
    void askAgainForARangeThatEndsBeforeItBegins() {
        Screen asked = shown(new AnalysesAction.Hours(Period.Kind.RANGE, TUESDAY, FEBRUARY));
        assertThat(asked.question()).isEqualTo(new TakingsQuestion.Days());
    }

    private Screen split() {
        return shown(new AnalysesAction.Split(AnalysesAction.By.TREATMENT, Period.Kind.MONTH, TUESDAY, TUESDAY));
    }

    private void paid(String start, Treatment treatment, long euros) {
        Visit visit = studio.brings(emma, treatment, start, Status.CONFIRMED, PaymentState.NOTHING_DUE);
        house.clock().set(visit.end());
        assertThat(house.the(Checkout.class).closeOut(studio.id(), visit.id(), Money.euros(euros), PaymentMethod.CARD))
                .isInstanceOf(ChangeOutcome.Changed.class);
    }

    private Screen shown(AnalysesAction action) {
        return Objects.requireNonNull(studio.presses(action).screen());
    }

    private static Object picture(Screen screen) {
        return Objects.requireNonNull(screen.picture());
    }
}
