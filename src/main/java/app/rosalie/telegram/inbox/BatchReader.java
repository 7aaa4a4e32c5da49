package app.rosalie.telegram.inbox;

import app.rosalie.telegram.wire.ApiFailure;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the answers to polls. One that cannot be read is asked for again one update at a time, until the bad one has been
 * stepped over.
 */
final class BatchReader {

    private static final int LARGEST_BATCH = 100;

    /** So often what was cut is asked for again before it is given up. */
    private static final int TRIES = 5;

    /** For so many polls more, one update at a time. */
    private int careful;

    /** How often in a row the one update was cut. */
    private int cut;

    /** How many updates to ask for next. */
    int limit() {
        return careful > 0 ? 1 : LARGEST_BATCH;
    }

    /**
     * Null where it is to be asked for again.
     *
     * @throws ApiFailure where the answer is a refusal, or has not even the id of an update
     */
    @Nullable
    UpdateBatch read(String answer) {
        try {
            JsonNode json = UpdateBatch.json(answer);
            if (!json.path("ok").asBoolean(false)) {
                throw ApiFailure.of(json);
            }
            UpdateBatch batch = UpdateBatch.of(json.path("result"));
            careful = Math.max(0, careful - 1);
            cut = 0;
            return batch;
        } catch (UpdateBatch.Unreadable e) {
            return unreadable(answer, e.isCut());
        }
    }

    /** Of many updates each is asked for alone; one that is alone already is stepped over, and kept as it came. */
    private @Nullable UpdateBatch unreadable(String answer, boolean isCut) {
        if (careful == 0) {
            careful = LARGEST_BATCH;
            return null;
        }
        if (isCut && ++cut < TRIES) {
            throw ApiFailure.trouble("the answer ends before its end");
        }
        cut = 0;
        careful = 0;
        return UpdateBatch.steppingOver(answer);
    }
}
