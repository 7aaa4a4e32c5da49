package app.rosalie.chat.operations;

import app.rosalie.chat.words.Voice;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Which release this is, and for how long it has been running. */
@Component
class Running {

    private final Environment environment;
    private final InstantSource clock;
    private final Instant since;

    Running(Environment environment, InstantSource clock) {
        this.environment = environment;
        this.clock = clock;
        this.since = clock.instant();
    }

    /** The jar knows it; whoever runs the classes has none yet. */
    String version(Voice voice) {
        String version = environment.getProperty("spring.application.version", "");
        return version.isEmpty() ? voice.plain(OperationsPhrase.DEVELOPMENT) : version;
    }

    Duration time() {
        return Duration.between(since, clock.instant());
    }
}
