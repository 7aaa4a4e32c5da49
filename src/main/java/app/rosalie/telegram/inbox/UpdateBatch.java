package app.rosalie.telegram.inbox;

import app.rosalie.telegram.wire.ApiFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one poll brought, each update read by itself, so that one that cannot be read stops nobody else.
 *
 * @param offset confirms this batch at the next poll; 0 where there was nothing, which asks for all that is not confirmed,
 *     because the ids of updates may start again lower after a quiet week
 */
record UpdateBatch(List<ReceivedUpdate> updates, long offset) {

    private static final Logger LOG = LoggerFactory.getLogger(UpdateBatch.class);
    private static final Pattern ID = Pattern.compile("\"update_id\"\\s*:\\s*(\\d{1,18})");

    /**
     * @throws Unreadable where the answer is no JSON at all: to be asked for again, one update at a time
     */
    static UpdateBatch of(JsonNode result) {
        List<ReceivedUpdate> updates = new ArrayList<>();
        for (JsonNode update : result) {
            try {
                updates.add(ReceivedUpdate.of(update));
            } catch (IllegalArgumentException e) {
                LOG.warn("An update was put aside: it has no id");
            }
        }
        if (updates.isEmpty() && !result.isEmpty()) {
            throw new Unreadable();
        }
        return new UpdateBatch(
                updates, updates.isEmpty() ? 0 : updates.getLast().updateId() + 1);
    }

    static JsonNode json(String answer) {
        try {
            return JsonMapper.shared().readTree(answer);
        } catch (JacksonException e) {
            throw new Unreadable();
        }
    }

    /**
     * Steps over the one update of an answer that cannot be read: only its id is looked for.
     *
     * @throws ApiFailure where there is not even an id
     */
    static UpdateBatch steppingOver(String answer) {
        Matcher id = ID.matcher(answer);
        if (!id.find()) {
            throw ApiFailure.trouble("the answer cannot be read");
        }
        long updateId = Long.parseLong(id.group(1));
        LOG.warn("Update {} was put aside: it cannot be read", updateId);
        return new UpdateBatch(List.of(new ReceivedUpdate(updateId, null, "{}")), updateId + 1);
    }

    /** The server's answer makes no sense. */
    static final class Unreadable extends RuntimeException {
        Unreadable() {
            super("the answer cannot be read");
        }
    }
}
