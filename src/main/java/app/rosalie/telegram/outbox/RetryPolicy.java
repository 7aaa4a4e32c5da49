package app.rosalie.telegram.outbox;

import app.rosalie.telegram.outbox.RetryDecision.ChatUnreachable;
import app.rosalie.telegram.outbox.RetryDecision.GiveUp;
import app.rosalie.telegram.outbox.RetryDecision.LeaveUnknown;
import app.rosalie.telegram.outbox.RetryDecision.NothingToDo;
import app.rosalie.telegram.outbox.RetryDecision.PauseChat;
import app.rosalie.telegram.outbox.RetryDecision.RepeatOnce;
import app.rosalie.telegram.outbox.RetryDecision.ReplaceMessage;
import app.rosalie.telegram.outbox.RetryDecision.RetryAfter;
import app.rosalie.telegram.outbox.RetryDecision.SendAsNewMessage;
import app.rosalie.telegram.outbox.RetryDecision.SendAsPlainText;
import app.rosalie.telegram.outbox.RetryDecision.UploadAgain;
import app.rosalie.telegram.wire.ApiFailure;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How failures of sending are retried: a function of what failed and what was tried.
 *
 * <p>The Bot API says how long to wait after a 429 (<a href="https://core.telegram.org/bots/api#responseparameters">retry_after</a>)
 * and that descriptions may change (<a href="https://core.telegram.org/bots/api#making-requests">making requests</a>), so a few of
 * their words decide, and any other 400 is final. It knows no key by which it would recognise a repeated message.
 */
final class RetryPolicy {

    private static final Duration LONGEST_BACK_OFF = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofHours(6);

    private RetryPolicy() {}

    static RetryDecision decide(ApiFailure failure, Attempt attempt) {
        return switch (failure.kind()) {
            // 429.
            case FLOOD -> new PauseChat(failure.retryAfter());
            // Refused connection, unknown host; 5xx, code 0 (no JSON); 401; 409. Nothing was done.
            case UNREACHED, TROUBLE, UNAUTHORIZED, CONFLICT -> later(failure, attempt);
            // Read time-out, broken connection. It may have been done.
            case UNKNOWN -> attempt.operation().isIdempotent() ? later(failure, attempt) : unknown(failure, attempt);
            // 403.
            case BLOCKED -> new ChatUnreachable();
            // 400 and the other 4xx.
            case REFUSED ->
                switch (attempt.operation()) {
                    case SEND -> refusedMessage(failure);
                    case EDIT -> refusedEdit(failure);
                    // Gone already, too old, or not allowed: nobody waits for it any more.
                    case DELETE, PIN, CLEAR_KEYBOARD, ANSWER_PRESS -> new NothingToDo();
                };
        };
    }

    private static RetryDecision later(ApiFailure failure, Attempt attempt) {
        return attempt.age().compareTo(PATIENCE) > 0
                ? new GiveUp("given up: " + failure.getMessage())
                : new RetryAfter(backOff(attempt.failures()));
    }

    /** A message may then stand there twice: better than silence for who waits for it, and for what is urgent. */
    private static RetryDecision unknown(ApiFailure failure, Attempt attempt) {
        if (!attempt.important() || attempt.repeated()) {
            return new LeaveUnknown();
        }
        RetryDecision later = later(failure, attempt);
        return later instanceof RetryAfter(Duration backOff) ? new RepeatOnce(backOff) : later;
    }

    private static RetryDecision refusedEdit(ApiFailure failure) {
        if (failure.says("message is not modified")) {
            return new NothingToDo();
        }
        if (failure.says("there is no text in the message")) {
            return new ReplaceMessage();
        }
        return saysOneOf(failure, "message to edit not found", "can't be edited", "message_id_invalid")
                ? new SendAsNewMessage()
                : refusedMessage(failure);
    }

    private static RetryDecision refusedMessage(ApiFailure failure) {
        if (failure.says("can't parse entities")) {
            return new SendAsPlainText();
        }
        return saysOneOf(failure, "file identifier", "file_id", "file_reference")
                ? new UploadAgain()
                : new GiveUp(String.valueOf(failure.getMessage()));
    }

    private static boolean saysOneOf(ApiFailure failure, String... words) {
        return Stream.of(words).anyMatch(failure::says);
    }

    /** 1, 2, 4 … 60 seconds. */
    static Duration backOff(int failures) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(failures, 6));
        return doubled.compareTo(LONGEST_BACK_OFF) > 0 ? LONGEST_BACK_OFF : doubled;
    }

    /**
     * Of a message whose screen and whose press failed, the failure that decides: the screen's; but one that is refused for
     * good waits until the press is answered.
     */
    static @Nullable ApiFailure deciding(@Nullable ApiFailure screen, @Nullable ApiFailure press) {
        boolean waits = screen == null || (screen.kind() == ApiFailure.Kind.REFUSED && press != null);
        return waits ? press : screen;
    }
}
