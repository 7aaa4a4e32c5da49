package app.rosalie.chat.receipts;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What the receipts book says. */
enum ReceiptsPhrase implements Phrase {
    TITLE("period"),
    TOTAL("total", "tips"),
    NOTHING_YET,
    LINE("number", "day", "month", "who", "kind", "amount", "corrects"),
    NUMBER("number"),
    MONTH_BEFORE("month"),
    MONTH_AFTER("month"),
    NEWER,
    OLDER,
    TO_FILE,
    TO_DECLARE,
    TO_VOUCHERS,
    UNKNOWN,
    UNCHANGED,
    STANDS("paid"),
    NEVER_WAS,
    WHAT("kind", "who", "what"),
    RECEIVED("day", "time"),
    VISIT("day", "time"),
    NOTED_FIRST("paid"),
    CORRECTED_ON("day", "paid", "of"),
    REFUNDED_ON("day", "paid"),
    KEPT("amount"),
    CORRECT,
    OTHER_DAY,
    ASK_DAY("paid", "day"),
    DAY("day"),
    DAY_NOT_UNDERSTOOD,
    DAY_TO_COME,
    CONFIRM_DAY("paid", "day"),
    THAT_DAY("day"),
    REDATED("day"),
    REFUND,
    TO_VISIT,
    ASK_CORRECTION("paid"),
    ASK_CORRECT_AMOUNT,
    ASK_CORRECT_METHOD("amount"),
    AMOUNT_NOT_UNDERSTOOD,
    NOT_BELOW_USED("used"),
    DID_NOT_HAPPEN,
    ASK_DID_NOT_HAPPEN("paid"),
    CORRECTED("paid"),
    CANCELLED_PAYMENT,
    NOT_CORRECTABLE,
    ASK_REFUND("paid", "refundable"),
    REFUND_ALL("amount"),
    REFUND_HALF("amount"),
    ASK_REFUND_METHOD("amount"),
    CONFIRM_REFUND("paid"),
    ALREADY_REFUNDED,
    TOO_MUCH("refundable"),
    REFUNDED("paid"),
    NOT_REFUNDABLE,
    OF_VISIT_CRUMB,
    OF_VISIT("client", "what", "day"),
    OF_VISIT_TOTAL("paid"),
    NOTHING_PAID,
    COMMANDS,
    JOURNAL_PAYMENT("who", "paid"),
    JOURNAL;

    private final List<String> arguments;

    ReceiptsPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "receipts";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
