package app.rosalie.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Writes the demonstration salon, where it is wanted, before anybody can knock. */
@Component
class DemoStart implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DemoStart.class);

    private final DemoSalon salon;
    private final DemoClients clients;
    private final DemoSettings settings;
    private volatile boolean written;

    DemoStart(DemoSalon salon, DemoClients clients, DemoSettings settings) {
        this.salon = salon;
        this.clients = clients;
        this.settings = settings;
    }

    @Override
    public void start() {
        if (settings.enabled() && salon.writeFor(settings.ownerId())) {
            clients.join(settings.ownerId());
            log.info("The demonstration salon is written");
        }
        written = true;
    }

    @Override
    public void stop() {
        written = false;
    }

    @Override
    public boolean isRunning() {
        return written;
    }

    /** Before everything that listens. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 100;
    }
}
