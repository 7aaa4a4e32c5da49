package app.rosalie.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final Instant MADE = Instant.parse("2026-03-03T08:00:00Z");

    @Test
    void holdsTheVisitInTheSalonsZone() {
        assertThat(file("2026-03-04T14:00", "Europe/Paris", CalendarEntry.State.AGREED))
                .contains(
                        "UID:visit-5@rosalie.app",
                        "SEQUENCE:2",
                        "DTSTAMP:20260303T080000Z",
                        "DTSTART;TZID=Europe/Paris:20260304T140000",
                        "DTEND;TZID=Europe/Paris:20260304T153000",
                        "STATUS:CONFIRMED",
                        "SUMMARY:Pose gel\\, courte – Chez Sarah",
                        "LOCATION:Chez Sarah\\, Lyon")
                .doesNotContain("VALARM");
    }

    @Test
    void tellsWhatIsOnlyAskedFor() {
        assertThat(file("2026-03-04T14:00", "Europe/Paris", CalendarEntry.State.REQUESTED))
                .contains("STATUS:TENTATIVE");
    }

    /** On both sides of the night in which the clocks change, and where they never do. */
    @Test
    void saysWhatTheClocksOfItsZoneShow() {
        assertThat(file("2026-03-28T18:00", "Europe/Paris", CalendarEntry.State.AGREED))
                .contains("BEGIN:STANDARD\r\nDTSTART:20251026T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100")
                .contains("BEGIN:DAYLIGHT\r\nDTSTART:20260329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200");
        assertThat(file("2026-03-29T09:00", "Europe/Paris", CalendarEntry.State.AGREED))
                .contains("DTSTART;TZID=Europe/Paris:20260329T090000", "DTSTART:20260329T020000");
        assertThat(file("2026-03-29T09:00", "Indian/Reunion", CalendarEntry.State.AGREED))
                .contains("DTSTART;TZID=Indian/Reunion:20260329T090000", "TZOFFSETTO:+0400");
    }

    private static String file(String start, String zone, CalendarEntry.State state) {
        ZonedDateTime from = LocalDateTime.parse(start).atZone(ZoneId.of(zone));
        CalendarEntry entry = new CalendarEntry(
                5,
                2,
                from,
                from.plus(Duration.ofMinutes(90)),
                state,
                "Pose gel, courte – Chez Sarah",
                "Chez Sarah, Lyon",
                "55 €");
        return new String(CalendarFile.of(entry, MADE), StandardCharsets.UTF_8);
    }
}
