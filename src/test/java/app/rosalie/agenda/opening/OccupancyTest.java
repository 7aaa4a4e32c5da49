package app.rosalie.agenda.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rosalie.salon.ProcessingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccupancyTest {

    private static final Instant TEN = Instant.parse("2026-03-03T10:00:00Z");
    private static final ProcessingTime PROCESSING = new ProcessingTime(Duration.ofMinutes(30), Duration.ofMinutes(45));

    /** Two hours from ten, with processing from 10:30 to 11:15. */
    private static final Occupancy COLOUR = Occupancy.of(TEN, Duration.ofHours(2), PROCESSING);

    private static Occupancy plain(int from, int to) {
        return Occupancy.of(new TimeSpan(minute(from), minute(to)));
    }

    private static Instant minute(int minute) {
        return TEN.plus(Duration.ofMinutes(minute));
    }

    @ParameterizedTest
    @CsvSource({
        "30, 75, false",
        "35, 60, false",
        "29, 60, true",
        "60, 76, true",
        "0, 30, true",
        "75, 90, true",
        "-60, 0, false",
        "120, 180, false",
        "-10, 130, true",
    })
    void isOnlySharedWithWhatStandsWhollyInTheProcessingTime(int from, int to, boolean collides) {
        assertThat(COLOUR.collides(plain(from, to))).isEqualTo(collides);
        assertThat(plain(from, to).collides(COLOUR)).isEqualTo(collides);
    }

    @Test
    void keepsItsProcessingTimeWhereItIsMoved() {
        Occupancy moved = COLOUR.at(minute(600));
        assertThat(moved.relative()).contains(PROCESSING);
        assertThat(moved.span()).isEqualTo(new TimeSpan(minute(600), minute(720)));
    }

    @Test
    void hasNoneWhereItDoesNotFit() {
        assertThat(Occupancy.of(TEN, Duration.ofMinutes(79), PROCESSING).processing())
                .isNull();
        assertThat(Occupancy.of(TEN, Duration.ofMinutes(80), PROCESSING).processing())
                .isEqualTo(new TimeSpan(minute(30), minute(75)));
        TimeSpan outside = new TimeSpan(minute(-5), minute(20));
        assertThatThrownBy(() -> new Occupancy(COLOUR.span(), outside)).isInstanceOf(IllegalArgumentException.class);
    }

    /** By the minute: nobody is served twice at once, but where one stands in the processing time of the other. */
    @Test
    void collidesWhereTheProIsWantedTwiceInOneMinute() {
        Random random = new Random(31);
        for (int turn = 0; turn < 20_000; turn++) {
            Occupancy one = any(random);
            Occupancy other = any(random);
            if (!one.collides(other)) {
                for (int minute = -10; minute < 200; minute++) {
                    assertThat(isServed(one, minute) && isServed(other, minute))
                            .as("%s and %s at %s", one, other, minute)
                            .isFalse();
                }
            }
            assertThat(one.collides(other)).isEqualTo(other.collides(one));
        }
    }

    private static Occupancy any(Random random) {
        int length = 15 + 5 * random.nextInt(20);
        ProcessingTime processing = random.nextBoolean()
                ? new ProcessingTime(
                        Duration.ofMinutes(5 + 5 * random.nextInt(8)), Duration.ofMinutes(5 + 5 * random.nextInt(12)))
                : null;
        return Occupancy.of(minute(5 * random.nextInt(12)), Duration.ofMinutes(length), processing);
    }

    private static boolean isServed(Occupancy one, int minute) {
        TimeSpan moment = new TimeSpan(minute(minute), minute(minute + 1));
        TimeSpan processing = one.processing();
        return one.span().overlaps(moment) && (processing == null || !processing.overlaps(moment));
    }
}
