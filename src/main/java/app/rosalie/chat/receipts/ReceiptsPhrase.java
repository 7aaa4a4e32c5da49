package app.rosalie.chat.receipts;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What the receipts book says. */
public enum ReceiptsPhrase implements Phrase {
    CRUMB,
    TITLE("period"),
    TOTAL("total", "tips"),
    NOTHING_YET,
    LINE("number", "day", "month", "who", "nature", "amount", "corrects"),
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
    WHAT("nature", "who", "what"),
    RECEIVED("day", "time"),
    VISIT("day", "time"),
    NOTED_FIRST("paid"),
    CORRECTED_ON("day", "paid"),
    REFUNDED_ON("day", "paid"),
    KEPT("amount"),
    CORRECT,
    REFUND,
    TO_VISIT,
    ASK_CORRECTION("paid"),
    ASK_CORRECT_AMOUNT,
    ASK_CORRECT_MEANS("amount"),
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
    ASK_REFUND_MEANS("amount"),
    CONFIRM_REFUND("paid"),
    ALREADY_REFUNDED,
    TOO_MUCH("refundable"),
    REFUNDED("paid"),
    NOT_REFUNDABLE,
    OF_VISIT_CRUMB,
    OF_VISIT("client", "what", "day"),
    OF_VISIT_TOTAL("paid"),
    NOTHING_PAID,
    FILE_CRUMB,
    FILE_READY("period", "count"),
    FILE_EMPTY("period"),
    FILE_CAPTION("period", "count", "total", "tips"),
    FILE_NAME("span"),
    FILE_QUARTER("year", "quarter"),
    FILE_SPAN("first", "last"),
    FILE_HINT,
    FILE_OTHER,
    FILE_MONTH,
    FILE_QUARTERLY,
    FILE_YEARLY,
    CSV_COLUMNS,
    CSV_CORRECTION("nature"),
    DECLARE_CRUMB,
    DECLARE_TITLE("period", "running"),
    DECLARE_TAKEN("whole"),
    DECLARE_EXACT("total"),
    DECLARE_INCLUDED,
    DECLARE_TIPS("tips"),
    DECLARE_MONTH("month", "amount"),
    DECLARE_YEAR("year", "total"),
    THRESHOLD_VAT("mark", "percent", "limit"),
    THRESHOLD_VAT_UPPER("mark", "percent", "limit"),
    THRESHOLD_MICRO("mark", "percent", "limit"),
    THRESHOLD_YEAR("year"),
    MARK_FINE,
    MARK_NEAR,
    MARK_PASSED,
    NEAR,
    PASSED_VAT("next"),
    PASSED_VAT_UPPER,
    PASSED_MICRO,
    DECLARE_HELP,
    TO_URSSAF,
    PREVIOUS("period"),
    NEXT("period"),
    BY_MONTH,
    BY_QUARTER,
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
