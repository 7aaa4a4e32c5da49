package app.rosalie;

import app.rosalie.chat.DeadMessages;
import app.rosalie.chat.Traffic;
import app.rosalie.chat.action.DeadMessageId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The queues where no Telegram is there: nothing waits, and dead is what a test has put here. */
public final class StandingQueues implements Traffic, DeadMessages {

    private final List<DeadMessage> dead = new ArrayList<>();

    public synchronized void died(DeadMessage message) {
        dead.addFirst(message);
    }

    @Override
    public State now() {
        Map<Lane, Waiting> nothing = new EnumMap<>(Lane.class);
        for (Lane lane : Lane.values()) {
            nothing.put(lane, Waiting.NONE);
        }
        return new State(Waiting.NONE, nothing, 0, Duration.ZERO);
    }

    @Override
    public synchronized long count() {
        return dead.size();
    }

    @Override
    public synchronized List<Reason> reasons(int most) {
        return dead.stream()
                .map(message -> new Reason(message.reason(), 1))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<DeadMessage> latest(int skip, int most) {
        return dead.stream().skip(skip).limit(most).toList();
    }

    @Override
    public synchronized boolean retry(DeadMessageId id) {
        return dead.removeIf(message -> message.id().equals(id) && message.canBeSent());
    }

    @Override
    public synchronized int retryAll() {
        int before = dead.size();
        dead.removeIf(DeadMessage::canBeSent);
        return before - dead.size();
    }

    @Override
    public synchronized boolean drop(DeadMessageId id) {
        return dead.removeIf(message -> message.id().equals(id));
    }

    @Override
    public synchronized int dropAll() {
        int before = dead.size();
        dead.clear();
        return before;
    }
}
