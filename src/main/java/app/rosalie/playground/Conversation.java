package app.rosalie.playground;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One chat: what was written in it and whether the bot may write. Guard every use with its own monitor. */
final class Conversation {

    private static final int MOST_MESSAGES = 1_000;
    private static final int MOST_TOASTS = 500;

    final long id;

    /** Null in a private chat. */
    final @Nullable String groupTitle;

    volatile Person person;
    volatile boolean opened;
    volatile boolean blocked;

    private String action = "";
    private Instant actionUntil = Instant.EPOCH;
    private final TreeMap<Integer, Message> messages = new TreeMap<>();
    private final Deque<Toast> toasts = new ArrayDeque<>();

    /** How a press was answered; the text is empty where nothing is shown. */
    record Toast(String callbackId, int messageId, String text, boolean alert, String url) {}

    Conversation(long id, @Nullable String groupTitle, Person person) {
        this.id = id;
        this.groupTitle = groupTitle;
        this.person = person;
    }

    /** The bot shows that it is busy, for five seconds or until it writes. */
    void act(String newAction, Instant now) {
        action = newAction;
        actionUntil = now.plusSeconds(5);
    }

    String action(Instant now) {
        return now.isBefore(actionUntil) ? action : "";
    }

    /** Returns the id of the message that had to go for it, or null. */
    @Nullable
    Integer put(Message message) {
        messages.put(message.id(), message);
        return messages.size() > MOST_MESSAGES ? messages.pollFirstEntry().getKey() : null;
    }

    /** Null where it never was, is deleted or forgotten. */
    @Nullable
    Message find(int messageId) {
        var message = messages.get(messageId);
        return message == null || message.deleted() ? null : message;
    }

    List<Message> messages() {
        return new ArrayList<>(messages.values());
    }

    void forget() {
        messages.clear();
        toasts.clear();
    }

    void add(Toast toast) {
        toasts.addLast(toast);
        if (toasts.size() > MOST_TOASTS) {
            toasts.removeFirst();
        }
    }

    List<Toast> toasts() {
        return new ArrayList<>(toasts);
    }
}
