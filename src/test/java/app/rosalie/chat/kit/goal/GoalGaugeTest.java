package app.rosalie.chat.kit.goal;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.SalonTest;
import app.rosalie.chat.Screen;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.pictures.Picture;
import app.rosalie.revenue.Goals;
import app.rosalie.salon.Money;
import java.time.YearMonth;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class GoalGaugeTest extends SalonTest {

    GoalGaugeTest() {
        super(Database.H2);
    }

    /** Otherwise it would be painted and sent anew at every look, which is most of what home costs. */
    @Test
    void isTheSamePictureAMinuteLater() {
        house.the(Goals.class).set(studio.id(), YearMonth.of(2026, 3), Money.euros(3_000));
        Picture first = seenAt("2026-03-03T10:00");
        assertThat(seenAt("2026-03-03T10:01")).isEqualTo(first);
        assertThat(seenAt("2026-03-04T18:00")).isNotEqualTo(first);
    }

    private Picture seenAt(String now) {
        studio.isNow(now);
        Screen home =
                Objects.requireNonNull(studio.presses(new HomeAction.Open()).screen());
        return Objects.requireNonNull(home.picture());
    }
}
