package app.rosalie.telegram.outbox;

import app.rosalie.chat.Invoice;
import app.rosalie.chat.Invoices;
import app.rosalie.telegram.outbox.payload.Bill;
import app.rosalie.telegram.wire.BotApiClient;
import app.rosalie.telegram.wire.TelegramSettings;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.invoices.SendInvoice;
import org.telegram.telegrambots.meta.api.objects.payments.LabeledPrice;

/** Sends invoices, in the name of who takes the money: that is known to the settings alone, and kept nowhere else. */
@Component
final class BillSender implements Invoices {

    private final BotApiClient api;
    private final TelegramSettings settings;

    BillSender(BotApiClient api, TelegramSettings settings) {
        this.api = api;
        this.settings = settings;
    }

    @Override
    public boolean available() {
        return settings.hasPaymentToken();
    }

    @Override
    public boolean isPlayMoney() {
        return settings.playMoney();
    }

    /** Without a token Telegram refuses it. */
    void send(InFlightMessage message, Bill bill) {
        message.triesNewMessage();
        api.call(SendInvoice.builder()
                .chatId(message.chatId())
                .title(bill.title())
                .description(bill.description())
                .payload(bill.payload())
                .providerToken(settings.paymentToken())
                .currency(Invoice.CURRENCY)
                .price(new LabeledPrice(bill.title(), Math.toIntExact(bill.cents())))
                .startParameter("")
                .build());
    }
}
