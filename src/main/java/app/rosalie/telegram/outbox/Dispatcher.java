package app.rosalie.telegram.outbox;

import app.rosalie.telegram.outbox.Attempt.Operation;
import app.rosalie.telegram.outbox.RetryDecision.NothingToDo;
import app.rosalie.telegram.outbox.payload.HtmlText;
import app.rosalie.telegram.outbox.payload.Payload;
import app.rosalie.telegram.outbox.payload.PendingPress;
import app.rosalie.telegram.wire.ApiFailure;
import app.rosalie.telegram.wire.BotApiClient;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;

/** Makes the calls of one message: answers its press and shows its screen, as far as that is not done yet. */
@Component
final class Dispatcher {

    private static final int TOAST_LIMIT = 200;

    private final BotApiClient api;
    private final ReplyKeyboards keyboards;
    private final ScreenDelivery screens;

    Dispatcher(BotApiClient api, ReplyKeyboards keyboards, ScreenDelivery screens) {
        this.api = api;
        this.keyboards = keyboards;
        this.screens = screens;
    }

    /** The press is answered while the screen is shown: neither waits for the other. Gives the failure that decides. */
    Optional<ApiFailure> dispatch(InFlightMessage message) {
        CompletableFuture<Boolean> answer = message.isPressAnswered() ? null : api.start(answer(message.payload()));
        ApiFailure screen = show(message);
        ApiFailure press = answer == null ? null : settle(answer, message);
        return Optional.ofNullable(RetryPolicy.deciding(screen, press));
    }

    private @Nullable ApiFailure show(InFlightMessage message) {
        try {
            if (!message.isKeyboardCleared()) {
                keyboards.clear(message);
            }
            if (!message.isShown()) {
                screens.show(message);
                message.shown();
            }
            return null;
        } catch (ApiFailure e) {
            return e;
        }
    }

    private @Nullable ApiFailure settle(CompletableFuture<Boolean> answer, InFlightMessage message) {
        try {
            api.await(answer);
        } catch (ApiFailure e) {
            if (!(RetryPolicy.decide(e, Attempt.of(Operation.ANSWER_PRESS)) instanceof NothingToDo)) {
                return e;
            }
        }
        message.pressAnswered();
        return null;
    }

    private static AnswerCallbackQuery answer(Payload payload) {
        PendingPress press = Objects.requireNonNull(payload.press());
        String toast = payload.toast();
        return AnswerCallbackQuery.builder()
                .callbackQueryId(press.callbackId())
                .text(toast == null ? null : HtmlText.cutPlain(toast, TOAST_LIMIT))
                .build();
    }
}
