package app.rosalie.telegram.outbox;

import app.rosalie.chat.SafeTrace;
import app.rosalie.database.DatabaseTrouble;
import app.rosalie.telegram.outbox.RetryDecision.AnotherWay;
import app.rosalie.telegram.outbox.RetryDecision.ChatUnreachable;
import app.rosalie.telegram.outbox.RetryDecision.GiveUp;
import app.rosalie.telegram.outbox.RetryDecision.LeaveUnknown;
import app.rosalie.telegram.outbox.RetryDecision.NothingToDo;
import app.rosalie.telegram.outbox.RetryDecision.PauseChat;
import app.rosalie.telegram.outbox.RetryDecision.RepeatOnce;
import app.rosalie.telegram.outbox.RetryDecision.RetryAfter;
import app.rosalie.telegram.wire.ApiFailure;
import app.rosalie.telegram.wire.MachineTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Delivers one message, and does what the {@link RetryPolicy} decides where that failed. */
@Component
final class OutboxDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxDelivery.class);

    /** What fails so often by itself will not come to anything. */
    private static final int TRIES = 3;

    /** How soon it is looked again whether another instance has sent what goes before. */
    private static final Duration ANOTHERS_TURN = Duration.ofMillis(50);

    private static final Duration FOR_THE_DATABASE = Duration.ofSeconds(1);

    private final ChatOrder order;
    private final Dispatcher dispatcher;
    private final RateLimits rateLimits;
    private final FloodGate gate;
    private final Outage outage;
    private final SentMessages sentMessages;
    private final UndeliverableMessages undeliverable;
    private final InstantSource time;

    OutboxDelivery(
            ChatOrder order,
            Dispatcher dispatcher,
            RateLimits rateLimits,
            FloodGate gate,
            Outage outage,
            SentMessages sentMessages,
            UndeliverableMessages undeliverable,
            @MachineTime InstantSource time) {
        this.order = order;
        this.dispatcher = dispatcher;
        this.rateLimits = rateLimits;
        this.gate = gate;
        this.outage = outage;
        this.sentMessages = sentMessages;
        this.undeliverable = undeliverable;
        this.time = time;
    }

    /** Called for one message of a chat at a time. Tells whether there is nothing more to do for it. */
    boolean deliver(InFlightMessage message) {
        if (!message.hasRateShare() && message.priority() != Priority.ANSWER) {
            message.takesRateShare(rateLimits.reserve());
            return false;
        }
        if (!sentMessages.takeRoom()) {
            return false;
        }
        try {
            return tryTo(message);
        } finally {
            if (!message.isSent()) {
                sentMessages.giveRoomBack();
            }
        }
    }

    private boolean tryTo(InFlightMessage message) {
        Optional<ApiFailure> failure;
        try {
            switch (order.turnOf(message)) {
                case ANOTHERS -> {
                    message.waits(ANOTHERS_TURN);
                    return false;
                }
                case GONE -> {
                    return undeliverable.leave(message);
                }
                case ITS_OWN -> {}
            }
            failure = dispatcher.dispatch(message);
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError bug) {
            return choked(message, bug);
        }
        failure.ifPresentOrElse(outage::failed, outage::answered);
        return failure.map(one -> decided(message, one)).orElseGet(() -> sent(message));
    }

    /** No answer of Telegram’s, but a failure on the way to it. */
    private boolean choked(InFlightMessage message, Throwable bug) {
        if (DatabaseTrouble.isBehind(bug)) {
            message.waits(FOR_THE_DATABASE);
            return false;
        }
        if (message.chokes() >= TRIES) {
            return undeliverable.bury(message, bug);
        }
        LOG.debug("Outbox message {} could not be packed and is tried again: {}", message.id(), SafeTrace.of(bug));
        message.retryAfter(RetryPolicy.backOff(message.failures()));
        return false;
    }

    private boolean decided(InFlightMessage message, ApiFailure failure) {
        return switch (RetryPolicy.decide(failure, message.attempt(time.instant()))) {
            case PauseChat pause -> paused(message, pause);
            case RetryAfter retry -> later(message, failure, () -> message.retryAfter(retry.backOff()));
            case RepeatOnce repeat -> later(message, failure, () -> message.repeatOnceAfter(repeat.backOff()));
            case LeaveUnknown _ -> leftUnknown(message);
            case NothingToDo _ -> sent(message);
            case GiveUp(String reason) -> undeliverable.giveUp(message, reason);
            // Each was tried where the call was made.
            case AnotherWay _ -> undeliverable.giveUp(message, String.valueOf(failure.getMessage()));
            case ChatUnreachable _ -> undeliverable.dropAllTo(message.chatId());
        };
    }

    private boolean paused(InFlightMessage message, PauseChat pause) {
        gate.shut(message.chatId(), pause.time());
        return false;
    }

    private boolean leftUnknown(InFlightMessage message) {
        LOG.warn("Outbox message {} may have arrived or not, and is left at that", message.id());
        return sent(message);
    }

    private boolean sent(InFlightMessage message) {
        message.sent();
        sentMessages.add(message.id());
        return true;
    }

    private static boolean later(InFlightMessage message, ApiFailure failure, Runnable schedule) {
        schedule.run();
        LOG.debug("Outbox message {} is tried again: {}", message.id(), failure.getMessage());
        return false;
    }
}
