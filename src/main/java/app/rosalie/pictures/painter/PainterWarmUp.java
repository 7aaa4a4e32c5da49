package app.rosalie.pictures.painter;

import app.rosalie.pictures.Painter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Paints a few pictures beside the start of the application and throws them away: the very first takes many times as long as
 * any later one, and nobody should wait for it.
 */
@Component
final class PainterWarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(PainterWarmUp.class);
    private static final int ROUNDS = 3;

    PainterWarmUp(Painter painter) {
        Thread.ofPlatform().daemon().name("painter-warm-up").start(() -> paint(painter));
    }

    private static void paint(Painter painter) {
        try {
            for (var round = 0; round < ROUNDS; round++) {
                WarmUpPictures.all().forEach(painter::png);
            }
        } catch (RuntimeException | LinkageError unpaintable) {
            LOG.error("No picture can be painted on this machine", unpaintable);
        }
    }
}
