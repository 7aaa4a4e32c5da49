package app.rosalie.chat.clients;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What the client book says. */
enum ClientsPhrase implements Phrase {
    CRUMB,
    BOOK("count", "first", "last"),
    WHOLE_BOOK("count"),
    NEWEST("count"),
    HOW_TO_FIND,
    EMPTY,
    FORGOTTEN,
    PAGE_BEFORE("first", "last"),
    PAGE_AFTER("first", "last"),
    BY_NAME,
    LATEST,
    FOUND("typed", "count"),
    MANY("typed", "most"),
    NOBODY("typed"),
    NOT_UNDERSTOOD,
    ADD,
    ADD_CRUMB,
    ADD_HER("name"),
    ADD_ANYWAY,
    ASK_WHO,
    NAME_NOT_UNDERSTOOD,
    NUMBER_NOT_UNDERSTOOD("known"),
    NUMBER_OR_WITHOUT("name", "phone"),
    WITHOUT_NUMBER("name", "phone"),
    ASK_NAME("phone"),
    ALIKE("name", "phone"),
    ADDED("name"),
    TITLE("name"),
    PHONE("phone"),
    NO_PHONE,
    NOTE("note"),
    AHEAD,
    NOTHING_AHEAD,
    BEHIND("done", "missed"),
    NOTHING_BEHIND,
    NO_VISITS,
    VISIT_AHEAD("mark", "day", "time", "title", "state"),
    VISIT_BEHIND("mark", "day", "title", "price", "state"),
    MORE("count"),
    TO_VISIT("mark", "day", "time"),
    BOOK_HER,
    WHATSAPP,
    COPY,
    RENAME,
    WRITE_NOTE,
    CHANGE_NOTE,
    DROP_NOTE,
    ASK_RENAME("name", "phone"),
    NO_NUMBER_WORDS,
    RENAMED,
    NUMBER_SHARED("count"),
    KEEP_NOTE("name", "note"),
    DO_KEEP_NOTE,
    ASK_NOTE("name", "note"),
    NOTE_TOO_LONG("most"),
    NOTED,
    NOTE_DROPPED,
    UNCHANGED,
    MERGE,
    REMOVE,
    ASK_REMOVE("name", "done", "ahead"),
    REMOVE_INDEED,
    REMOVED("name"),
    ASK_MERGE("name"),
    MERGE_NOBODY("typed"),
    CONFIRM_MERGE,
    MERGE_LINE("name", "phone", "done", "ahead"),
    KEEP("name"),
    MERGED,
    MERGE_NOTES_TOO_LONG("most"),
    UNKNOWN,
    CARD("name", "phone"),
    CARD_KNOWN,
    CARD_OWN,
    CARD_NEW,
    CARD_EMPTY,
    CARD_NO_NUMBER,
    CARD_NAMESAKES("count"),
    OPEN("name"),
    CHOOSE("name"),
    HER_NUMBER("name"),
    NEW_NUMBER("name"),
    ADD_ANOTHER("name"),
    TWINS("count"),
    NO_TWINS,
    ASK_TWIN("name", "phone", "count"),
    TWIN_IS("name"),
    TWIN_NOBODY,
    TWIN_APART("name"),
    BLOCK,
    UNBLOCK,
    IS_BLOCKED,
    ASK_BLOCK("name", "phone"),
    BLOCK_INDEED,
    BLOCKED("name"),
    UNBLOCKED("name"),
    BLOCKED_ONES("count"),
    NOBODY_BLOCKED,
    NAMELESS("day"),
    NAMELESS_UNBLOCKED,
    COMMANDS,
    JOURNAL;

    private final List<String> arguments;

    ClientsPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "clients";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
