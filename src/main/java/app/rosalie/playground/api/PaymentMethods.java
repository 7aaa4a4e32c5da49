package app.rosalie.playground.api;

import app.rosalie.playground.http.Json;
import app.rosalie.playground.http.Params;
import app.rosalie.playground.http.Refusal;
import app.rosalie.playground.state.Conversation;
import app.rosalie.playground.state.Conversations;
import app.rosalie.playground.state.EditableContent;
import app.rosalie.playground.state.Keyboard;
import app.rosalie.playground.state.MessageBody;
import app.rosalie.playground.state.PendingCheckouts.Checkout;
import app.rosalie.playground.state.PlaygroundState;
import app.rosalie.playground.state.PressAnswer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Invoices, and the yes or no to whoever is about to pay one; no money moves. */
final class PaymentMethods {

    /** The name under which troubles of a payment are ordered. */
    private static final String PAYMENT = "payment";

    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_DESCRIPTION = 255;
    private static final int LONGEST_PAYLOAD_BYTES = 128;
    private static final int LEAST_CENTS = 100;

    private final PlaygroundState state;
    private final Conversations chats;
    private final OrderedFaults faults;

    PaymentMethods(PlaygroundState state, OrderedFaults faults) {
        this.state = state;
        this.faults = faults;
        chats = state.chats();
    }

    void addTo(Map<String, BotMethod> methods) {
        methods.put("sendinvoice", this::sendInvoice);
        methods.put("answerprecheckoutquery", this::answerPreCheckoutQuery);
    }

    private String sendInvoice(Params params) {
        var invoice = invoice(params);
        boolean silent = params.flag("disable_notification");
        var chat = ChatParam.reachable(chats, params);
        synchronized (chat) {
            var content = new EditableContent(invoice, Keyboard.paying(invoice.amount()));
            return state.messageJson()
                    .write(chat, chats.post(chat, silent, content))
                    .toString();
        }
    }

    private static MessageBody.Invoice invoice(Params params) {
        var payload = params.text("payload", "");
        int bytes = payload.getBytes(StandardCharsets.UTF_8).length;
        refuse(bytes < 1 || bytes > LONGEST_PAYLOAD_BYTES, "INVOICE_PAYLOAD_INVALID");
        refuse(params.text("provider_token", "").isBlank(), "PAYMENT_PROVIDER_INVALID");
        long cents = cents(params.json("prices"));
        refuse(cents < LEAST_CENTS, "CURRENCY_TOTAL_AMOUNT_INVALID");
        return new MessageBody.Invoice(
                words(params, "title", LONGEST_TITLE),
                words(params, "description", LONGEST_DESCRIPTION),
                params.text("currency", ""),
                cents,
                payload);
    }

    private static String words(Params params, String name, int longest) {
        var text = params.text(name, "").strip();
        refuse(text.isEmpty(), name + " is empty");
        refuse(text.length() > longest, name + " is too long");
        return text;
    }

    private static long cents(@Nullable JsonNode prices) {
        if (prices == null || !prices.isArray() || prices.isEmpty()) {
            throw Refusal.badRequest("there are no prices");
        }
        long cents = 0;
        for (var price : prices.values()) {
            cents += price.path("amount").asLong(0);
        }
        return cents;
    }

    private static void refuse(boolean wrong, String why) {
        if (wrong) {
            throw Refusal.badRequest(why);
        }
    }

    private String answerPreCheckoutQuery(Params params) {
        boolean ok = params.flag("ok");
        var why = params.text("error_message", "").strip();
        refuse(!ok && why.isEmpty(), "error message is empty");
        var checkout = state.checkouts().take(params.text("pre_checkout_query_id", ""));
        try {
            answered(checkout, ok, why);
        } finally {
            state.checkouts().finished();
        }
        return "true";
    }

    private void answered(Checkout checkout, boolean ok, String why) {
        var chat = chats.find(checkout.chatId());
        if (chat == null) {
            return;
        }
        if (ok) {
            pay(chat, checkout);
        } else {
            tell(chat, checkout, why);
        }
    }

    /** As it goes, or as somebody has ordered it. */
    private void pay(Conversation chat, Checkout checkout) {
        switch (faults.next(PAYMENT)) {
            case null -> paid(chat, checkout, 1);
            case OrderedFaults.Twice _ -> paid(chat, checkout, 2);
            case OrderedFaults.Slow(Duration delay) ->
                CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS)
                        .execute(() -> paid(chat, checkout, 1));
            case OrderedFaults.Lost _, OrderedFaults.Unheard _ -> {}
            case OrderedFaults.Refused _, OrderedFaults.Flood _, OrderedFaults.Broken _ ->
                tell(chat, checkout, "Paiement refusé par la banque");
        }
    }

    private void paid(Conversation chat, Checkout checkout, int times) {
        var invoice = checkout.invoice();
        var payment = Json.object()
                .put("currency", invoice.currency())
                .put("total_amount", invoice.cents())
                .put("invoice_payload", invoice.payload())
                .put("telegram_payment_charge_id", "played_" + checkout.id())
                .put("provider_payment_charge_id", "bank_" + checkout.id());
        synchronized (chat) {
            var body = new MessageBody.Sample("successful_payment", payment, "Payé · " + invoice.amount());
            var message = chats.post(chat, chat.person(), new EditableContent(body));
            for (int i = 0; i < times; i++) {
                state.updates().add("message", state.messageJson().write(chat, message));
            }
        }
    }

    private void tell(Conversation chat, Checkout checkout, String why) {
        synchronized (chat) {
            chats.answer(chat, new PressAnswer(checkout.id(), checkout.messageId(), why, true, ""));
        }
    }
}
