package app.rosalie.chat.checkout;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said while a visit is closed out or a deposit taken. */
enum CheckoutPhrase implements Phrase {
    TELL_DEPOSIT("first", "title", "day", "time", "salon", "amount", "limited", "last", "hour", "link", "reference"),
    ASK_DEPOSIT("client", "price"),
    DEPOSIT_TOO_MUCH("price"),
    DEPOSIT_WANTED("client", "amount"),
    WHICH_DEPOSIT("client", "price"),
    DEPOSIT_EXPECTED("client", "amount"),
    DEPOSIT_DEADLINE("day", "time"),
    DEPOSIT_REFERENCE("reference"),
    DEPOSIT_HOW,
    DEPOSIT_PUT_OFF("client", "amount"),
    PUT_OFF_DEPOSIT,
    WAIVE_DEPOSIT,
    DEPOSIT_WAIVED("client"),
    DEPOSIT_CAME_LATE,
    DEPOSIT_TAKEN("client", "amount"),
    CLOSED_OUT("client", "amount"),
    CLOSED_OUT_TIP("client", "amount", "tip"),
    ALL_OTHERS("count", "total"),
    ALL_CLOSED_OUT("count", "paid", "days"),
    LIST_CHANGED,
    ALREADY_CLOSED_OUT,
    DAY_CRUMB,
    DAY_CARD("day", "came", "missed", "taken", "tips"),
    MONTH_SO_FAR("taken", "goal", "percent"),
    STILL_TO_CLOSE_OUT("count"),
    DAY_IN_FIGURES,
    DAY_VISITS,
    NEXT_VISIT("day", "time", "rhythm"),
    BOOK_NEXT("day", "time"),
    OF_DAY("day"),
    PAID_TODAY,
    OF_TODAY("client", "day"),
    LEFT_TO_PAY("left"),
    WILL_BE_LEFT("left"),
    LET_GO("client", "amount"),
    PAY_LATER,
    PAYS_LATER("client"),
    NOTHING_PAID("client"),
    ASK_BALANCE("client", "left"),
    PAYMENT_NOT_UNDERSTOOD,
    TWO_PARTS_FOR_ALL("sum", "left"),
    CONFIRM_PAYMENT("paid", "client"),
    TAKE_PAYMENT,
    ASK_AMOUNT("client", "price"),
    AMOUNT_NOT_UNDERSTOOD,
    ASK_METHOD("amount", "client"),
    ASK_TIP("amount", "method", "client"),
    TIP("amount"),
    TIP_PERCENT("percent", "amount"),
    CONFIRM_TIP("amount", "tip", "method", "client"),
    TAKE_TIP,
    TIP_NOT_UNDERSTOOD,
    PICK_VOUCHER("amount", "client"),
    VOUCHER_CHOICE("code", "beneficiary", "balance", "expired"),
    ASK_REST("code", "used", "rest"),
    PAID_BY_VOUCHER("client", "used", "code"),
    PAID_BY_VOUCHER_AND("client", "used", "code", "rest"),
    LEFT_ON_VOUCHER("left"),
    VOUCHER_USED_UP;

    private final List<String> arguments;

    CheckoutPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "checkout";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
