package app.rosalie.chat.kit.takings;

import app.rosalie.chat.words.Voice;
import app.rosalie.pictures.TrendChart.Tick;
import app.rosalie.salon.Money;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;

/** Lines at round amounts, few enough to be read, that reach over all that is drawn. */
final class AxisScale {

    private static final int PARTS = 4;
    private static final long LEAST_CENTS = 1_000;
    private static final long[] ROUND = {1, 2, 5, 10};

    private AxisScale() {}

    static List<Tick> ticks(Voice voice, Collection<Money> amounts) {
        long highest = amounts.stream().mapToLong(Money::cents).reduce(0, Math::max);
        long lowest = amounts.stream().mapToLong(Money::cents).reduce(0, Math::min);
        long step = step(Math.max(LEAST_CENTS, (highest - lowest) / PARTS));
        return LongStream.rangeClosed(Math.floorDiv(lowest, step), Math.ceilDiv(highest, step))
                .mapToObj(place -> new Tick(place * step, voice.money(new Money(place * step))))
                .toList();
    }

    /** The first of 1, 2, 5 and 10 times a power of ten that is not less. */
    private static long step(long least) {
        long power = LEAST_CENTS;
        while (power * 10 < least) {
            power *= 10;
        }
        for (long times : ROUND) {
            if (times * power >= least) {
                return times * power;
            }
        }
        return 10 * power;
    }
}
