package app.rosalie;

import app.rosalie.chat.Messenger;
import app.rosalie.chat.Screen;
import java.util.ArrayList;
import java.util.List;

/** What was handed to the outbox, where no Telegram is there to send it. */
public final class PushedScreens implements Messenger {

    private final List<Pushed> all = new ArrayList<>();

    public record Pushed(long chatId, Screen screen, Urgency urgency) {}

    @Override
    public synchronized void push(long chatId, Screen screen, Urgency urgency) {
        all.add(new Pushed(chatId, screen, urgency));
    }

    @Override
    public boolean reaches(long chatId) {
        return true;
    }

    /** What was pushed to a chat since the last call, in order. */
    public synchronized List<Pushed> taken(long chatId) {
        List<Pushed> hers = all.stream().filter(one -> one.chatId() == chatId).toList();
        all.removeAll(hers);
        return hers;
    }
}
