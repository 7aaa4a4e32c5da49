package app.rosalie.demo;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The demonstration salon.
 *
 * @param enabled whether it is written at start, once; by default only where Rosalie runs without a bot token
 * @param ownerId the Telegram user who owns it; by default the playground's professional
 * @param now the local date and time (Paris) at which the clock starts, then runs; null for the real time
 */
@ConfigurationProperties("rosalie.demo")
public record DemoSettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("1001") long ownerId,
        @Nullable LocalDateTime now) {}
