package app.rosalie.playground;

import java.nio.charset.StandardCharsets;

/** What goes back over HTTP. */
@SuppressWarnings("ArrayRecordComponent")
record Answer(int status, String type, byte[] body) {

    private static final String JSON = "application/json; charset=utf-8";

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
