package app.rosalie.chat.export;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said about the file for the accounts. */
enum ExportPhrase implements Phrase {
    CRUMB,
    READY("period", "count"),
    EMPTY("period"),
    CAPTION("period", "count", "total", "tips"),
    NAME("span"),
    QUARTER("year", "quarter"),
    SPAN("first", "last"),
    HINT,
    OTHER,
    MONTH,
    QUARTERLY,
    YEARLY,
    CSV_COLUMNS,
    CSV_CORRECTION("kind");

    private final List<String> arguments;

    ExportPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "export";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
