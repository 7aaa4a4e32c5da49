package app.rosalie.telegram.inbox;

import app.rosalie.telegram.wire.ApiFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one poll brought, each update read by itself, so that one that cannot be read stops nobody else.
 *
 * @param offset confirms this batch at the next poll; 0 where there was nothing, which asks for all that is not confirmed,
 *     because the ids of updates may start again lower after a quiet week
 * @param unreadable as they came; what has no id to confirm it by comes again with each poll
 */
record UpdateBatch(List<ReceivedUpdate> updates, long offset, List<String> unreadable) {

    private static final Pattern ID = Pattern.compile("\"update_id\"\\s*:\\s*(\\d{1,18})(?!\\d)");

    /**
     * @throws Unreadable where the answer is no JSON at all: to be asked for again, one update at a time
     */
    static UpdateBatch of(JsonNode result) {
        List<ReceivedUpdate> updates = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        for (JsonNode update : result) {
            try {
                ReceivedUpdate received = ReceivedUpdate.of(update);
                updates.add(received);
                if (received.isLost(update)) {
                    unreadable.add(update.toString());
                }
            } catch (IllegalArgumentException e) {
                unreadable.add(update.toString());
            }
        }
        return new UpdateBatch(
                updates, updates.isEmpty() ? 0 : updates.getLast().updateId() + 1, unreadable);
    }

    /** Whether it brought nothing but what will come again at once. */
    boolean isOnlyUnreadable() {
        return updates.isEmpty() && !unreadable.isEmpty();
    }

    static JsonNode json(String answer) {
        try {
            return JsonMapper.shared().readTree(answer);
        } catch (JacksonException e) {
            throw new Unreadable(e instanceof UnexpectedEndOfInputException);
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
        return new UpdateBatch(List.of(new ReceivedUpdate(updateId, null, "{}")), updateId + 1, List.of(answer));
    }

    /** The server's answer makes no sense. */
    static final class Unreadable extends RuntimeException {

        private final boolean cut;

        Unreadable(boolean cut) {
            super("the answer cannot be read");
            this.cut = cut;
        }

        /** Whether it ends before its end: on its way, most likely, and whole the next time. */
        boolean isCut() {
            return cut;
        }
    }
}
