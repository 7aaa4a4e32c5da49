package app.rosalie.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Visits from 1 January 2026 on, by the day of the year. */
class RhythmTest {

    @Test
    void isNoneBeforeTheThirdVisit() {
        assertThat(Rhythm.of(visited())).isEmpty();
        assertThat(Rhythm.of(visited(1, 29))).isEmpty();
        assertThat(Rhythm.of(visited(1, 29, 57))).contains(new Rhythm(28));
    }

    @Test
    void passesOverOneLongAbsence() {
        assertThat(Rhythm.of(visited(1, 22, 43, 150, 171))).contains(new Rhythm(21));
    }

    private static List<LocalDate> visited(int... days) {
        return IntStream.of(days)
                .mapToObj(day -> LocalDate.ofYearDay(2026, day))
                .toList();
    }
}
