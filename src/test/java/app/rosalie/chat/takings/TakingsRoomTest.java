package app.rosalie.chat.takings;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.SalonTest;
import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.Screen;
import app.rosalie.chat.action.TakingsAction;
import app.rosalie.chat.question.TakingsQuestion;
import app.rosalie.clients.Client;
import app.rosalie.pictures.TrendChart;
import app.rosalie.pictures.TrendChart.Bar;
import app.rosalie.revenue.Checkout;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.revenue.Period;
import app.rosalie.salon.Money;
import app.rosalie.salon.Treatment;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TakingsRoomTest extends SalonTest {

    private static final LocalDate TUESDAY = LocalDate.parse("2026-03-03");
    private static final LocalDate FEBRUARY = LocalDate.parse("2026-02-01");

    private Client emma;
    private Treatment gel;

    TakingsRoomTest() {
        super(Database.H2);
    }

    @BeforeEach
    void open() {
        emma = studio.emma();
        gel = studio.gel();
    }

    @Test
    void drawsTheRunningMonthWithTheOneBeforeBehindIt() {
        paid("2026-02-03T10:00", gel, 30);
        paid("2026-03-03T09:00", gel, 45);
        TrendChart chart = (TrendChart) picture(shown(Period.Kind.MONTH, TUESDAY));
        assertThat(chart.bars()).hasSize(31);
        assertThat(chart.bars().get(2)).isEqualTo(new Bar("3", 4_500, 3_000.0, true, "45\u00a0€"));
        assertThat(chart.bars().get(27).before()).isZero();
        assertThat(chart.bars().get(28).before()).isNull();
    }

    /** Wednesday the 1st of April with the first Wednesday of March; the fifth Thursday with none, since March has four. */
    @Test
    void comparesTheDaysOfAMonthWithTheSameWeekdays() {
        paid("2026-03-04T10:00", gel, 30);
        studio.isNow("2026-04-02T10:00");
        TrendChart chart = (TrendChart) picture(shown(Period.Kind.MONTH, LocalDate.parse("2026-04-01")));
        assertThat(chart.bars().getFirst().before()).isEqualTo(3_000.0);
        assertThat(chart.bars().get(29).label()).isEqualTo("30");
        assertThat(chart.bars().get(29).before()).isNull();
    }

    /** A Tuesday with the Tuesday before, not with Monday. */
    @Test
    void comparesADayWithTheSameWeekday() {
        paid("2026-02-24T06:00", gel, 30);
        paid("2026-03-03T08:00", gel, 45);
        TrendChart chart = (TrendChart) picture(shown(Period.Kind.DAY, TUESDAY));
        assertThat(chart.sum()).isEqualTo(new TrendChart.Sum("45\u00a0€", null));
        assertThat(chart.remarked().remark()).contains("15\u00a0€", "mardi 24 février");
    }

    @Test
    void sumsAMonthUp() {
        paid("2026-03-03T08:00", gel, 45);
        TrendChart chart = (TrendChart) picture(shown(Period.Kind.MONTH, TUESDAY));
        assertThat(chart.sum()).isEqualTo(new TrendChart.Sum("45\u00a0€", "cumul"));
    }

    @Test
    void drawsAYearByMonthsAndADayWithinItsWeek() {
        paid("2026-03-03T09:00", gel, 45);
        assertThat(((TrendChart) picture(shown(Period.Kind.YEAR, TUESDAY))).bars())
                .hasSize(12);
        assertThat(((TrendChart) picture(shown(Period.Kind.DAY, TUESDAY))).bars())
                .extracting(Bar::label)
                .containsExactly("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim.");
    }

    @Test
    void leafsNoFurtherThanThereAreLines() {
        paid("2026-03-03T09:00", gel, 45);
        Screen first = shown(detail(0));
        assertThat(first.html()).contains("1. ").contains("Emma Durand");
        assertThat(labels(first)).contains("1").doesNotContain("2", "Suivants ›");
        assertThat(labels(shown(detail(Integer.MAX_VALUE))))
                .contains("‹ Précédents")
                .doesNotContain("1");
        assertThat(labels(shown(detail(Integer.MIN_VALUE)))).contains("1");
    }

    private static TakingsAction detail(int page) {
        return new TakingsAction.Detail(TakingsAction.Figure.RECEIVED, Period.Kind.MONTH, TUESDAY, TUESDAY, page);
    }

    @Test
    void asksAgainForARangeThatEndsBeforeItBegins() {
        Screen asked = shown(new TakingsAction.Open(Period.Kind.RANGE, TUESDAY, FEBRUARY));
        assertThat(asked.question()).isEqualTo(new TakingsQuestion.Days());
    }

    @Test
    void goesOnePeriodAheadAndNoFurther() {
        assertThat(labels(shown(Period.Kind.MONTH, TUESDAY))).contains("›");
        assertThat(labels(shown(Period.Kind.MONTH, TUESDAY.plusMonths(1)))).noneMatch(label -> label.equals("›"));
    }

    private void paid(String start, Treatment treatment, long euros) {
        Visit visit = studio.brings(emma, treatment, start, Status.CONFIRMED, PaymentState.NOTHING_DUE);
        house.clock().set(visit.end());
        assertThat(house.the(Checkout.class).closeOut(studio.id(), visit.id(), Money.euros(euros), PaymentMethod.CARD))
                .isInstanceOf(ChangeOutcome.Changed.class);
    }

    private Screen shown(Period.Kind kind, LocalDate day) {
        return shown(new TakingsAction.Open(kind, day, day));
    }

    private Screen shown(TakingsAction action) {
        return Objects.requireNonNull(studio.presses(action).screen());
    }

    private static Object picture(Screen screen) {
        return Objects.requireNonNull(screen.picture());
    }

    private static List<String> labels(Screen screen) {
        return screen.rows().stream().flatMap(List::stream).map(Button::label).toList();
    }
}
