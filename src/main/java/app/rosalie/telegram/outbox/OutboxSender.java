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
    private final OutboxTakeOver takeOver;
    private final InstanceLease lease;
    private volatile boolean running;

    OutboxSender(
            InFlightMessages inFlight,
            BulkQueue bulk,
            ChatQueues queues,
            OutboxDelivery delivery,
            SentMessages sentMessages,
            OutboxTakeOver takeOver,
            InstanceLease lease) {
        this.inFlight = inFlight;
        this.bulk = bulk;
        this.queues = queues;
        this.delivery = delivery;
        this.sentMessages = sentMessages;
        this.takeOver = takeOver;
        this.lease = lease;
    }

    public void start() {
        // What others have taken meanwhile is left to them.
        queues.open(message -> !inFlight.hold(message) || delivery.deliver(message));
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

    /** Says that this instance is alive, and takes over what one that is dead has left. */
    public void recover() {
        renew();
        takeOver.forgotten(inFlight.ids()).forEach(this::take);
        takeOver.know();
        List<OutboxMessage> left;
        do {
            left = takeOver.take();
            left.forEach(this::take);
            renew();
        } while (!left.isEmpty());
    }

    private void renew() {
        if (!lease.renew()) {
            takeOver.leaveToOthers(inFlight);
        }
    }

    /** Sends what the time allows; the rest is released to whoever comes next. */
    public void stop(Duration patience) throws InterruptedException {
        running = false;
        bulk.stop();
        queues.close(patience);
        sentMessages.stop();
        lease.end();
    }
}
