package app.rosalie.telegram.outbox;

import app.rosalie.telegram.outbox.Attempt.Operation;
import app.rosalie.telegram.outbox.RetryDecision.NothingToDo;
import app.rosalie.telegram.wire.ApiFailure;
import app.rosalie.telegram.wire.BotApiClient;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethodBoolean;

/** Pins and unpins living messages: makes what is pinned what should be. */
@Component
final class LivingPins {

    private final BotApiClient api;
    private final LivingMessages living;

    LivingPins(BotApiClient api, LivingMessages living) {
        this.api = api;
        this.living = living;
    }

    /** Throws {@link ApiFailure} where it is worth another try. What she pinned or unpinned herself is left as it is. */
    void settle(InFlightMessage message, LivingMessage now) {
        Long before = now.pinnedMessage();
        Long wanted = now.toPin();
        // The one of before stays pinned until the new one, which settles it again, has arrived.
        boolean early = now.pinned() && wanted == null;
        if (early || Objects.equals(before, wanted)) {
            return;
        }
        message.triesPin();
        Long pinned = wanted != null && isDone(ApiRequests.pin(now.chatId(), wanted)) ? wanted : null;
        if (before != null) {
            isDone(ApiRequests.unpin(now.chatId(), before));
        }
        living.isPinned(now, pinned);
    }

    /** False where it is refused for good. */
    private boolean isDone(BotApiMethodBoolean call) {
        try {
            return api.call(call);
        } catch (ApiFailure e) {
            if (RetryPolicy.decide(e, Attempt.of(Operation.PIN)) instanceof NothingToDo) {
                return false;
            }
            throw e;
        }
    }
}
