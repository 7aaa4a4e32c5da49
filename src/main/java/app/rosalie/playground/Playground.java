package app.rosalie.playground;

import app.rosalie.playground.http.OriginCheck;
import app.rosalie.playground.page.Site;
import app.rosalie.playground.storage.FolderStorage;
import app.rosalie.playground.storage.MemoryStorage;
import app.rosalie.playground.storage.Storage;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The local Telegram inside the application, where it is wanted: there before the bot starts to listen, gone after it has said
 * its last.
 */
@Component
public final class Playground implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Playground.class);

    private final PlaygroundSettings settings;
    private final InstantSource clock;
    private final ObjectProvider<Invitation> invitations;
    private volatile @Nullable PlaygroundServer server;

    Playground(PlaygroundSettings settings, InstantSource clock, ObjectProvider<Invitation> invitations) {
        this.settings = settings;
        this.clock = clock;
        this.invitations = invitations;
    }

    @Override
    public void start() {
        if (!settings.enabled()) {
            return;
        }
        var started = PlaygroundServer.start(settings, clock, storage(), this::invitation);
        server = started;
        log.info("The playground's Bot API listens at {}", started.url());
    }

    private Storage storage() {
        return settings.folder().isBlank() ? new MemoryStorage() : FolderStorage.open(Path.of(settings.folder()));
    }

    private Optional<String> invitation() {
        return invitations.stream().findFirst().flatMap(Invitation::payload);
    }

    /** Open pages end first: a web server that stops gracefully would wait for them. */
    @EventListener(ContextClosedEvent.class)
    void hangUp() {
        var running = server;
        if (running != null) {
            running.hangUp();
        }
    }

    @Override
    public void stop() {
        var running = server;
        server = null;
        if (running != null) {
            running.close();
        }
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1000;
    }

    /** Where the Bot API listens, such as {@code http://127.0.0.1:8081}; only while it runs. */
    public String url() {
        return running().url();
    }

    Site site() {
        return running().site();
    }

    OriginCheck originCheck() {
        return running().originCheck();
    }

    private PlaygroundServer running() {
        var running = server;
        if (running == null) {
            throw new IllegalStateException("The playground does not run");
        }
        return running;
    }
}
