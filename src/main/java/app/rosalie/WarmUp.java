package app.rosalie;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

/**
 * Opens all repositories once Rosalie is at work. Reading their queries takes seconds, and nobody needs all of them at once: they
 * open at first use, and this makes sure that it is soon. The tests open them at start, so that a query that cannot be read fails
 * there.
 */
@Component
final class WarmUp {

    private static final Logger log = LoggerFactory.getLogger(WarmUp.class);

    private final ListableBeanFactory parts;

    WarmUp(ListableBeanFactory parts) {
        this.parts = parts;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform().daemon().name("warm-up").start(this::open);
    }

    private void open() {
        try {
            parts.getBeansOfType(Repository.class);
        } catch (RuntimeException unreadable) {
            log.error("Not all queries can be read", unreadable);
        }
    }
}
