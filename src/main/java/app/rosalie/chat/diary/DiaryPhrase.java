package app.rosalie.chat.diary;

import app.rosalie.chat.Phrase;
import java.util.List;

/** What the diary's screens say. */
enum DiaryPhrase implements Phrase {
    DAY_CRUMB,
    TODAY_CRUMB,
    DAY_TITLE("day"),
    DAY_COUNT("visits"),
    DAY_COUNTS("visits", "expected"),
    EMPTY_DAY,
    CLOSED_DAY,
    PREVIOUS_DAY("day"),
    NEXT_DAY("day"),
    GO_TO_TODAY,
    BOOK,
    VISIT_BUTTON("mark", "time", "client"),
    TO_CONFIRM_CRUMB,
    TO_CONFIRM_TITLE("count"),
    NOTHING_TO_CONFIRM,
    TO_CLOSE_OUT_CRUMB,
    TO_CLOSE_OUT_TITLE("count"),
    NOTHING_TO_CLOSE_OUT,
    AWAITING_PAYMENT_CRUMB,
    AWAITING_PAYMENT_TITLE("count"),
    NOTHING_AWAITING_PAYMENT,
    LIST_LINE("mark", "day", "time", "client", "title", "price"),
    LIST_BUTTON("day", "time", "client"),
    VISIT_TITLE("client", "day"),
    VISIT_WHEN("start", "end", "length"),
    VISIT_WHAT("title", "price"),
    VISIT_STATE("mark", "state"),
    VISIT_PHONE("phone"),
    CONFIRM,
    CONFIRM_ANYWAY,
    DECLINE,
    CANCEL,
    CAME("price"),
    CAME_CASH("price"),
    CAME_FREE,
    CAME_PAID,
    OTHER_AMOUNT,
    DEPOSIT_CAME,
    ASK_DEPOSIT("client", "price"),
    DEPOSIT_TAKEN("client", "amount"),
    NOT_COME,
    CAME_AFTER_ALL,
    REOPEN,
    RESTORE,
    ASK_CANCEL("client", "day", "time"),
    CANCELLED_BY_CLIENT,
    CANCELLED_BY_PRO,
    KEEP,
    CONFIRMED("client"),
    CANCELLED("client"),
    CLOSED_OUT("client", "amount"),
    MARKED_NO_SHOW("client"),
    MARKED_COME("client"),
    CLASHES("client", "count"),
    NEXT_ONE("client", "time"),
    UNCHANGED,
    UNKNOWN_VISIT,
    ASK_AMOUNT("client", "price"),
    AMOUNT_NOT_UNDERSTOOD,
    ASK_MEANS("amount", "client"),
    MEANS,
    UNDONE,
    ALREADY_UNDONE,
    CHANGED_SINCE,
    NOTHING_TO_UNDO,
    UNDO_CRUMB;

    private final List<String> arguments;

    DiaryPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "diary";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
