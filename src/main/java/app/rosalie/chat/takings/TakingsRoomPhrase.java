package app.rosalie.chat.takings;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What the figures say. */
enum TakingsRoomPhrase implements Phrase {
    DETAIL_CRUMB,
    DAYS_CRUMB,
    TITLE("title"),
    RECEIVED("amount", "visits"),
    COMPARED("direction", "words"),
    DONE("amount", "visits"),
    EXPECTED("amount", "visits", "past"),
    TIPS("amount"),
    NOTHING("kind"),
    NOTHING_YET("kind"),
    KINDS,
    BEFORE,
    NEXT,
    TO_DETAIL,
    TO_ANALYSES,
    OTHER_DAYS,
    TO_RECEIPTS,
    TO_GOAL,
    CHART_ALT("period", "amount"),
    ASK_DAYS,
    DAYS_NOT_UNDERSTOOD,
    DAYS_TOO_FAR,
    OFTEN_ASKED,
    FIGURES,
    DETAIL_TITLE("figure", "period", "amount"),
    FORMULA("figure"),
    PAYMENT_LINE("number", "day", "time", "client", "what", "amount", "method"),
    VISIT_LINE("number", "mark", "day", "time", "client", "what", "amount"),
    WHAT("kind", "title"),
    METHODS,
    NO_LINES("figure"),
    NO_MORE_LINES("figure"),
    LINES_BEFORE,
    LINES_NEXT,
    COMMANDS;

    private final List<String> arguments;

    TakingsRoomPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "takings-room";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
