package app.rosalie.chat.attendance;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said to a client about her visit. */
enum AttendancePhrase implements Phrase {
    REMINDER("client", "near", "day", "time", "title", "salon"),
    LAST_REMINDER("client", "time", "title", "salon"),
    WILL_YOU_COME,
    COMES,
    CHANGE,
    VISIT("day", "start", "end", "title", "price", "salon", "city"),
    LAST_MOMENT("day", "time"),
    LATE_NOW("notice"),
    DEPOSIT("paid", "kind", "amount"),
    PAY_DEPOSIT,
    DIRECTIONS,
    TO_CALENDAR,
    MY_VISITS,
    CALENDAR_FILE,
    CALENDAR_NAME("day", "time"),
    CALENDAR_SUMMARY("title", "salon"),
    CALENDAR_NOTES("price", "asked"),
    PROPOSED("day", "time", "salon"),
    ACCEPT,
    DECLINE,
    ACCEPTED("title", "day", "time", "salon"),
    DECLINED("day", "time", "ahead"),
    PROPOSAL_OVER("salon"),
    PROPOSAL_TAKEN("day", "time"),
    WITHDRAW_REQUEST,
    WITHDRAW_QUESTION("title", "day", "time"),
    WITHDRAW,
    WITHDRAWN("title", "day", "time", "salon"),
    SAID_COMES,
    SAID_DELAY("delay"),
    STATE("state"),
    THANKS("client", "near", "day", "time", "salon"),
    DELAY_NOTED("delay", "salon"),
    DELAY_QUESTION,
    DELAY_BUTTON("delay"),
    LATE,
    OTHER_TIMES("title"),
    FREE_DAY("day"),
    NOTHING_THEN("day"),
    TOO_LATE("delay"),
    NOTHING_FREE,
    TAKEN("day", "time"),
    START_BUTTON("weekday", "time"),
    LATER_DAYS("day"),
    MOVE_QUESTION("title", "before", "beforeTime", "day", "time"),
    MOVE,
    MOVED("title", "day", "time", "salon"),
    MOVED_TOO_OFTEN("salon"),
    ASK_SALON_QUESTION("title", "before", "beforeTime", "day", "time", "notice"),
    ASK_SALON,
    MOVE_WISH("title", "before", "beforeTime", "day", "time"),
    SALON_ASKED("salon", "day", "time", "before", "beforeTime"),
    CANCEL_QUESTION("title", "day", "time"),
    CANCEL_RULES("late", "notice", "deposit", "amount"),
    CANCEL,
    CANCEL_LATE,
    ASK_CANCEL,
    CANCELLED("title", "day", "time", "salon", "late"),
    OTHER_TIME,
    MY_VISIT,
    PASSED_ON("salon", "words"),
    NOT_PASSED_ON("salon"),
    WHICH("words"),
    ABOUT("day", "time", "words"),
    WHICH_SALON("words"),
    SALON_BUTTON("salon"),
    VISIT_BUTTON("day", "time", "salon"),
    OVER("salon"),
    NO_VISIT("salon"),
    UNKNOWN,
    TO_SALON;

    private final List<String> arguments;

    AttendancePhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "attendance";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
