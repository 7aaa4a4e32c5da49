package app.rosalie.telegram.outbox;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Sends messages once their transaction has committed, and follows each until it has arrived or never will. What is not sent
 * when it stops, or dies, stays in the outbox.
 */
@Component
public class OutboxSender {

    private final InFlightMessages inFlight;
    private final BulkQueue bulk;
    private final ChatQueues queues;
    private final OutboxDelivery delivery;
    private final SentMessages sentMessages;
    private final OutboxLeases leases;
    private volatile boolean running;

    OutboxSender(
            InFlightMessages inFlight,
            BulkQueue bulk,
            ChatQueues queues,
            OutboxDelivery delivery,
            SentMessages sentMessages,
            OutboxLeases leases) {
        this.inFlight = inFlight;
        this.bulk = bulk;
        this.queues = queues;
        this.delivery = delivery;
        this.sentMessages = sentMessages;
        this.leases = leases;
    }

    public void start() {
        queues.open(delivery::deliver);
        running = true;
        sentMessages.start(inFlight::removeAll);
        bulk.start(queues::put);
    }

    /** A message whose transaction has committed. None is sent twice at a time; while nothing is sent, it stays. */
    public void take(OutboxMessage message) {
        if (!running) {
            return;
        }
        InFlightMessage taken = new InFlightMessage(message);
        if (!inFlight.add(taken)) {
            return;
        }
        if (message.priority() == Priority.ANSWER) {
            queues.put(taken);
        } else {
            bulk.add(taken);
        }
    }

    /**
     * Looks after the leases: renews those in flight and takes over what an instance that died has left.
     *
     * @param alone nobody else can be alive, so that nothing needs to be waited for
     */
    public void recover(boolean alone) {
        leases.renew(inFlight);
        List<OutboxMessage> left;
        do {
            left = leases.takeOver(alone, inFlight);
            left.forEach(this::take);
        } while (!left.isEmpty());
    }

    /** Sends what the time allows; the rest is released to whoever comes next. */
    public void stop(Duration patience) throws InterruptedException {
        running = false;
        bulk.stop();
        queues.close(patience);
        sentMessages.stop();
        leases.release();
    }
}
