package app.rosalie.telegram.inbox;

import app.rosalie.chat.BotLinks;
import java.net.URI;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The bot's own user name, which Telegram tells after the start. */
@Component
public class BotUsername implements BotLinks {

    private volatile String username = "";

    /** Without @; empty while it is not known. */
    String username() {
        return username;
    }

    @Override
    public Optional<URI> starting(String payload) {
        return username.isEmpty()
                ? Optional.empty()
                : Optional.of(URI.create("https://t.me/" + username + "?start=" + payload));
    }

    public void set(String name) {
        username = name;
    }
}
