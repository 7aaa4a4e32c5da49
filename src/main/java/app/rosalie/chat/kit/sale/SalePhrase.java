package app.rosalie.chat.kit.sale;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said about takings without a visit. */
public enum SalePhrase implements Phrase {
    CRUMB,
    SELL,
    ASK("client"),
    ASK_WHAT("amount"),
    ASK_AMOUNT("what"),
    ASK_METHOD("what", "amount", "client"),
    ASK_TO("what", "name"),
    TO_NOBODY,
    NOT_UNDERSTOOD,
    PRICE_NOT_UNDERSTOOD,
    TOO_LONG("most"),
    VOUCHER,
    SELL_VOUCHER,
    PAID("paid"),
    SOLD("what", "paid", "client"),
    SOLD_ALREADY,
    FORGOTTEN,
    SELL_MORE,
    TO_PAYMENT;

    private final List<String> arguments;

    SalePhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "sale";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
