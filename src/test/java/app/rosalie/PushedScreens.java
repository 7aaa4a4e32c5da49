package app.rosalie;

import app.rosalie.chat.Messenger;
import app.rosalie.chat.Screen;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What was handed to the outbox, where no Telegram is there to send it. */
public final class PushedScreens implements Messenger {

    private final List<Pushed> all = new ArrayList<>();
    private final Set<Long> blocked = new HashSet<>();
    private final List<Living> steps = new ArrayList<>();

    public record Pushed(long chatId, Screen screen, Urgency urgency) {}

    /** What became of a living message. */
    public sealed interface Living {

        long chatId();

        String name();

        /** It was pushed; it is among the pushed screens as well. */
        record Begun(long chatId, String name, Pushed pushed, boolean pinned) implements Living {}

        record Refreshed(long chatId, String name, Screen screen) implements Living {}

        record Pinned(long chatId, String name, boolean pinned) implements Living {}
    }

    @Override
    public synchronized void push(long chatId, Screen screen, Urgency urgency) {
        all.add(new Pushed(chatId, screen, urgency));
    }

    @Override
    public synchronized void pushLiving(long chatId, String name, Screen screen, Urgency urgency, boolean pinned) {
        push(chatId, screen, urgency);
        steps.add(new Living.Begun(chatId, name, all.getLast(), pinned));
    }

    @Override
    public synchronized void refreshLiving(long chatId, String name, Screen screen) {
        steps.add(new Living.Refreshed(chatId, name, screen));
    }

    @Override
    public synchronized void pinLiving(long chatId, String name, boolean pinned) {
        steps.add(new Living.Pinned(chatId, name, pinned));
    }

    @Override
    public synchronized Set<Long> unreached(Collection<Long> chatIds) {
        return chatIds.stream().filter(blocked::contains).collect(Collectors.toSet());
    }

    @Override
    public synchronized Set<Long> spokenIn(Collection<Long> chatIds) {
        return chatIds.stream().filter(chat -> !blocked.contains(chat)).collect(Collectors.toSet());
    }

    @Override
    public synchronized boolean reaches(long chatId) {
        return !blocked.contains(chatId);
    }

    @Override
    public boolean isHeldUp() {
        return false;
    }

    /** From now on these chats have blocked the bot, and no others. */
    public synchronized void block(Collection<Long> chats) {
        blocked.clear();
        blocked.addAll(chats);
    }

    /** What was pushed to anybody since the last call, in order. */
    public synchronized List<Pushed> takenAll() {
        List<Pushed> taken = List.copyOf(all);
        all.clear();
        return taken;
    }

    /** What was pushed to a chat since the last call, in order. */
    public synchronized List<Pushed> taken(long chatId) {
        List<Pushed> hers = all.stream().filter(one -> one.chatId() == chatId).toList();
        all.removeAll(hers);
        return hers;
    }

    /** What became of a chat's living messages since the last call, in order; also what was asked of one that is not there. */
    public synchronized List<Living> takenSteps(long chatId) {
        List<Living> hers = steps.stream().filter(one -> one.chatId() == chatId).toList();
        steps.removeAll(hers);
        return hers;
    }
}
