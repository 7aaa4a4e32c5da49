package app.rosalie.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertHoursTest {

    @ParameterizedTest
    @CsvSource({
        "20:30, 08:00, 20:29, false",
        "20:30, 08:00, 20:30, true",
        "20:30, 08:00, 00:00, true",
        "20:30, 08:00, 07:59, true",
        "20:30, 08:00, 08:00, false",
        "12:00, 14:00, 11:59, false",
        "12:00, 14:00, 13:59, true",
        "12:00, 14:00, 14:00, false",
        "09:00, 09:00, 09:00, false",
        "00:00, 07:00, 00:00, true"
    })
    void areQuietFromTheirFirstMinuteToTheLastBeforeTheirEnd(
            LocalTime from, LocalTime to, LocalTime time, boolean quiet) {
        assertThat(new AlertHours(from, to, true).isQuiet(time)).isEqualTo(quiet);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T21:00, 2026-03-04T08:00",
        "2026-03-04T00:00, 2026-03-04T08:00",
        "2026-03-04T07:59, 2026-03-04T08:00",
        "2026-03-28T22:00, 2026-03-29T08:00"
    })
    void endOnTheNextMorning(LocalDateTime moment, LocalDateTime end) {
        assertThat(AlertHours.USUAL.quietUntil(moment)).isEqualTo(end);
    }
}
