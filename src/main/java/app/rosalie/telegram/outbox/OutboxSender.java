package app.rosalie.telegram.outbox;

import app.rosalie.telegram.outbox.Dispatcher.Outcome;
import app.rosalie.telegram.wire.TravelTimes;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The one who sends: takes letters once their transaction has committed, and follows each until it has arrived or never will.
 * What it has in hand when it stops, or dies, stays in the outbox.
 */
@Component
public class OutboxSender {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);
    private static final Duration GIVES_UP_AFTER = Duration.ofHours(6);

    private final Outbox outbox;
    private final KnownChats chats;
    private final Dispatcher courier;
    private final FloodGate gate;
    private final BulkPacer bulk;
    private final SentMessages arrivals;
    private final InstantSource time;
    private final ChatQueues mailboxes;
    private final Map<Long, Delivery> inHand = new ConcurrentHashMap<>();
    private volatile boolean running;

    OutboxSender(
            Outbox outbox,
            KnownChats chats,
            Dispatcher courier,
            FloodGate gate,
            BulkPacer bulk,
            SentMessages arrivals,
            @TravelTimes InstantSource time,
            MeterRegistry meters) {
        this.outbox = outbox;
        this.chats = chats;
        this.courier = courier;
        this.gate = gate;
        this.bulk = bulk;
        this.arrivals = arrivals;
        this.time = time;
        this.mailboxes = new ChatQueues(gate, this::carry);
        meters.gauge("rosalie.telegram.inhand", inHand, Map::size);
    }

    public void start() {
        running = true;
        arrivals.start(ids -> ids.forEach(inHand::remove));
        bulk.start(mailboxes::put);
        mailboxes.open();
    }

    /** A letter whose transaction has committed. One that is in hand is not taken twice; while nothing is sent, it stays. */
    public void take(OutboxMessage letter) {
        if (!running) {
            return;
        }
        Delivery delivery = new Delivery(letter);
        if (inHand.putIfAbsent(letter.id(), delivery) != null) {
            return;
        }
        if (letter.lane() == Priority.ANSWER) {
            mailboxes.put(delivery);
        } else {
            bulk.add(delivery);
        }
    }

    /**
     * Looks after the leases: renews those in hand and takes over what an instance that died has left.
     *
     * @param alone nobody else can be alive, so that nothing needs to be waited for
     */
    public void recover(boolean alone) {
        // Most letters are gone long before their lease is; only those that stay are renewed.
        Instant old = time.instant().minus(outbox.lease().dividedBy(3));
        List<Long> staying = inHand.values().stream()
                .filter(it -> it.letter.writtenAt().isBefore(old))
                .map(it -> it.letter.id())
                .toList();
        if (!staying.isEmpty()) {
            outbox.renew(staying);
        }
        List<OutboxMessage> left;
        do {
            left = outbox.takeOver(alone, inHand::containsKey);
            left.forEach(this::take);
        } while (!left.isEmpty());
    }

    /** Sends what the time allows; the rest is released to whoever comes next. */
    public void stop(Duration patience) throws InterruptedException {
        running = false;
        bulk.stop();
        mailboxes.close(patience);
        arrivals.stop();
        outbox.release();
    }

    /** Called for one letter of a chat at a time. Tells whether the letter is off the list. */
    private boolean carry(Delivery delivery) {
        if (!delivery.paid && delivery.letter.lane() != Priority.ANSWER) {
            delivery.paid = true;
            delivery.waits(bulk.reserve());
            return false;
        }
        return switch (courier.deliver(delivery)) {
            case Outcome.Arrived _ -> arrived(delivery);
            case Outcome.Unsure _ -> {
                LOG.warn("Letter {} may have arrived or not, and is left at that", delivery.letter.id());
                yield arrived(delivery);
            }
            case Outcome.Flooded flood -> {
                gate.shut(flood.why().retryAfter());
                delivery.paid = false;
                yield false;
            }
            case Outcome.Later later -> later(delivery, later);
            case Outcome.Dead dead -> bury(delivery, dead.reason());
            case Outcome.Blocked _ -> blocked(delivery.letter.chatId());
        };
    }

    private boolean arrived(Delivery delivery) {
        arrivals.add(delivery.letter.id());
        return true;
    }

    private boolean later(Delivery delivery, Outcome.Later later) {
        if (delivery.letter.writtenAt().plus(GIVES_UP_AFTER).isBefore(time.instant())) {
            return bury(delivery, "given up: " + later.why().getMessage());
        }
        delivery.backOff();
        LOG.debug(
                "Letter {} is tried again: {}",
                delivery.letter.id(),
                later.why().getMessage());
        return false;
    }

    private boolean bury(Delivery delivery, String reason) {
        LOG.warn("Letter {} will never arrive: {}", delivery.letter.id(), reason);
        outbox.bury(delivery.letter.id(), reason);
        inHand.remove(delivery.letter.id());
        return true;
    }

    /** Nothing reaches this chat until the person speaks again. */
    private boolean blocked(long chatId) {
        chats.reachable(chatId, false);
        outbox.deleteAllTo(chatId);
        bulk.forget(chatId);
        Collection<Delivery> dropped = mailboxes.forget(chatId);
        inHand.values().removeIf(it -> it.letter.chatId() == chatId);
        LOG.info("A chat has blocked the bot; {} letters to it are dropped", dropped.size() + 1);
        return true;
    }
}
