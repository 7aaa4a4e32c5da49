package app.rosalie.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.rosalie.Database;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.salon.OpeningHours;
import app.rosalie.salon.OpeningHours.Range;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PeriodPaceTest extends SalonTest {

    PeriodPaceTest() {
        super(Database.H2);
    }

    @Test
    void isTheShareOfTheMonthsOpenHoursThatHasPassed() {
        // March 2026 has 22 days from Tuesday to Saturday; the 3rd is the first.
        assertThat(pace("2026-03-01T12:00")).isZero();
        assertThat(pace("2026-03-03T09:00")).isZero();
        assertThat(pace("2026-03-03T14:00")).isEqualTo(0.5 / 21, within(1e-9));
        assertThat(pace("2026-03-03T23:00")).isEqualTo(1.0 / 21, within(1e-9));
        assertThat(pace("2026-03-31T23:00")).isEqualTo(1.0, within(1e-9));
    }

    @Test
    void isTheShareOfItsTimeWhereNoHoursAreKnown() {
        studio.opens(OpeningHours.NONE);
        assertThat(pace("2026-03-01T00:00")).isZero();
        // March has an hour less, at its end.
        assertThat(pace("2026-03-16T12:00")).isEqualTo(15.5 * 24 / (31 * 24 - 1), within(1e-9));
    }

    @Test
    void neverLeavesItsRangeWhenClocksChange() {
        studio.opens(new OpeningHours(Map.of(
                DayOfWeek.SUNDAY, List.of(new Range(LocalTime.of(2, 0), LocalTime.of(3, 0))),
                DayOfWeek.MONDAY, List.of(new Range(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)))));
        for (String now : List.of("2026-03-29T01:59", "2026-03-29T03:00", "2026-10-25T02:30", "2026-10-31T23:59")) {
            assertThat(pace(now)).as(now).isBetween(0.0, 1.0);
        }
    }

    private double pace(String now) {
        ZonedDateTime then = Studio.at(now).atZone(Studio.PARIS);
        return PeriodPace.of(studio.salon(), Period.month(YearMonth.from(then)), then);
    }
}
