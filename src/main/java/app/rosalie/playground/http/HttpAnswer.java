package app.rosalie.playground.http;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What goes back over HTTP.
 *
 * @param keptAs the name by which a browser keeps it, instead of showing it; or null
 */
@SuppressWarnings("ArrayRecordComponent")
public record HttpAnswer(
        int status, String type, byte[] body, @Nullable String keptAs) {

    private static final String JSON = "application/json; charset=utf-8";

    public static HttpAnswer ok(String type, byte[] body) {
        return new HttpAnswer(200, type, body, null);
    }

    public static HttpAnswer download(String name, String type, byte[] body) {
        return new HttpAnswer(200, type, body, name);
    }

    public static HttpAnswer json(String body) {
        return json(200, body);
    }

    public static HttpAnswer json(int status, String body) {
        return new HttpAnswer(status, JSON, body.getBytes(StandardCharsets.UTF_8), null);
    }

    public static HttpAnswer html(int status, String body) {
        return new HttpAnswer(status, "text/html; charset=utf-8", body.getBytes(StandardCharsets.UTF_8), null);
    }

    public static HttpAnswer refused(Refusal refusal) {
        return json(refusal.code(), refusal.json());
    }
}
