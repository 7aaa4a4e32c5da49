package app.rosalie.chat.goals;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.GoalsAction;
import app.rosalie.chat.action.JournalAction;
import app.rosalie.chat.action.OpeningAction;
import app.rosalie.clients.Client;
import app.rosalie.pictures.Direction;
import app.rosalie.pictures.Gauge;
import app.rosalie.pictures.Ranking;
import app.rosalie.revenue.Checkout;
import app.rosalie.revenue.GoalScope;
import app.rosalie.revenue.Goals;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.salon.Money;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.ttddyy.dsproxy.QueryCountHolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
class GoalsRoomTest extends SalonTest {

    private static final LocalDate MARCH = LocalDate.parse("2026-03-01");

    private Client emma;
    private Treatment gel;

    GoalsRoomTest(Database database) {
        super(database);
    }

    @BeforeEach
    void open() {
        emma = studio.emma();
        gel = studio.gel();
        studio.isNow("2026-03-17T12:00");
    }

    @Test
    void saysWhatIsMissingInMoneyAndVisitsAndWhatTimeIsLeft() {
        paid("2026-03-10T10:00", 300);
        studio.isNow("2026-03-17T12:00");
        set(GoalScope.MONTH, 450_00);
        assertThat(text(studio.says("/objectif")))
                .contains("300 € sur 450 € · 66 %", "Il manque 150 € ≈ 4 rendez-vous", "d’ici le 31 mars")
                .contains("À ce rythme : 612 € à la fin du mois", "En avance");
    }

    @Test
    void saysThatFreeTimeDoesNotSufficeWhereItDoesNot() {
        paid("2026-03-10T10:00", 45);
        studio.isNow("2026-03-31T17:00");
        set(GoalScope.MONTH, 500_00);
        assertThat(text(studio.says("/objectif"))).contains("2 créneaux libres", "n’y suffiront pas");
    }

    @Test
    void proposesHoursOnlyWhileMoneyIsMissingAndTheMonthRuns() {
        paid("2026-03-12T17:30", 45);
        paid("2026-03-12T18:30", 45);
        studio.isNow("2026-03-17T12:00");
        set(GoalScope.MONTH, 450_00);
        LocalDate thursday = LocalDate.parse("2026-03-19");
        assertThat(actions(studio.says("/objectif")))
                .filteredOn(OpeningAction.OpenUp.class::isInstance)
                .singleElement()
                .satisfies(
                        open -> assertThat(((OpeningAction.OpenUp) open).day()).isEqualTo(thursday));
        set(GoalScope.MONTH, 90_00);
        assertThat(actions(studio.says("/objectif"))).noneMatch(OpeningAction.OpenUp.class::isInstance);
        assertThat(text(studio.says("/objectif"))).contains("Objectif atteint").doesNotContain("Il manque");
        studio.isNow("2026-04-02T12:00");
        set(GoalScope.MONTH, 450_00);
        assertThat(actions(studio.presses(new GoalsAction.Open(GoalScope.Term.MONTH, MARCH))))
                .noneMatch(OpeningAction.OpenUp.class::isInstance)
                .noneMatch(GoalsAction.Set.class::isInstance);
    }

    @Test
    void proposesHoursNoLaterThanTheMonthsEnd() {
        paid("2026-03-28T17:30", 45);
        paid("2026-03-28T18:30", 45);
        studio.isNow("2026-03-30T12:00");
        set(GoalScope.MONTH, 450_00);
        assertThat(actions(studio.says("/objectif"))).noneMatch(OpeningAction.OpenUp.class::isInstance);
    }

    @Test
    void proposesWhatCameInLatelyATenthMoreAndARoundNumber() {
        paid("2026-01-13T10:00", 1_200);
        paid("2026-02-10T10:00", 1_250);
        studio.isNow("2026-03-17T12:00");
        Reply asked = studio.says("/objectif");
        assertThat(text(asked)).contains("en moyenne : 1 225 €");
        assertThat(amounts(asked)).containsExactly(1_300_00, 1_400_00, 1_500_00);
        set(GoalScope.MONTH, 1_400_00);
        assertThat(amounts(studio.presses(new GoalsAction.Ask(GoalScope.Term.MONTH, Optional.empty(), MARCH))))
                .containsExactly(1_300_00, 1_500_00, 2_000_00, 0);
    }

    @Test
    void proposesRoundNumbersToANewSalon() {
        assertThat(amounts(studio.says("/objectif"))).containsExactly(2_000_00, 3_000_00, 4_000_00);
        assertThat(amounts(studio.presses(new GoalsAction.Open(GoalScope.Term.YEAR, MARCH))))
                .containsExactly(24_000_00, 36_000_00, 48_000_00);
        assertThat(amounts(studio.presses(new GoalsAction.Ask(GoalScope.Term.MONTH, Optional.of(gel.id()), MARCH))))
                .containsExactly(230_00, 450_00, 900_00);
    }

    @Test
    void takesATypedAmountAtOnceAndOffersToTakeItBack() {
        studio.says("/objectif");
        Reply done = studio.says("objectif 1 800 €");
        assertThat(goal(GoalScope.MONTH)).hasValue(Money.euros(1_800));
        assertThat(undos(done)).hasSize(1);
        studio.presses(undos(done).getFirst());
        assertThat(goal(GoalScope.MONTH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"beaucoup", "0", "-500", "100001", "0,50", "9999999999", "<b>"})
    void asksAgainForWhatIsNoAmount(String typed) {
        studio.presses(new GoalsAction.Ask(GoalScope.Term.MONTH, Optional.of(gel.id()), MARCH));
        Reply again = studio.says(typed);
        assertThat(text(again)).contains("Il me faut un montant", "Pose gel");
        studio.says("450");
        assertThat(goal(GoalScope.treatment(gel.id()))).hasValue(Money.euros(450));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, -300_000, 0, 99, 10_000_001, Long.MAX_VALUE, Long.MIN_VALUE})
    void writesNothingThatNobodyMeans(long cents) {
        set(GoalScope.MONTH, 2_000_00);
        set(GoalScope.MONTH, cents);
        assertThat(goal(GoalScope.MONTH)).hasValue(Money.euros(2_000));
    }

    @Test
    void setsNothingForATreatmentOfAnotherSalonOrOneNoLongerOffered() {
        Treatment foreign = Studio.open(house).gel();
        studio.isNow("2026-03-17T12:00");
        Reply refused = set(GoalScope.treatment(foreign.id()), 500_00);
        assertThat(text(refused)).contains("Je ne trouve plus cette prestation").doesNotContain("Pose gel");
        house.the(Treatments.class).retire(studio.id(), gel.id());
        assertThat(text(set(GoalScope.treatment(gel.id()), 500_00))).contains("Je ne trouve plus");
        assertThat(house.the(Goals.class).ofTreatments(studio.id(), YearMonth.of(2026, 3)))
                .isEmpty();
    }

    @Test
    void doesTheSameOnlyOnceAndCanStillTakeItBack() {
        set(GoalScope.MONTH, 2_000_00);
        Reply once = set(GoalScope.YEAR, 30_000_00);
        Reply twice = set(GoalScope.YEAR, 30_000_00);
        assertThat(text(twice)).contains("Rien n’a changé");
        assertThat(undos(twice)).isEqualTo(undos(once));
        studio.presses(undos(twice).getFirst());
        assertThat(goal(GoalScope.YEAR)).isEmpty();
        assertThat(goal(GoalScope.MONTH)).hasValue(Money.euros(2_000));
    }

    @Test
    void takesAGoalAwayFromAMonthOnAndGivesItBack() {
        set(GoalScope.MONTH, 2_000_00);
        Reply removed = studio.presses(
                new GoalsAction.Set(GoalScope.Term.MONTH, Optional.empty(), MARCH.plusMonths(1), Optional.empty()));
        assertThat(text(removed)).contains("Objectif retiré dès avril 2026");
        assertThat(house.the(Goals.class).of(studio.id(), YearMonth.of(2026, 5)))
                .isEmpty();
        assertThat(goal(GoalScope.MONTH)).hasValue(Money.euros(2_000));
        studio.presses(undos(removed).getFirst());
        assertThat(house.the(Goals.class).of(studio.id(), YearMonth.of(2026, 5)))
                .hasValue(Money.euros(2_000));
    }

    @Test
    void marksEachTreatmentsGoalOnItsBar() {
        paid("2026-03-10T10:00", 90);
        studio.isNow("2026-03-17T12:00");
        Treatment care = studio.sells("Soin", 0, 30);
        set(GoalScope.treatment(gel.id()), 180_00);
        Reply shown = set(GoalScope.treatment(care.id()), 100_00);
        assertThat(text(shown))
                .contains("Pose gel : 90 € sur 180 € · 50 % · encore 2 rendez-vous", "Soin : 0 € sur 100 € · 0 %");
        Ranking bars = (Ranking)
                Objects.requireNonNull(Objects.requireNonNull(shown.screen()).picture());
        assertThat(bars.entries()).extracting(Ranking.Entry::mark).containsExactly(0.8, 0.8);
        assertThat(bars.entries()).extracting(Ranking.Entry::share).containsExactly(0.4, 0.0);
    }

    @Test
    void showsTheFirstTenTreatmentsAndReachesAll() {
        for (int i = 0; i < 12; i++) {
            set(GoalScope.treatment(studio.sells("Soin numéro " + i, 40, 30).id()), 400_00);
        }
        Reply shown = studio.presses(new GoalsAction.Treatments(MARCH));
        assertThat(text(shown)).contains("Soin numéro 9", "et 2 autres").doesNotContain("Soin numéro 10");
        assertThat(actions(studio.presses(new GoalsAction.PickTreatment(MARCH))))
                .filteredOn(GoalsAction.Ask.class::isInstance)
                .hasSizeGreaterThanOrEqualTo(12);
        assertThat(Objects.requireNonNull(shown.screen()).html().length()).isLessThan(1_024);
    }

    @Test
    void comparesNothingWithAMonthThatHasNotBegun() {
        set(GoalScope.MONTH, 2_000_00);
        Reply april = studio.presses(new GoalsAction.Open(GoalScope.Term.MONTH, MARCH.plusMonths(1)));
        Gauge gauge = (Gauge)
                Objects.requireNonNull(Objects.requireNonNull(april.screen()).picture());
        assertThat(gauge.compared().comparison()).isNull();
        assertThat(gauge.pace()).isNull();
        assertThat(gauge.heading().subtitle()).contains("1er avril");
        assertThat(text(april)).doesNotContain("Il manque", "À ce rythme");
    }

    /** Neither what was taken a month ago nor where today should stand is news any more. */
    @Test
    void saysByHowMuchAGoalIsReached() {
        paid("2026-03-10T10:00", 90);
        Gauge more = gauge(set(GoalScope.MONTH, 50_00));
        assertThat(more.share()).isGreaterThan(1);
        assertThat(more.pace()).isNull();
        assertThat(more.compared()).isEqualTo(new Gauge.Comparison("Objectif atteint, +40\u00a0€", Direction.UP));
        assertThat(gauge(set(GoalScope.MONTH, 90_00)).compared().comparison()).isEqualTo("Objectif atteint");
    }

    private static Gauge gauge(Reply reply) {
        return (Gauge)
                Objects.requireNonNull(Objects.requireNonNull(reply.screen()).picture());
    }

    @Test
    void hearsASentenceWhereAnAmountWasAskedFor() {
        studio.presses(new GoalsAction.Ask(GoalScope.Term.MONTH, Optional.empty(), MARCH));
        assertThat(text(studio.says("ferme jeudi aprem"))).contains("Fermer");
        studio.presses(new GoalsAction.Ask(GoalScope.Term.MONTH, Optional.empty(), MARCH));
        assertThat(actions(studio.says("objectif pose gel 500")))
                .contains(new GoalsAction.Set(
                        GoalScope.Term.MONTH, Optional.of(gel.id()), MARCH, Optional.of(Money.euros(500))));
    }

    @Test
    void costsAsMuchForManyVisitsAndGoalsAsForFew() {
        long few = statements("/objectif");
        for (int day = 10; day < 15; day++) {
            paid("2026-03-%dT17:30".formatted(day), 45);
            studio.isNow("2026-03-17T12:00");
            set(GoalScope.treatment(studio.sells("Soin " + day, 40, 30).id()), 400_00);
        }
        assertThat(statements("/objectif")).isEqualTo(few).isLessThanOrEqualTo(10);
        long treatments = statements(new GoalsAction.Treatments(MARCH));
        set(GoalScope.treatment(gel.id()), 400_00);
        assertThat(statements(new GoalsAction.Treatments(MARCH)))
                .isEqualTo(treatments)
                .isLessThanOrEqualTo(7);
        set(GoalScope.MONTH, 4_000_00);
        assertThat(statements("/objectif")).isLessThanOrEqualTo(12);
    }

    private long statements(String command) {
        studio.says(command);
        QueryCountHolder.clear();
        studio.says(command);
        return QueryCountHolder.getGrandTotal().getTotal();
    }

    private long statements(Action action) {
        studio.presses(action);
        QueryCountHolder.clear();
        studio.presses(action);
        return QueryCountHolder.getGrandTotal().getTotal();
    }

    private Reply set(GoalScope scope, long cents) {
        return studio.presses(
                new GoalsAction.Set(scope.term(), scope.treatmentId(), MARCH, Optional.of(new Money(cents))));
    }

    private Optional<Money> goal(GoalScope scope) {
        return house.the(Goals.class).of(studio.id(), scope, MARCH);
    }

    /** A visit of an hour that was paid for when it ended. */
    private void paid(String start, long euros) {
        Visit visit = studio.brings(emma, gel, start, Status.CONFIRMED, PaymentState.NOTHING_DUE);
        studio.isNow(start.replace(":30", ":59").replace(":00", ":59"));
        house.the(Checkout.class).closeOut(studio.id(), visit.id(), Money.euros(euros), PaymentMethod.CARD);
    }

    /** In cents; nothing for one that takes the goal away. */
    private static List<Integer> amounts(Reply reply) {
        return actions(reply).stream()
                .filter(GoalsAction.Set.class::isInstance)
                .map(action -> ((GoalsAction.Set) action).amount().orElse(Money.ZERO))
                .map(amount -> Math.toIntExact(amount.cents()))
                .toList();
    }

    private static List<JournalAction.Undo> undos(Reply reply) {
        return actions(reply).stream()
                .filter(JournalAction.Undo.class::isInstance)
                .map(JournalAction.Undo.class::cast)
                .toList();
    }

    private static List<Action> actions(Reply reply) {
        return Objects.requireNonNull(reply.screen()).rows().stream()
                .flatMap(List::stream)
                .filter(Button.Press.class::isInstance)
                .map(button -> ((Button.Press) button).action())
                .toList();
    }

    private static String text(Reply reply) {
        return Objects.requireNonNull(reply.screen())
                .html()
                .replaceAll("<[^>]*>", "")
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }
}
