package app.rosalie.playground.updates;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** One update; {@code jumped} marks an id that is not above what was handed out before it came. */
final class PendingUpdate {

    final long id;
    final String json;
    final Instant since;
    final boolean jumped;
    boolean handedOut;

    PendingUpdate(long id, String json, Instant since, boolean jumped) {
        this.id = id;
        this.json = json;
        this.since = since;
        this.jumped = jumped;
    }

    /** Reads what was {@link #stored}. */
    static PendingUpdate read(JsonNode stored) {
        var update = stored.required("update");
        var since = Instant.ofEpochMilli(stored.required("since").asLong());
        return new PendingUpdate(update.path("update_id").asLong(0), update.toString(), since, false);
    }

    String stored() {
        return "{\"since\":" + since.toEpochMilli() + ",\"update\":" + json + "}";
    }
}
