package app.rosalie.chat.operations;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What an operator reads. */
enum OperationsPhrase implements Phrase {
    CRUMB,
    LENGTH("unit", "number"),
    VERSION("version", "length"),
    DEVELOPMENT,
    HEARTBEATS("count", "ages"),
    RESETS("count"),
    DUE("count", "length"),
    FAILED("count"),
    HEARD("count", "length"),
    TO_SEND("lane", "count", "length"),
    UNREACHABLE("count"),
    PAUSE("seconds"),
    DEAD("count"),
    REASON("count", "reason"),
    WISHES("count"),
    WISH("words", "times"),
    REFRESH,
    DEAD_BUTTON("count"),
    FAILED_BUTTON("count"),
    REPORTED_BUTTON("count"),
    DEAD_CRUMB,
    DEAD_TITLE("count"),
    DEAD_LINE("number", "kind", "salon", "length", "reason"),
    NOTHING_LEFT,
    FAILED_CRUMB,
    FAILED_TITLE("count"),
    FAILED_LINE("number", "kind", "salon", "length", "failure"),
    NO_NEWS,
    SALON("number"),
    NO_SALON,
    RETRY_ONE("number"),
    DROP_ONE("number"),
    RETRY_ALL,
    DROP_ALL,
    NEWER,
    OLDER,
    SURE("all"),
    REALLY_DROP,
    RETRIED("count"),
    DROPPED("count"),
    COMMANDS;

    private final List<String> arguments;

    OperationsPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "operations";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
