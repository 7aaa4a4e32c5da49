package app.rosalie.playground;

import app.rosalie.playground.http.OriginCheck;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether and where the local Telegram runs.
 *
 * @param enabled also puts the chat page at {@code /} of the application's own port
 * @param open to all that reach this machine; else both listen for this machine alone. Where the page listens, {@code
 *     server.address} says first
 * @param hosts names, beside localhost, under which it may be called
 * @param port of the Bot API; 0 for any free one
 * @param token that the bot has to use
 * @param folder where the conversations are kept; empty: only in memory
 */
@ConfigurationProperties("rosalie.playground")
record PlaygroundSettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("false") boolean open,
        @DefaultValue Set<String> hosts,
        @DefaultValue("8081") int port,
        @DefaultValue("1:playground") String token,
        @DefaultValue("") String folder) {

    PlaygroundSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("rosalie.playground.port must be between 0 and 65535, not " + port);
        }
        for (String host : hosts) {
            if (!host.matches("[A-Za-z0-9.-]+|\\[[0-9a-fA-F:.]+]")) {
                throw new IllegalArgumentException(
                        "rosalie.playground.hosts names hosts like salon.local,192.168.1.20, not " + host);
            }
        }
        if (!token.matches("\\d{1,15}:[A-Za-z0-9_-]+")) {
            throw new IllegalArgumentException("rosalie.playground.token must look like 1:playground");
        }
    }

    OriginCheck originCheck() {
        return new OriginCheck(hosts);
    }
}
