package app.rosalie.chat.vouchers;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said of gift vouchers. */
enum VouchersPhrase implements Phrase {
    VOUCHERS_CRUMB,
    VOUCHERS_TITLE("count"),
    VOUCHERS_EMPTY,
    VOUCHERS_MORE("most"),
    VOUCHER_LINE("code", "beneficiary", "balance", "expired"),
    VOUCHER_BUTTON("code", "beneficiary", "balance"),
    SELL_ONE,
    VOUCHER_TITLE("code", "balance"),
    VOUCHER_USED_UP("code"),
    VOUCHER_OF("amount"),
    VOUCHER_FOR("beneficiary"),
    VOUCHER_SOLD_ON("day", "year"),
    VOUCHER_UNTIL("day", "year", "expired"),
    VOUCHER_TEXT("text"),
    VOUCHER_WORDS("amount", "salon", "beneficiary", "day", "year", "code"),
    COPY,
    WHOM_FOR,
    CHANGE_WHOM,
    ASK_BENEFICIARY("code"),
    BENEFICIARY_TOO_LONG("length", "longest"),
    BENEFICIARY_NOTED("code", "beneficiary"),
    UNKNOWN_VOUCHER,
    ASK_VOUCHER,
    VOUCHER_NOT_UNDERSTOOD,
    ASK_VOUCHER_METHOD("amount"),
    SOLD("amount", "method"),
    SOLD_JUST_NOW,
    JOURNAL_VOUCHER("code", "amount"),
    JOURNAL;

    private final List<String> arguments;

    VouchersPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "vouchers";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
