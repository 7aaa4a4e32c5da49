package app.rosalie.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which free starts are offered. */
class StartSelectionTest {

    @Test
    void leavesADayWithFewStartsAsItIs() {
        List<Instant> morning = quarters(9, 12);
        assertThat(StartSelection.ofADay(morning)).isEqualTo(morning);
    }

    @Test
    void keepsTheHalfHoursOfAFullDay() {
        assertThat(StartSelection.ofADay(quarters(9, 19))).isEqualTo(every(9, 19, 30));
    }

    @Test
    void keepsTheFullHoursOfADayThatNeverCloses() {
        assertThat(StartSelection.ofADay(quarters(0, 24))).isEqualTo(every(0, 24, 60));
    }

    @Test
    void keepsTheFirstWhereEvenFullHoursAreTooMany() {
        List<Instant> twoDays = every(0, 48, 60);
        assertThat(StartSelection.ofADay(twoDays)).isEqualTo(twoDays.subList(0, StartSelection.MOST_OF_A_DAY));
    }

    @Test
    void offersAFewFullHoursFromTheFirstToTheLast() {
        assertThat(few("9:00", "9:15", "10:00", "11:00", "11:30", "12:00", "14:00", "16:00"))
                .containsExactly(times("9:00", "10:00", "12:00", "16:00"));
    }

    @Test
    void fallsBackOnHalfHoursQuartersAndWhateverThereIs() {
        assertThat(few("9:00", "9:15", "9:30", "10:00", "10:30"))
                .containsExactly(times("9:00", "9:30", "10:00", "10:30"));
        assertThat(few("9:10", "9:15", "9:30", "9:45", "10:00"))
                .containsExactly(times("9:15", "9:30", "9:45", "10:00"));
        assertThat(few("9:05", "9:10", "9:20", "9:50")).containsExactly(times("9:05", "9:10", "9:20", "9:50"));
        assertThat(few("9:05", "9:20")).containsExactly(times("9:05", "9:20"));
        assertThat(few()).isEmpty();
    }

    private static List<LocalTime> few(String... starts) {
        return StartSelection.few(List.of(times(starts)));
    }

    private static LocalTime[] times(String... times) {
        return Stream.of(times)
                .map(time -> LocalTime.parse(time.length() < 5 ? "0" + time : time))
                .toArray(LocalTime[]::new);
    }

    private static List<Instant> quarters(int from, int to) {
        return every(from, to, 15);
    }

    private static List<Instant> every(int from, int to, int minutes) {
        Instant midnight = Instant.parse("2026-03-03T00:00:00Z");
        return Stream.iterate(from * 60, minute -> minute < to * 60, minute -> minute + minutes)
                .map(minute -> midnight.plus(Duration.ofMinutes(minute)))
                .toList();
    }
}
