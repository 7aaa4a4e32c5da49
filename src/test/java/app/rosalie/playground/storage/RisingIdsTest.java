package app.rosalie.playground.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.playground.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RisingIdsTest {

    private final TestClock machine = new TestClock();
    private final Storage storage = new MemoryStorage();

    private RisingIds start(Storage where) {
        return new RisingIds(where, "ids", machine);
    }

    /** As many as these take a portion after the other, and an abrupt end leaves nothing but the storage. */
    @ParameterizedTest
    @ValueSource(ints = {1, 999, 1_000, 1_001, 5_000})
    void riseOverAStartInTheSameSecond(int given) {
        var before = start(storage);
        long last = 0;
        for (int i = 0; i < given; i++) {
            long id = before.next();
            assertThat(id).isGreaterThan(last);
            last = id;
        }
        assertThat(start(storage).next()).isGreaterThan(last);
    }

    @Test
    void riseThoughTheMachinesClockIsPutBack() {
        long before = start(storage).next();
        machine.pass(Duration.ofDays(-400));
        assertThat(start(storage).next()).isGreaterThan(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "12x\n", "-3\n", "99999999999999999999\n"})
    void riseWithTheMachinesClockWhereTheStorageIsLost(String torn) {
        var before = start(storage);
        before.next();
        long last = before.next();
        machine.pass(Duration.ofSeconds(3));
        storage.put("ids", torn.getBytes(StandardCharsets.UTF_8));
        assertThat(start(storage).next()).isGreaterThan(last);
        assertThat(start(new MemoryStorage()).next()).isGreaterThan(last).isLessThan(Integer.MAX_VALUE);
    }
}
