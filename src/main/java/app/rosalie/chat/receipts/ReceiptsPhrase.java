package app.rosalie.chat.receipts;

import app.rosalie.chat.Phrase;
import java.util.List;

/** What the receipts book says. */
enum ReceiptsPhrase implements Phrase {
    CRUMB;

    private final List<String> arguments;

    ReceiptsPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "receipts";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
