package app.rosalie.playground;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether and where the local Telegram runs.
 *
 * @param enabled also puts the chat page at {@code /} of the application's own port
 * @param port of the Bot API, on the loopback address only; 0 for any free one
 * @param token that the bot has to use
 * @param folder where the conversations are kept; empty: only in memory
 */
@ConfigurationProperties("rosalie.playground")
record PlaygroundSettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("8081") int port,
        @DefaultValue("1:playground") String token,
        @DefaultValue("") String folder) {

    PlaygroundSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("rosalie.playground.port must be between 0 and 65535, not " + port);
        }
        if (!token.matches("\\d{1,15}:[A-Za-z0-9_-]+")) {
            throw new IllegalArgumentException("rosalie.playground.token must look like 1:playground");
        }
    }
}
