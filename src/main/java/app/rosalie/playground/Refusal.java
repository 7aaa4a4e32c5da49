package app.rosalie.playground;

import org.jspecify.annotations.Nullable;

/** A call that is not carried out, with the code and the words that the real server would use. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    final int code;
    final String description;
    final @Nullable Integer retryAfter;

    private Refusal(int code, String description, @Nullable Integer retryAfter) {
        super(description, null, false, false);
        this.code = code;
        this.description = description;
        this.retryAfter = retryAfter;
    }

    static Refusal badRequest(String why) {
        return new Refusal(400, "Bad Request: " + why, null);
    }

    static Refusal unauthorized() {
        return new Refusal(401, "Unauthorized", null);
    }

    static Refusal forbidden(String why) {
        return new Refusal(403, "Forbidden: " + why, null);
    }

    static Refusal notFound() {
        return new Refusal(404, "Not Found", null);
    }

    static Refusal conflict(String why) {
        return new Refusal(409, "Conflict: " + why, null);
    }

    static Refusal tooMany(int retryAfterSeconds) {
        return new Refusal(429, "Too Many Requests: retry after " + retryAfterSeconds, retryAfterSeconds);
    }

    String json() {
        var body = Json.object().put("ok", false).put("error_code", code).put("description", description);
        if (retryAfter != null) {
            body.putObject("parameters").put("retry_after", retryAfter);
        }
        return body.toString();
    }
}
