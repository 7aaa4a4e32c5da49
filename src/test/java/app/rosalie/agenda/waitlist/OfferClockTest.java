package app.rosalie.agenda.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In Paris. On 29 March the night is an hour shorter, on 25 October an hour longer. */
class OfferClockTest extends SalonTest {

    OfferClockTest() {
        super(Database.H2);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T10:00, 2026-03-04T14:00, 2026-03-03T10:30",
        "2026-03-03T20:00, 2026-03-04T14:00, 2026-03-03T20:30",
        "2026-03-03T20:10, 2026-03-04T14:00, 2026-03-04T08:40",
        "2026-03-03T20:29, 2026-03-04T14:00, 2026-03-04T08:59",
        "2026-03-28T20:20, 2026-03-29T14:00, 2026-03-29T08:50",
        "2026-10-24T20:20, 2026-10-25T14:00, 2026-10-25T08:50",
        "2026-03-03T11:40, 2026-03-03T14:00, 2026-03-03T12:00",
        "2026-03-03T20:20, 2026-03-04T09:00, 2026-03-04T07:00",
        "2026-03-03T11:56, 2026-03-03T14:00, ",
        "2026-03-03T13:00, 2026-03-03T14:00, "
    })
    void standsStillInTheNight(String heard, String start, String until) {
        assertThat(OfferClock.until(studio.salon(), Studio.at(heard), Studio.at(start)))
                .isEqualTo(java.util.Optional.ofNullable(until).map(Studio::at));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T10:00, 2026-03-03T10:00",
        "2026-03-03T20:30, 2026-03-04T08:30",
        "2026-03-04T03:00, 2026-03-04T08:30",
        "2026-03-04T08:30, 2026-03-04T08:30"
    })
    void wakesNobody(String moment, String heard) {
        assertThat(OfferClock.heardAt(studio.salon(), Studio.at(moment))).isEqualTo(Studio.at(heard));
    }

    /** Whenever something is offered: she has half an hour of the day, or as much as there is until two hours before. */
    @Test
    void givesHalfAnHourOfTheDay() {
        Instant start = Studio.at("2026-04-10T14:00");
        for (Instant moment = Studio.at("2026-03-27T00:00");
                moment.isBefore(Studio.at("2026-03-31T00:00"));
                moment = moment.plus(Duration.ofMinutes(7))) {
            Instant heard = OfferClock.heardAt(studio.salon(), moment);
            Instant until = OfferClock.until(studio.salon(), heard, start).orElseThrow();
            long awake = 0;
            for (Instant one = heard; one.isBefore(until); one = one.plusSeconds(60)) {
                LocalTime local = studio.salon().local(one).toLocalTime();
                awake += local.isBefore(OfferClock.MORNING) || !local.isBefore(OfferClock.EVENING) ? 0 : 1;
            }
            assertThat(awake).as(moment.toString()).isEqualTo(30);
        }
    }
}
