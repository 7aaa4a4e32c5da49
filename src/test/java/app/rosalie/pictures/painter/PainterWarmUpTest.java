package app.rosalie.pictures.painter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.pictures.Gauge;
import app.rosalie.pictures.HeatMap;
import app.rosalie.pictures.Ranking;
import app.rosalie.pictures.Split;
import app.rosalie.pictures.TrendChart;
import app.rosalie.pictures.WeekPicture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PainterWarmUpTest {

    @Test
    void paintsBesideTheStart() {
        var mayPaint = new CountDownLatch(1);
        var paintings = new AtomicInteger();
        var kinds = ConcurrentHashMap.<Class<?>>newKeySet();
        var painter = new Java2dPainter();

        new PainterWarmUp(picture -> {
            awaiting(mayPaint);
            var png = painter.png(picture);
            paintings.incrementAndGet();
            kinds.add(picture.getClass());
            return png;
        });

        assertThat(paintings).hasValue(0);
        mayPaint.countDown();
        await().untilAsserted(() -> assertThat(paintings.get()).isGreaterThan(6));
        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        Gauge.class, WeekPicture.class, Split.class, TrendChart.class, HeatMap.class, Ranking.class);
    }

    private static void awaiting(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
