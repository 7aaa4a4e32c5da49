package app.rosalie.pictures;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Paints a few pictures beside the start of the application and throws them away: the very first takes many times as long as
 * any later one, and nobody should wait for it.
 */
@Component
final class FirstCoat {

    private static final Logger LOG = LoggerFactory.getLogger(FirstCoat.class);
    private static final int COATS = 3;

    FirstCoat(Painter painter) {
        Thread.ofPlatform().daemon().name("first-coat").start(() -> apply(painter));
    }

    private static void apply(Painter painter) {
        try {
            for (var coat = 0; coat < COATS; coat++) {
                painter.png(primer());
            }
        } catch (RuntimeException | LinkageError unpaintable) {
            LOG.error("No picture can be painted on this machine", unpaintable);
        }
    }

    /** Every letter and shape that a gauge usually needs. */
    private static Gauge primer() {
        var letters = "AÀBCDEÉFGHIJKLMNOPQRSTUVWXYZ aàbcçdeéèêfghiîjklmnoôpqrstuùvwxyz";
        return new Gauge(
                "",
                letters,
                letters,
                "0 123 456 789 €",
                "0 123 456 789,00 % ·",
                0.5,
                0.75,
                letters,
                "0",
                "0",
                letters,
                Gauge.Trend.UP);
    }
}
