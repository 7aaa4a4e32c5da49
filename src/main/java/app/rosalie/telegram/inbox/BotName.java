package app.rosalie.telegram.inbox;

import org.springframework.stereotype.Component;

/** The bot's own user name, which Telegram tells after the start. */
@Component
public class BotName {

    private volatile String username = "";

    /** Without @; empty while it is not known. */
    String username() {
        return username;
    }

    public void is(String name) {
        username = name;
    }
}
