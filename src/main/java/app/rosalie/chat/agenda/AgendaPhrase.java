package app.rosalie.chat.agenda;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What the days and lists of the agenda say. */
enum AgendaPhrase implements Phrase {
    DAY_TITLE("day"),
    DAY_COUNT("visits"),
    DAY_COUNTS("visits", "expected"),
    DAY_OFF("reason"),
    EMPTY_DAY,
    FROM_THE_EVE("visit", "day", "end"),
    CLOSED_DAY,
    HUB_CRUMB,
    HUB,
    NEW,
    HUB_TODAY,
    HUB_WAITING,
    HELD("start", "end", "who", "until"),
    LIST_TO_CONFIRM("count"),
    LIST_TO_CLOSE_OUT("count"),
    LIST_AWAITING_PAYMENT("count"),
    LIST_CANCELLED("count"),
    LIST_EXPIRED("count"),
    TO_CONFIRM_CRUMB,
    TO_CONFIRM_TITLE("count"),
    NOTHING_TO_CONFIRM,
    TO_CLOSE_OUT_CRUMB,
    TO_CLOSE_OUT_TITLE("count"),
    NOTHING_TO_CLOSE_OUT,
    CLOSE_OUT_ALL("count", "total"),
    AWAITING_PAYMENT_CRUMB,
    AWAITING_PAYMENT_TITLE("count"),
    NOTHING_AWAITING_PAYMENT,
    TO_DEBTS,
    CANCELLED_CRUMB,
    CANCELLED_TITLE("count"),
    NOTHING_CANCELLED,
    EXPIRED_CRUMB,
    EXPIRED_TITLE("count"),
    NOTHING_EXPIRED,
    LIST_LINE("mark", "day", "time", "client", "title", "price", "left", "online"),
    LIST_BUTTON("day", "time", "client"),
    COMMANDS;

    private final List<String> arguments;

    AgendaPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "agenda";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
