package app.rosalie.playground.state;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One chat: what was written in it and whether the bot may write. Guard every use of its messages with its own monitor. */
public final class Conversation {

    private static final int MOST_MESSAGES = 1_000;
    private static final int MOST_ANSWERS = 500;
    private static final int SECONDS_BUSY = 5;

    private final long id;
    private final @Nullable String groupTitle;
    private volatile Person person;
    private volatile boolean opened;
    private volatile boolean blocked;
    private String action = "";
    private Instant actionUntil = Instant.EPOCH;
    private final TreeMap<Integer, Message> messages = new TreeMap<>();
    private final TreeSet<Integer> pinned = new TreeSet<>();
    private final TreeSet<Integer> uneditable = new TreeSet<>();
    private @Nullable KeyboardBelow below;
    private final Deque<PressAnswer> answers = new ArrayDeque<>();

    Conversation(long id, @Nullable String groupTitle, Person person) {
        this.id = id;
        this.groupTitle = groupTitle;
        this.person = person;
    }

    public long id() {
        return id;
    }

    /** Null in a private chat. */
    @Nullable
    String groupTitle() {
        return groupTitle;
    }

    /** Whose phone it is, or who founded the group. */
    public Person person() {
        return person;
    }

    void person(Person renamed) {
        person = renamed;
    }

    /** Whether somebody has written to the bot, so that it may write. */
    public boolean isOpened() {
        return opened;
    }

    void opened(boolean nowOpened) {
        opened = nowOpened;
    }

    public boolean isBlocked() {
        return blocked;
    }

    void blocked(boolean nowBlocked) {
        blocked = nowBlocked;
    }

    /** The bot shows that it is busy, for five seconds or until it writes. */
    void act(String newAction, Instant now) {
        action = newAction;
        actionUntil = now.plusSeconds(SECONDS_BUSY);
    }

    /** What the bot is busy with, or empty. */
    public String action(Instant now) {
        return now.isBefore(actionUntil) ? action : "";
    }

    /** Returns the id of the message that had to go for it, or null. */
    @Nullable
    Integer put(Message message) {
        messages.put(message.id(), message);
        return messages.size() > MOST_MESSAGES ? messages.pollFirstEntry().getKey() : null;
    }

    /** Null where it never was, is deleted or forgotten. */
    public @Nullable Message find(int messageId) {
        var message = messages.get(messageId);
        return message == null || message.deleted() ? null : message;
    }

    /** The oldest first, with those that were deleted. */
    public List<Message> messages() {
        return new ArrayList<>(messages.values());
    }

    /** Tells whether it was not pinned before. */
    boolean pin(int messageId) {
        return pinned.add(messageId);
    }

    /** Tells whether it was pinned before. */
    boolean unpin(int messageId) {
        return pinned.remove(messageId);
    }

    /** By their ids. */
    public List<Integer> pinned() {
        return List.copyOf(pinned);
    }

    /** Which of the pinned messages is shown at the top, the newest; null where none is pinned. */
    public @Nullable Integer topPinned() {
        return pinned.descendingSet().stream()
                .filter(messages::containsKey)
                .findFirst()
                .orElse(null);
    }

    /** The keys below the chat, or null. */
    public @Nullable KeyboardBelow below() {
        return below;
    }

    void below(@Nullable KeyboardBelow keyboard) {
        below = keyboard;
    }

    /** What came with something else than buttons of its own cannot be edited. */
    void fix(int messageId) {
        uneditable.add(messageId);
    }

    public boolean isFixed(int messageId) {
        return uneditable.contains(messageId);
    }

    /** By their ids. */
    List<Integer> fixed() {
        return List.copyOf(uneditable);
    }

    void forget() {
        messages.clear();
        uneditable.clear();
        answers.clear();
    }

    void add(PressAnswer answer) {
        answers.addLast(answer);
        if (answers.size() > MOST_ANSWERS) {
            answers.removeFirst();
        }
    }

    /** How presses were answered, the oldest first. */
    public List<PressAnswer> answers() {
        return new ArrayList<>(answers);
    }
}
