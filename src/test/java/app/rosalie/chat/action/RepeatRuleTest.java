package app.rosalie.chat.action;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.agenda.RecurrenceRule;
import app.rosalie.agenda.RecurrenceRule.Daily;
import app.rosalie.agenda.RecurrenceRule.Monthly;
import app.rosalie.agenda.RecurrenceRule.MonthlyWeekday;
import app.rosalie.agenda.RecurrenceRule.Weekly;
import java.time.DayOfWeek;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RepeatRuleTest {

    @ParameterizedTest
    @MethodSource("rules")
    void comesBackAsItWent(RecurrenceRule rule) {
        assertThat(RepeatRule.of(rule).rule()).isEqualTo(rule);
    }

    static Stream<RecurrenceRule> rules() {
        return Stream.of(
                new Daily(1),
                new Daily(365),
                new Weekly(1, null),
                new Weekly(52, null),
                new Weekly(1, DayOfWeek.MONDAY),
                new Weekly(52, DayOfWeek.SUNDAY),
                new Monthly(1, null),
                new Monthly(12, null),
                new Monthly(1, 1),
                new Monthly(12, 31),
                new MonthlyWeekday(1, 1, DayOfWeek.MONDAY),
                new MonthlyWeekday(2, 4, DayOfWeek.TUESDAY),
                new MonthlyWeekday(12, RecurrenceRule.LAST, DayOfWeek.SUNDAY));
    }

    @Test
    void readsAnyForgedNumber() {
        LongStream.concat(LongStream.range(-10, 7000), LongStream.of(Long.MIN_VALUE, Long.MAX_VALUE))
                .forEach(forged ->
                        assertThat(new RepeatRule(forged).rule().fewestDays()).isPositive());
    }

    @Test
    void readsWhatButtonsCarriedWhenAllWasWeeks() {
        assertThat(new RepeatRule(4).rule()).isEqualTo(new Weekly(4, null));
    }
}
