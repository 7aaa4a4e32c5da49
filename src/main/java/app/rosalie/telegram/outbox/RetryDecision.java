package app.rosalie.telegram.outbox;

import java.time.Duration;

/** What {@link RetryPolicy} wants done about a call that failed. */
sealed interface RetryDecision {

    /** 429: nothing goes to this chat for so long, then the same again; it counts as no attempt. */
    record PauseChat(Duration time) implements RetryDecision {}

    /** The same again after this back-off. */
    record RetryAfter(Duration backOff) implements RetryDecision {}

    /** Nobody knows whether it arrived: the same once more after this back-off, and never again. */
    record RepeatOnce(Duration backOff) implements RetryDecision {}

    /** Nobody knows whether it arrived, and it is not worth saying twice. */
    record LeaveUnknown() implements RetryDecision {}

    /** It will never arrive; the reason is for the log and the row. */
    record GiveUp(String reason) implements RetryDecision {}

    /** Nothing reaches this chat until the person speaks again. */
    record ChatUnreachable() implements RetryDecision {}

    /** What was wanted is so already, or nobody waits for it any more. */
    record NothingToDo() implements RetryDecision {}

    /** The same can be said at once by another call. */
    sealed interface AnotherWay extends RetryDecision {}

    /** Telegram cannot read the markup. */
    record SendAsPlainText() implements AnotherWay {}

    /** The message to write over is gone, or cannot be changed any more. */
    record SendAsNewMessage() implements AnotherWay {}

    /** The message to write over is of another kind: it is deleted, and a new one comes. */
    record ReplaceMessage() implements AnotherWay {}

    /** Telegram has forgotten the file that it was to send again. */
    record UploadAgain() implements AnotherWay {}
}
