package app.rosalie.chat.clientmessages;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said of messages to clients and from them. */
enum ClientMessagesPhrase implements Phrase {
    REMINDERS_CRUMB,
    REMINDERS("day", "count"),
    NO_REMINDERS("day"),
    REMINDER("time", "client", "title", "phone"),
    COPY_REMINDER("client"),
    WHATSAPP_REMINDER("client"),
    REMINDER_TEXT("client", "title", "day", "time", "salon"),
    REST_OF_DAY("day"),
    BEFORE("day"),
    AFTER("day"),
    MESSAGE_CRUMB,
    MESSAGE("client"),
    MESSAGE_WORDS("words"),
    MESSAGE_LINE("client", "words"),
    OPEN("count"),
    OPEN_ONE("client"),
    NOTHING_OPEN,
    NOTHING_TO_ANSWER,
    NOT_REACHED("phone"),
    NEXT_VISIT("day", "time", "title"),
    ANSWER_BUTTON("answer"),
    ANSWER_TEXT("answer"),
    WRITE,
    WRITE_QUESTION("client"),
    ANSWER_EMPTY,
    ANSWERED("answer"),
    GOES_SOON,
    GOES_IN_THE_MORNING,
    TAKE_BACK,
    TAKEN_BACK,
    GONE_ALREADY,
    ANSWERED_ALREADY("answer"),
    UNKNOWN_MESSAGE,
    CARD("client"),
    VISIT_CARD,
    TO_CLIENT("salon", "words", "answer"),
    INACTIVE_CRUMB,
    INACTIVE("count"),
    INACTIVE_ONE("elided", "client", "day", "title"),
    NOBODY_INACTIVE,
    WRITE_TO("client"),
    WIN_BACK("client", "day"),
    WIN_BACK_TEXT("client", "title", "salon"),
    BOOK("client"),
    COMMANDS;

    private final List<String> arguments;

    ClientMessagesPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "clientmessages";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
