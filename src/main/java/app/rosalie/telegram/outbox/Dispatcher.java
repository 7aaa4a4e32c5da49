package app.rosalie.telegram.outbox;

import app.rosalie.telegram.wire.ApiFailure;
import app.rosalie.telegram.wire.BotApiClient;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;

/** Carries one letter: answers its press, shows its page, and says what is to be done where that failed. */
@Component
final class Dispatcher {

    private static final int TOAST = 200;

    private final BotApiClient api;
    private final ScreenDisplay display;

    Dispatcher(BotApiClient api, ScreenDisplay display) {
        this.api = api;
        this.display = display;
    }

    /** What became of a letter. */
    sealed interface Outcome {
        record Arrived() implements Outcome {}

        /** Later, after the delivery's own back-off. */
        record Later(ApiFailure why) implements Outcome {}

        /** As soon as the whole bot may speak again; it costs no attempt. */
        record Flooded(ApiFailure why) implements Outcome {}

        /** The chat has blocked the bot. */
        record Blocked() implements Outcome {}

        /** It may have arrived, and is not worth saying twice. */
        record Unsure() implements Outcome {}

        record Dead(String reason) implements Outcome {}
    }

    /** The press is answered while the page is shown: neither waits for the other. */
    Outcome deliver(Delivery delivery) {
        CompletableFuture<Boolean> answer = delivery.answered ? null : api.start(answer(delivery.letter.parcel()));
        ApiFailure failed = show(delivery);
        ApiFailure unanswered = answer == null ? null : settle(answer, delivery);
        // A page that is refused for good may wait until its press is answered.
        boolean dead = failed != null && failed.kind() == ApiFailure.Kind.REFUSED;
        ApiFailure worst = failed == null || (dead && unanswered != null) ? unanswered : failed;
        return worst == null ? new Outcome.Arrived() : judge(worst, delivery);
    }

    private @Nullable ApiFailure show(Delivery delivery) {
        if (delivery.shown) {
            return null;
        }
        try {
            display.show(delivery);
            delivery.shown = true;
            return null;
        } catch (ApiFailure e) {
            return e;
        }
    }

    private @Nullable ApiFailure settle(CompletableFuture<Boolean> answer, Delivery delivery) {
        try {
            api.await(answer);
        } catch (ApiFailure e) {
            if (e.kind() != ApiFailure.Kind.REFUSED) {
                return e;
            }
            // Too old: nobody waits for it any more.
        }
        delivery.answered = true;
        return null;
    }

    private static Outcome judge(ApiFailure failure, Delivery delivery) {
        return switch (failure.kind()) {
            case FLOOD -> new Outcome.Flooded(failure);
            case BLOCKED -> new Outcome.Blocked();
            case REFUSED -> new Outcome.Dead(String.valueOf(failure.getMessage()));
            case TROUBLE, UNREACHED, UNAUTHORIZED, CONFLICT -> new Outcome.Later(failure);
            case UNKNOWN -> doubt(failure, delivery);
        };
    }

    /**
     * What writes over a message may be repeated. A new message may then stand there twice: that is better than silence for who
     * waits for an answer, and for what is urgent; for the rest it is not.
     */
    private static Outcome doubt(ApiFailure failure, Delivery delivery) {
        boolean overwrites = delivery.shown || !delivery.sentAnew;
        boolean matters = delivery.letter.lane() == Priority.ANSWER
                || delivery.letter.parcel().urgent();
        if (overwrites || (matters && !delivery.doubted)) {
            delivery.doubted = !overwrites;
            return new Outcome.Later(failure);
        }
        return new Outcome.Unsure();
    }

    private static AnswerCallbackQuery answer(Payload parcel) {
        PendingPress press = Objects.requireNonNull(parcel.press());
        String toast = parcel.toast();
        return AnswerCallbackQuery.builder()
                .callbackQueryId(press.callbackId())
                .text(toast == null ? null : HtmlText.cutPlain(toast, TOAST))
                .build();
    }
}
