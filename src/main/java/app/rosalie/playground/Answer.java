package app.rosalie.playground;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What goes back over HTTP.
 *
 * @param keptAs the name by which a browser keeps it, instead of showing it; or null
 */
@SuppressWarnings("ArrayRecordComponent")
record Answer(
        int status, String type, byte[] body, @Nullable String keptAs) {

    private static final String JSON = "application/json; charset=utf-8";

    Answer(int status, String type, byte[] body) {
        this(status, type, body, null);
    }

    static Answer download(Stored.File file, byte[] content) {
        return new Answer(200, file.type(), content, file.name());
    }

    static Answer json(int status, String body) {
        return new Answer(status, JSON, body.getBytes(StandardCharsets.UTF_8));
    }

    static Answer html(int status, String body) {
        return new Answer(status, "text/html; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
    }

    static Answer refused(Refusal refusal) {
        return json(refusal.code, refusal.json());
    }
}
