package app.rosalie.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.salon.Journal;
import app.rosalie.salon.Journal.Undone;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.TreatmentId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

@OnBothDatabases
class GoalsTest extends SalonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final TreatmentId GEL = new TreatmentId(7);
    private static final TreatmentId CARE = new TreatmentId(8);
    private final Goals goals;
    private SalonId salon;

    GoalsTest(Database database) {
        super(database);
        goals = house.the(Goals.class);
    }

    @BeforeEach
    void open() {
        salon = studio.id();
    }

    @Test
    void holdFromTheFirstDayOfTheirMonthOrYearOn() {
        goals.set(salon, GoalScope.MONTH, DAY, Money.euros(3_000));
        goals.set(salon, GoalScope.YEAR, DAY, Money.euros(30_000));
        assertThat(goals.of(salon, GoalScope.MONTH, LocalDate.of(2026, 3, 1))).contains(Money.euros(3_000));
        assertThat(goals.of(salon, GoalScope.MONTH, LocalDate.of(2026, 2, 28))).isEmpty();
        assertThat(goals.of(salon, GoalScope.MONTH, LocalDate.of(2031, 1, 1))).contains(Money.euros(3_000));
        assertThat(goals.of(salon, GoalScope.YEAR, LocalDate.of(2026, 1, 1))).contains(Money.euros(30_000));
        assertThat(goals.of(salon, GoalScope.YEAR, LocalDate.of(2025, 12, 31))).isEmpty();
    }

    @Test
    void leaveWhatWasBeforeThemAsItWas() {
        goals.set(salon, GoalScope.YEAR, DAY.minusYears(1), Money.euros(25_000));
        goals.set(salon, GoalScope.YEAR, DAY, Money.euros(30_000));
        assertThat(goals.of(salon, GoalScope.YEAR, LocalDate.of(2025, 6, 1))).contains(Money.euros(25_000));
        assertThat(goals.of(salon, GoalScope.YEAR, LocalDate.of(2026, 6, 1))).contains(Money.euros(30_000));
    }

    @Test
    void areKeptForEachTreatmentApart() {
        goals.set(salon, GoalScope.treatment(GEL), DAY, Money.euros(700));
        goals.set(salon, GoalScope.treatment(CARE), DAY, Money.euros(800));
        goals.set(salon, GoalScope.treatment(GEL), DAY.plusMonths(2), Money.euros(750));
        assertThat(goals.ofTreatments(salon, YearMonth.of(2026, 2))).isEmpty();
        assertThat(goals.ofTreatments(salon, YearMonth.of(2026, 3)))
                .isEqualTo(Map.of(GEL, Money.euros(700), CARE, Money.euros(800)));
        assertThat(goals.ofTreatments(salon, YearMonth.of(2026, 5)))
                .isEqualTo(Map.of(GEL, Money.euros(750), CARE, Money.euros(800)));
        assertThat(goals.of(salon, YearMonth.of(2026, 5))).isEmpty();
    }

    @Test
    void areTakenAwayFromThatMonthOn() {
        goals.set(salon, GoalScope.treatment(GEL), DAY, Money.euros(700));
        goals.takeAway(salon, GoalScope.treatment(GEL), DAY.plusDays(1));
        assertThat(goals.of(salon, GoalScope.treatment(GEL), DAY)).contains(Money.euros(700));
        assertThat(goals.of(salon, GoalScope.treatment(GEL), DAY.plusDays(1))).isEmpty();
        assertThat(goals.ofTreatments(salon, YearMonth.of(2026, 4))).isEmpty();
    }

    @Test
    void comeBackWhenTheirChangeIsTakenBack() {
        JournalEntryId first = goals.set(salon, GoalScope.YEAR, DAY, Money.euros(30_000));
        JournalEntryId gone = goals.takeAway(salon, GoalScope.YEAR, DAY.minusDays(80));
        assertThat(goals.of(salon, GoalScope.YEAR, DAY)).isEmpty();
        assertThat(undo(first)).isEqualTo(Undone.CHANGED_SINCE);
        assertThat(undo(gone)).isEqualTo(Undone.DONE);
        assertThat(goals.of(salon, GoalScope.YEAR, DAY)).contains(Money.euros(30_000));
        assertThat(undo(first)).isEqualTo(Undone.DONE);
        assertThat(goals.of(salon, GoalScope.YEAR, DAY)).isEmpty();
        assertThat(undo(first)).isEqualTo(Undone.ALREADY);
    }

    @Test
    void areFoundByTheirIdsInTheirOwnSalonOnly() {
        goals.set(salon, GoalScope.MONTH, DAY, Money.euros(3_000));
        List<GoalId> ids = List.of(idOfTheOnlyGoal());
        assertThat(goals.find(salon, ids).values())
                .extracting(Goals.SetGoal::scope, Goals.SetGoal::since, Goals.SetGoal::amount)
                .containsExactly(tuple(GoalScope.MONTH, LocalDate.of(2026, 3, 1), Optional.of(Money.euros(3_000))));
        assertThat(goals.find(Studio.open(house).id(), ids)).isEmpty();
    }

    private GoalId idOfTheOnlyGoal() {
        return new GoalId(house.the(JdbcTemplate.class)
                .queryForObject("select id from goal where salon_id = ?", Long.class, salon.value()));
    }

    private Undone undo(JournalEntryId entry) {
        return house.the(Journal.class).undo(salon, entry);
    }
}
