package app.rosalie.telegram.inbox;

import org.springframework.stereotype.Component;

/** The bot's own user name, which Telegram tells after the start. */
@Component
public class BotUsername {

    private volatile String username = "";

    /** Without @; empty while it is not known. */
    String username() {
        return username;
    }

    public void set(String name) {
        username = name;
    }
}
