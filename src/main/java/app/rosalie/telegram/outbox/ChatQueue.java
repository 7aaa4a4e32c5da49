package app.rosalie.telegram.outbox;

import java.util.PriorityQueue;

/** What waits to be sent to one chat. */
final class ChatQueue {

    private final long chatId;
    private final PriorityQueue<InFlightMessage> messages = new PriorityQueue<>(InFlightMessage.ORDER);
    private volatile boolean awake;

    ChatQueue(long chatId) {
        this.chatId = chatId;
    }

    long chatId() {
        return chatId;
    }

    /** Whether a thread is emptying it. */
    boolean isAwake() {
        return awake;
    }

    void awake(boolean now) {
        awake = now;
    }

    boolean isEmpty() {
        return messages.isEmpty();
    }

    void add(InFlightMessage message) {
        messages.add(message);
    }

    /** Until the first may be sent. */
    long nanosToWait() {
        return messages.element().nanosToWait();
    }

    /** Takes the first; a screen that a later one writes over need not be shown. */
    InFlightMessage remove() {
        InFlightMessage first = messages.remove();
        if (messages.stream().anyMatch(first::supersededBy)) {
            first.shown();
        }
        return first;
    }

    int clear() {
        int size = messages.size();
        messages.clear();
        return size;
    }
}
