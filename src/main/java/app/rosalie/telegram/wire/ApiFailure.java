package app.rosalie.telegram.wire;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import tools.jackson.databind.JsonNode;

/** A call that the Bot API did not carry out, or may not have. Its message is fit for a log: no token, no URL, no content. */
public final class ApiFailure extends RuntimeException {

    /** What a failure means for the one who called. */
    public enum Kind {
        /** 400 and the other 4xx. Refused for good: the call is wrong, or came too late. */
        REFUSED,
        /** 403. The person has blocked the bot, or is gone. */
        BLOCKED,
        /** 429. Nothing is wanted for {@link ApiFailure#retryAfter}. */
        FLOOD,
        /** 401. The token is not valid. */
        UNAUTHORIZED,
        /** 409. Someone else polls, or a webhook is set. */
        CONFLICT,
        /** 5xx, 404 (what is called is there, so somebody else answers) or an answer that is no JSON, such as a proxy's page. Telegram has trouble of its own; nothing was done. */
        TROUBLE,
        /** Refused connection, unknown host, or time-out while connecting. The call never left. */
        UNREACHED,
        /** Time-out or broken connection after the call had left. No answer came: it may have been done or not. */
        UNKNOWN
    }

    private final Kind kind;
    private final Duration retryAfter;

    private ApiFailure(Kind kind, String message, Duration retryAfter) {
        super(message);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    public Kind kind() {
        return kind;
    }

    /** How long Telegram asked to wait; zero for every kind but {@link Kind#FLOOD}. */
    public Duration retryAfter() {
        return retryAfter;
    }

    /** Whether Telegram's words contain these, whatever their case. */
    public boolean says(String words) {
        return Objects.requireNonNullElse(getMessage(), "")
                .toLowerCase(Locale.ROOT)
                .contains(words.toLowerCase(Locale.ROOT));
    }

    /**
     * What an answer means that is not ok.
     *
     * @param retryAfterSeconds 0 where Telegram does not say
     */
    public static ApiFailure of(int code, String description, int retryAfterSeconds) {
        Kind kind = switch (code) {
            case 401 -> Kind.UNAUTHORIZED;
            case 403 -> Kind.BLOCKED;
            case 409 -> Kind.CONFLICT;
            case 429 -> Kind.FLOOD;
            case 404 -> Kind.TROUBLE;
            default -> code >= 400 && code < 500 ? Kind.REFUSED : Kind.TROUBLE;
        };
        int wait = kind == Kind.FLOOD ? Math.max(1, retryAfterSeconds) : 0;
        return new ApiFailure(kind, code + " " + description, Duration.ofSeconds(wait));
    }

    /** What an answer means that is not ok. */
    public static ApiFailure of(JsonNode answer) {
        return of(
                answer.path("error_code").asInt(0),
                answer.path("description").asString("no description"),
                answer.path("parameters").path("retry_after").asInt(0));
    }

    /** What it means that no answer came. */
    public static ApiFailure of(IOException e) {
        Kind kind = wasSent(e) ? Kind.UNKNOWN : Kind.UNREACHED;
        return new ApiFailure(kind, e.getClass().getSimpleName(), Duration.ZERO);
    }

    static ApiFailure of(TelegramApiRequestException e) {
        Integer code = e.getErrorCode();
        if (code == null || code == 0) {
            return trouble("the answer was no JSON");
        }
        Integer wait = e.getParameters() == null ? null : e.getParameters().getRetryAfter();
        return of(code, String.valueOf(e.getApiResponse()), wait == null ? 0 : wait);
    }

    /** A failure of the other side that a later try may not meet. */
    public static ApiFailure trouble(String what) {
        return new ApiFailure(Kind.TROUBLE, what, Duration.ZERO);
    }

    static ApiFailure refused(String what) {
        return new ApiFailure(Kind.REFUSED, what, Duration.ZERO);
    }

    private static boolean wasSent(IOException e) {
        if (e instanceof ConnectException || e instanceof UnknownHostException || e instanceof NoRouteToHostException) {
            return false;
        }
        String message = Objects.requireNonNullElse(e.getMessage(), "").toLowerCase(Locale.ROOT);
        // OkHttp tells a time-out of the connection from one of the answer by its message only.
        return !(e instanceof InterruptedIOException && message.contains("connect"));
    }
}
