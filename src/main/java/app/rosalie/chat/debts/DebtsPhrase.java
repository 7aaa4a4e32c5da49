package app.rosalie.chat.debts;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said of what clients owe. */
enum DebtsPhrase implements Phrase {
    CRUMB,
    TITLE("count", "owed"),
    NOBODY,
    LINE("client", "owed", "since", "visits"),
    CLIENT("client", "owed"),
    BY_SIZE,
    BY_AGE,
    BEFORE,
    AFTER,
    OWES("client", "owed", "visits"),
    OWES_NOTHING("client"),
    VISIT("day", "title", "price", "left"),
    MORE("count"),
    TO_VISIT("day"),
    DAY("day", "year"),
    IN_CASH,
    BY_CARD,
    ALL_PAID,
    TEXT("client", "owed", "visits", "title", "day", "salon"),
    CARD,
    SETTLED("client", "amount"),
    NOTHING_LEFT,
    STILL_OWED("count", "owed"),
    HAS_CHANGED,
    UNKNOWN,
    COMMANDS;

    private final List<String> arguments;

    DebtsPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "debts";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
