package app.rosalie.chat.kit.visit;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** How a visit is told in one line. */
public enum VisitPhrase implements Phrase {
    LINE("mark", "time", "client", "title", "price", "state", "online"),
    SHORT("mark", "time", "client", "title", "online"),
    STATE_REQUESTED,
    STATE_DEPOSIT_DUE,
    STATE_CONFIRMED,
    STATE_RUNNING,
    STATE_TO_CLOSE_OUT,
    STATE_DONE,
    STATE_BALANCE_DUE,
    STATE_NO_SHOW,
    STATE_CANCELLED,
    STATE_EXPIRED,
    STATE_LAPSED,
    ABSENCES("count"),
    MARKS,
    DAY_CRUMB,
    VISIT_TITLE("client", "day"),
    VISIT_WHEN("start", "end", "length"),
    VISIT_WHAT("title", "price"),
    VISIT_PROCESSING("start", "end"),
    VISIT_STATE("mark", "state"),
    VISIT_ONLINE,
    VISIT_CANCELLED("mark", "by", "late"),
    VISIT_PROPOSED("day", "time"),
    VISIT_PHONE("phone"),
    VISIT_EXPECTED,
    VISIT_DELAYED("delay"),
    VISIT_NOTE("note"),
    VISIT_SERIES("count"),
    CLIENT_CARD,
    COPY_PHONE,
    CONFIRM,
    CONFIRM_AS_ASKED("time"),
    DECLINE,
    PROPOSE,
    MOVE,
    CANCEL,
    WANT_DEPOSIT,
    DEPOSIT_CAME,
    REPEAT,
    ADD_NOTE,
    CHANGE_NOTE,
    CAME("price"),
    CAME_CASH("price"),
    CAME_FREE,
    CAME_PAID,
    OTHER_AMOUNT,
    WITH_TIP,
    CLOSE_OUT_ALL("total"),
    CLOSE_OUT_ALL_CASH("total"),
    BALANCE("left"),
    BALANCE_CASH("left"),
    LET_GO("left"),
    NOT_COME,
    POSTPONED,
    CAME_AFTER_ALL,
    REOPEN,
    RESTORE,
    RESTORE_SERIES,
    ANOTHER_VISIT,
    NEW_TIMES,
    TAKES_IT,
    TAKES_IT_NOT,
    ONLY_THIS,
    THIS_AND_FOLLOWING("count"),
    WHOLE_SERIES("count"),
    SERIES_LINE("mark", "day", "time", "client"),
    SERIES_BUTTON("day", "month"),
    SERIES_CLASHES("count"),
    SERIES_CLOSED("days"),
    SERIES_HELD("days"),
    OTHER_TIME,
    WANTED("client", "title", "day", "start", "end"),
    CLASHES("count"),
    CLOSED_THEN("day", "time"),
    TOLD_HERE("first"),
    NOTICE("text"),
    COPY,
    WHATSAPP,
    TELL_PROPOSED("first", "title", "day", "time", "salon"),
    NEXT_ONE("client", "time"),
    UNCHANGED,
    UNKNOWN_VISIT,
    VISIT_DEPOSIT("amount", "day", "time"),
    DEPOSIT_ANYWAY,
    REINSTATE,
    VISIT_PAID("paid"),
    VISIT_NOTHING_PAID,
    VISIT_LEFT("left"),
    PAYMENTS,
    BY_VOUCHER,
    BUTTON("mark", "time", "client");

    private final List<String> arguments;

    VisitPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "visit";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
