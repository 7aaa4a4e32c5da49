package app.rosalie.playground.http;

import org.jspecify.annotations.Nullable;

/** A call that is not carried out, with the code and the words that the real server would use. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int code;
    private final String description;
    private final @Nullable Integer retryAfter;

    private Refusal(int code, String description, @Nullable Integer retryAfter) {
        super(description, null, false, false);
        this.code = code;
        this.description = description;
        this.retryAfter = retryAfter;
    }

    public static Refusal badRequest(String why) {
        return new Refusal(400, "Bad Request: " + why, null);
    }

    public static Refusal unauthorized() {
        return new Refusal(401, "Unauthorized", null);
    }

    public static Refusal forbidden(String why) {
        return new Refusal(403, "Forbidden: " + why, null);
    }

    public static Refusal notFound() {
        return new Refusal(404, "Not Found", null);
    }

    public static Refusal conflict(String why) {
        return new Refusal(409, "Conflict: " + why, null);
    }

    public static Refusal tooLarge() {
        return new Refusal(413, "Request Entity Too Large", null);
    }

    public static Refusal tooMany(int retryAfterSeconds) {
        return new Refusal(429, "Too Many Requests: retry after " + retryAfterSeconds, retryAfterSeconds);
    }

    int code() {
        return code;
    }

    String json() {
        var body = Json.object().put("ok", false).put("error_code", code).put("description", description);
        if (retryAfter != null) {
            body.putObject("parameters").put("retry_after", retryAfter);
        }
        return body.toString();
    }
}
