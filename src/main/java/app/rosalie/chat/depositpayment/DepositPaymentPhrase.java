package app.rosalie.chat.depositpayment;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said to a client who pays in advance. */
enum DepositPaymentPhrase implements Phrase {
    DUE("kind", "amount", "title", "day", "time", "salon"),
    UNTIL("day", "time"),
    HOW("way", "salon", "phone"),
    REFERENCE("reference"),
    PAY("amount"),
    COPY_REFERENCE,
    BILL,
    BILL_FOLLOWS,
    BILL_TITLE("kind", "salon"),
    BILL_DESCRIPTION("title", "day", "time", "salon"),
    CLAIM,
    CLAIMED("salon"),
    CLAIMED_BEFORE("salon"),
    NOTHING_DUE("salon"),
    REFUSED("why"),
    PAID("amount", "day", "time", "salon"),
    TO_RETURN("amount", "salon"),
    EXTRA("amount", "salon"),
    ALREADY,
    MY_VISIT,
    MY_VISITS,
    TO_SALON,
    UNKNOWN;

    private final List<String> arguments;

    DepositPaymentPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "depositpayment";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
