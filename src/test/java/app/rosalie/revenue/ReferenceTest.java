package app.rosalie.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.OnBothDatabases;
import app.rosalie.salon.Money;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The database's sums and plain counting agree to the cent, whatever happened. A failure tells the seed of its scene. */
@OnBothDatabases
class ReferenceTest {

    private static final int SCENES = 520;

    /** One scene in as many is lived on through the real doors. */
    private static final int LIVED = 5;

    private final House house;
    private final Database database;
    private final SceneRows rows;
    private final Performance performance;
    private final TakingsSplits splits;
    private final Receipts receipts;
    private final Goals goals;

    ReferenceTest(Database database) {
        this.database = database;
        house = House.on(database);
        rows = new SceneRows(house);
        performance = house.the(Performance.class);
        splits = house.the(TakingsSplits.class);
        receipts = house.the(Receipts.class);
        goals = house.the(Goals.class);
    }

    @Test
    void agreesWithEveryFigure() {
        for (int i = 0; i < SCENES; i++) {
            // The two databases are asked about different salons.
            long seed = 2L * i + database.ordinal();
            Scenes.Drawn drawn = Scenes.of(seed);
            house.clock().set(drawn.scene().now());
            house.inOneTransaction(() -> {
                rows.write(drawn.scene());
                return true;
            });
            Scene scene = i % LIVED == 0 ? livedOn(drawn.scene(), seed) : drawn.scene();
            house.inOneTransaction(() -> {
                agrees(scene, drawn.periods(), seed);
                rows.remove(scene);
                return true;
            });
        }
    }

    private Scene livedOn(Scene scene, long seed) {
        Map<LocalDate, Long> account = new Hands(house, scene, seed).work();
        Scene now = rows.read(scene, house.clock().instant());
        Period all = Period.of(LocalDate.of(2024, 1, 1), LocalDate.of(2030, 12, 31));
        SequencedMap<LocalDate, Money> expected = new TreeMap<>(new ReferenceFigures(scene).byDay(all));
        account.forEach((day, cents) -> expected.merge(day, new Money(cents), Money::plus));
        assertThat(new ReferenceFigures(now).byDay(all)).as("seed %d", seed).isEqualTo(expected);
        return now;
    }

    private void agrees(Scene scene, List<Period> periods, long seed) {
        Salon salon = house.the(Salons.class).get(new SalonId(scene.salon()));
        for (Period period : periods) {
            String place = "seed %d, %s, %s at %s".formatted(seed, period, scene.zone(), scene.now());
            agreesInSums(salon, scene, period, place);
            agreesInParts(salon, scene, period, place);
            agreesInLines(salon, scene, period, place);
            agreesInGoals(salon, scene, period, place);
        }
    }

    private void agreesInSums(Salon salon, Scene scene, Period period, String place) {
        ReferenceFigures reference = new ReferenceFigures(scene);
        Overview overview = performance.overview(salon, period);
        assertThat(overview).as(place).isEqualTo(reference.overview(period));
        assertThat(overview.comparison())
                .as(place)
                .isEqualTo(ReferenceFigures.comparison(overview.received(), overview.before()));
        assertThat(performance.taken(salon, period)).as(place).isEqualTo(overview.received());
        assertThat(performance.byDay(salon, period)).as(place).isEqualTo(reference.byDay(period));
        YearMonth first = YearMonth.from(period.first()).minusMonths(3);
        assertThat(performance.byMonth(salon, first, 5)).as(place).isEqualTo(reference.byMonth(first, 5));
        assertThat(performance.topBySpend(salon, period, 3)).as(place).isEqualTo(reference.topBySpend(period, 3));
        assertThat(performance.topByVisits(salon, period, 3)).as(place).isEqualTo(reference.topByVisits(period, 3));
    }

    private void agreesInParts(Salon salon, Scene scene, Period period, String place) {
        ReferenceSplits reference = new ReferenceSplits(scene);
        assertThat(splits.byTreatment(salon, period))
                .as(place)
                .containsExactlyInAnyOrderElementsOf(reference.byTreatment(period))
                .isSortedAccordingTo(Comparator.comparing(TakingsShare::total).reversed());
        assertThat(splits.byCategory(salon, period))
                .as(place)
                .containsExactlyInAnyOrderElementsOf(reference.byCategory(period))
                .isSortedAccordingTo(Comparator.comparing(TakingsShare::total).reversed());
        assertThat(splits.byMethod(salon, period))
                .as(place)
                .containsExactlyInAnyOrderElementsOf(reference.byMethod(period))
                .isSortedAccordingTo(Comparator.comparing(MethodShare::total).reversed());
        assertThat(splits.byHour(salon, period))
                .as(place)
                .containsExactlyInAnyOrderElementsOf(reference.byHour(period));
        VisitRatios ratios = splits.ratios(salon, period);
        assertThat(ratios).as(place).isEqualTo(reference.ratios(period));
        long visits = ratios.done().visits();
        assertThat(ratios.average().cents())
                .as(place)
                .isEqualTo(
                        visits == 0
                                ? 0
                                : Math.floorDiv(2 * ratios.done().total().cents() + visits, 2 * visits));
    }

    private void agreesInLines(Salon salon, Scene scene, Period period, String place) {
        ReferenceFigures reference = new ReferenceFigures(scene);
        List<Receipt> taken = receipts.takings(salon, period, 0, 999);
        assertThat(ids(receipts.book(salon, period))).as(place).isEqualTo(reference.book(period));
        assertThat(ids(taken)).as(place).isEqualTo(ReferenceFigures.newestFirst(reference.taken(period)));
        assertThat(taken.stream().map(Receipt::amount).reduce(Money.ZERO, Money::plus))
                .as(place)
                .isEqualTo(ReferenceFigures.money(reference.taken(period)));
        assertThat(ids(receipts.tips(salon, period, 0, 999)))
                .as(place)
                .isEqualTo(ReferenceFigures.newestFirst(reference.tips(period)));
    }

    private static List<Long> ids(List<Receipt> lines) {
        return lines.stream().map(line -> line.id().value()).toList();
    }

    private void agreesInGoals(Salon salon, Scene scene, Period asked, String place) {
        ReferenceFigures reference = new ReferenceFigures(scene);
        YearMonth month = YearMonth.from(asked.first());
        assertThat(goals.ofTreatments(salon.id(), month)).as(place).isEqualTo(reference.goalsOfTreatments(month));
        GoalScope.Term term = asked.kind() == Period.Kind.YEAR ? GoalScope.Term.YEAR : GoalScope.Term.MONTH;
        LocalDate day = asked.last();
        Period period = Period.of(term == GoalScope.Term.YEAR ? Period.Kind.YEAR : Period.Kind.MONTH, day);
        Money goal = reference.goal(GoalScope.of(term), day);
        double pace = new ReferenceSplits(scene).pace(period);
        Takings taken = ReferenceFigures.takings(reference.taken(period));
        GoalProgress progress = performance.progress(salon, term, day);
        assertThat(progress.pace()).as(place).isEqualTo(pace, within(1e-9));
        assertThat(progress)
                .as(place)
                .isEqualTo(new GoalProgress(
                        period,
                        scene.today(),
                        taken,
                        goal,
                        progress.pace(),
                        ReferenceFigures.comparison(taken, reference.before(period))));
        long missing =
                goal == null ? 0 : Math.max(0, goal.cents() - taken.total().cents());
        assertThat(progress.missing()).as(place).isEqualTo(new Money(missing));
    }
}
