package app.rosalie.chat.analyses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RoundedPercentsTest {

    private static final long SEED = 20260303;

    @Test
    void addUpToAHundredWhereEachRoundedAloneWouldNot() {
        assertThat(percents(1, 1, 1)).containsExactly(34L, 33L, 33L);
        assertThat(percents(5, 1, 1, 1)).containsExactly(63L, 13L, 12L, 12L);
        assertThat(percents(1, 1, 1, 1, 1, 1)).containsExactly(17L, 17L, 17L, 17L, 16L, 16L);
        assertThat(percents(125, 875)).containsExactly(13L, 87L);
    }

    @Test
    void giveWhatIsMissingToThoseThatLostMostByRoundingDown() {
        assertThat(percents(474, 338, 188)).containsExactly(47L, 34L, 19L);
    }

    @Test
    void areThePartsThemselvesOfAHundred() {
        assertThat(percents(60, 40, 0)).containsExactly(60L, 40L, 0L);
        assertThat(percents(7)).containsExactly(100L);
    }

    @Test
    void areNothingOfNothing() {
        assertThat(percents()).isEmpty();
        assertThat(percents(0, 0)).containsExactly(0L, 0L);
    }

    @Test
    void areNeverAPercentAwayFromThePartsWhateverTheyAre() {
        var random = new Random(SEED);
        for (var round = 0; round < 1_000; round++) {
            var parts = random.longs(random.nextInt(1, 8), 1, 1_000_000).boxed().toList();
            var whole = parts.stream().mapToLong(Long::longValue).sum();
            var percents = RoundedPercents.of(parts).each();
            assertThat(percents.stream().mapToLong(Long::longValue).sum()).isEqualTo(100);
            for (var at = 0; at < parts.size(); at++) {
                assertThat(Math.abs(percents.get(at) - 100.0 * parts.get(at) / whole))
                        .isLessThan(1);
            }
        }
    }

    private static List<Long> percents(long... parts) {
        return RoundedPercents.of(LongStream.of(parts).boxed().toList()).each();
    }
}
