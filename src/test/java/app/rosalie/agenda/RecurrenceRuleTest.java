package app.rosalie.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.agenda.RecurrenceRule.Daily;
import app.rosalie.agenda.RecurrenceRule.Monthly;
import app.rosalie.agenda.RecurrenceRule.MonthlyWeekday;
import app.rosalie.agenda.RecurrenceRule.Weekly;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RecurrenceRuleTest {

    @Test
    void countsDaysAndWeeks() {
        assertDates(new Daily(10), "2026-03-03", "2026-03-13", "2026-03-23", "2026-04-02");
        assertDates(new Weekly(2, null), "2026-03-03", "2026-03-17", "2026-03-31", "2026-04-14");
    }

    @Test
    void goesOnFromTheNextWeekdayThatWasSaid() {
        assertDates(new Weekly(2, DayOfWeek.THURSDAY), "2026-03-03", "2026-03-05", "2026-03-19", "2026-04-02");
        assertDates(new Weekly(1, DayOfWeek.TUESDAY), "2026-03-03", "2026-03-10", "2026-03-17", "2026-03-24");
    }

    @Test
    void keepsTheDayOfTheMonthThroughAShortOne() {
        assertDates(new Monthly(1, null), "2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30");
        assertDates(new Monthly(2, null), "2026-03-03", "2026-05-03", "2026-07-03", "2026-09-03");
        assertDates(new Monthly(12, null), "2028-02-29", "2029-02-28", "2030-02-28", "2031-02-28");
        assertDates(new Monthly(1, 15), "2026-03-03", "2026-03-15", "2026-04-15", "2026-05-15");
    }

    @Test
    void findsTheNthWeekdayOfEachMonth() {
        assertDates(new MonthlyWeekday(1, 1, DayOfWeek.MONDAY), "2026-03-03", "2026-04-06", "2026-05-04", "2026-06-01");
        assertDates(
                new MonthlyWeekday(2, RecurrenceRule.LAST, DayOfWeek.FRIDAY),
                "2026-03-03",
                "2026-03-27",
                "2026-05-29",
                "2026-07-31");
    }

    @Test
    void knowsWhichWeekdayOfItsMonthADateIs() {
        assertThat(MonthlyWeekday.like(LocalDate.parse("2026-03-03")))
                .isEqualTo(new MonthlyWeekday(1, 1, DayOfWeek.TUESDAY));
        assertThat(MonthlyWeekday.like(LocalDate.parse("2026-03-31")))
                .isEqualTo(new MonthlyWeekday(1, RecurrenceRule.LAST, DayOfWeek.TUESDAY));
    }

    private static void assertDates(RecurrenceRule rule, String first, String... dates) {
        assertThat(rule.after(LocalDate.parse(first)).limit(dates.length))
                .extracting(LocalDate::toString)
                .containsExactly(dates);
    }
}
