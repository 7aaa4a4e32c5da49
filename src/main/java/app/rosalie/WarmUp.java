package app.rosalie;

import app.rosalie.chat.Account;
import app.rosalie.chat.Chat;
import app.rosalie.chat.Heard;
import app.rosalie.chat.SafeTrace;
import app.rosalie.salon.Salons;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What Rosalie does beside her first work, so that nobody waits for it later. She answers what a professional asks every day, as the
 * first salon's owner would see it, tells nobody and takes it back; then she opens all repositories. Reading their queries takes
 * seconds, and nobody needs all of them at once: they open at first use, and this makes sure that it is soon. The tests open them at
 * start, so that a query that cannot be read fails there.
 */
@Component
final class WarmUp {

    private static final Logger log = LoggerFactory.getLogger(WarmUp.class);

    private static final List<String> EVERY_DAY = List.of("/aujourdhui", "/accueil", "/planning");

    private final ListableBeanFactory parts;
    private final Chat chat;
    private final Salons salons;
    private final TransactionTemplate transaction;

    WarmUp(ListableBeanFactory parts, Chat chat, Salons salons, TransactionTemplate transaction) {
        this.parts = parts;
        this.chat = chat;
        this.salons = salons;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform().daemon().name("warm-up").start(this::open);
    }

    private void open() {
        EVERY_DAY.forEach(this::rehearse);
        try {
            parts.getBeansOfType(Repository.class);
        } catch (RuntimeException unreadable) {
            log.error("Not all queries can be read", unreadable);
        }
    }

    /** Nothing that it would change stays, and nothing that it says is sent. What fails will be told where somebody waits for it. */
    private void rehearse(String text) {
        try {
            transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                salons.first()
                        .map(salon -> new Account(salon.ownerId(), salon.ownerId(), salon.ownerName(), ""))
                        .ifPresent(owner -> chat.hear(new Heard.Text(owner, text)));
            });
        } catch (RuntimeException e) {
            log.debug("{} could not be rehearsed: {}", text, SafeTrace.of(e));
        }
    }
}
