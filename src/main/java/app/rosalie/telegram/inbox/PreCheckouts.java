package app.rosalie.telegram.inbox;

import app.rosalie.chat.Chat;
import app.rosalie.chat.CheckoutRequest;
import app.rosalie.chat.SafeTrace;
import app.rosalie.telegram.wire.ApiFailure;
import app.rosalie.telegram.wire.BotApiClient;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.AnswerPreCheckoutQuery;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers whoever is about to pay: at once, past all that waits in the inbox, since Telegram waits ten seconds. One that is lost costs
 * nobody anything: without an answer no money goes.
 */
@Component
final class PreCheckouts {

    private static final Logger LOG = LoggerFactory.getLogger(PreCheckouts.class);
    private static final String QUERY = "pre_checkout_query";
    private static final int TRIES = 2;

    private final Chat chat;
    private final BotApiClient api;

    PreCheckouts(Chat chat, BotApiClient api) {
        this.chat = chat;
        this.api = api;
    }

    /** Returns at once; never throws. */
    void answer(List<ReceivedUpdate> updates) {
        for (ReceivedUpdate update : updates) {
            if (update.chatId() == null && update.json().contains(QUERY)) {
                Thread.ofVirtual().name("telegram-checkout").start(() -> answer(update.json()));
            }
        }
    }

    private void answer(String json) {
        try {
            JsonNode query = JsonMapper.shared().readTree(json).path(QUERY);
            if (query.has("id")) {
                send(query.get("id").asString(), chat.refusal(request(query)));
            }
        } catch (RuntimeException | Error e) {
            LOG.error("Who wanted to pay got no answer, and has not paid: {}", SafeTrace.of(e));
        }
    }

    private static CheckoutRequest request(JsonNode query) {
        JsonNode from = query.required("from");
        return new CheckoutRequest(
                UpdateReader.account(from, from),
                query.path("invoice_payload").asString(""),
                query.required("total_amount").longValue(),
                query.path("currency").asString(""));
    }

    /** Answered twice it is answered once; what Telegram refuses is too late. */
    private void send(String id, Optional<String> refusal) {
        AnswerPreCheckoutQuery answer = AnswerPreCheckoutQuery.builder()
                .preCheckoutQueryId(id)
                .ok(refusal.isEmpty())
                .errorMessage(refusal.orElse(null))
                .build();
        for (int attempt = 1; ; attempt++) {
            try {
                api.call(answer);
                return;
            } catch (ApiFailure e) {
                if (attempt == TRIES || e.kind() == ApiFailure.Kind.REFUSED) {
                    LOG.warn("Who wanted to pay got no answer, and has not paid: {}", e.getMessage());
                    return;
                }
            }
        }
    }
}
