package app.rosalie.telegram.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** Clears away dead messages, pictures of yesterday and instances long gone; counts what waits. */
@Component
public class OutboxMaintenance {

    private final Outbox outbox;
    private final PictureUploads pictureUploads;
    private final RecentEdits recentEdits;
    private final OutboxTakeOver takeOver;
    private final AtomicLong depth = new AtomicLong();

    OutboxMaintenance(
            Outbox outbox,
            PictureUploads pictureUploads,
            RecentEdits recentEdits,
            OutboxTakeOver takeOver,
            MeterRegistry meters) {
        this.outbox = outbox;
        this.pictureUploads = pictureUploads;
        this.recentEdits = recentEdits;
        this.takeOver = takeOver;
        meters.gauge("rosalie.telegram.outbox.depth", depth);
    }

    /** Clears away what is older than it need be. */
    public void clear() {
        outbox.purgeDead();
        pictureUploads.purge();
        recentEdits.purge();
        takeOver.purge();
    }

    /** Measures how many messages wait. */
    public void count() {
        depth.set(outbox.depth());
    }
}
