package app.rosalie.chat;

import java.net.URI;
import java.util.Optional;

/** Links that lead into a chat with this very bot. */
public interface BotLinks {

    /**
     * The link whose reader comes in with {@code /start} and this behind it; empty while Telegram has not told the bot's name.
     *
     * @param payload 1 to 64 of {@code [A-Za-z0-9_-]}
     */
    Optional<URI> starting(String payload);

    /** As it is read and typed: what goes without saying is left out. */
    static String shown(URI link) {
        return link.toString().replaceFirst("^https://", "");
    }
}
