package app.rosalie.telegram.outbox;

import app.rosalie.chat.SafeTrace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes messages that will never arrive out of the way: one that is refused, or all to a chat that nothing reaches. */
@Component
final class UndeliverableMessages {

    private static final Logger LOG = LoggerFactory.getLogger(UndeliverableMessages.class);

    private final Outbox outbox;
    private final KnownChats chats;
    private final BulkQueue bulk;
    private final ChatQueues queues;
    private final InFlightMessages inFlight;
    private final Regrets regrets;

    UndeliverableMessages(
            Outbox outbox,
            KnownChats chats,
            BulkQueue bulk,
            ChatQueues queues,
            InFlightMessages inFlight,
            Regrets regrets) {
        this.outbox = outbox;
        this.chats = chats;
        this.bulk = bulk;
        this.queues = queues;
        this.inFlight = inFlight;
        this.regrets = regrets;
    }

    /** Always true: there is nothing more to do for it. */
    boolean giveUp(InFlightMessage message, String reason) {
        LOG.warn("Outbox message {} will never arrive: {}", message.id(), reason);
        outbox.markDead(message.id(), reason);
        inFlight.remove(message.id());
        return true;
    }

    /**
     * What cannot even be painted or packed, as often as it is tried; whoever waits for it gets an apology in its place. Always
     * true.
     */
    boolean bury(InFlightMessage message, Throwable bug) {
        LOG.error("Outbox message {} cannot be packed and is given up: {}", message.id(), SafeTrace.of(bug));
        regrets.inPlaceOf(message, bug.getClass().getSimpleName()).ifPresent(regret -> {
            InFlightMessage taken = InFlightMessage.regret(regret);
            if (inFlight.add(taken)) {
                queues.put(taken);
            }
        });
        inFlight.remove(message.id());
        return true;
    }

    /** Another instance has taken it over, or it was dropped. Always true. */
    boolean leave(InFlightMessage message) {
        inFlight.remove(message.id());
        return true;
    }

    /** Nothing reaches this chat until the person speaks again. Always true. */
    boolean dropAllTo(long chatId) {
        chats.setReachable(chatId, false);
        outbox.deleteAllTo(chatId);
        bulk.forget(chatId);
        int dropped = queues.forget(chatId);
        inFlight.removeAllTo(chatId);
        LOG.info("A chat has blocked the bot; {} messages to it are dropped", dropped + 1);
        return true;
    }
}
