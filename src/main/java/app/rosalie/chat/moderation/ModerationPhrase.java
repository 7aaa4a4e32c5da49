package app.rosalie.chat.moderation;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said of reported reviews, to operators. */
enum ModerationPhrase implements Phrase {
    CRUMB,
    WAITING("count"),
    LOOK("salon", "stars", "reason"),
    REVIEW("stars", "author", "words"),
    DATES("left", "changed"),
    REPORT("reason", "word", "day"),
    VISIT("title", "day", "time", "status", "came", "bookedHerself"),
    NO_VISIT,
    ANSWER("answer"),
    RULE,
    KEEP,
    HIDE,
    ASK("outcome"),
    GROUND("ground"),
    KEPT_GROUNDS,
    HIDDEN_GROUNDS,
    DECIDED("outcome"),
    GONE,
    NEWS,
    OPEN,
    COMMANDS;

    private final List<String> arguments;

    ModerationPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "moderation";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
