package app.rosalie.chat.kit.treatment;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said of treatments wherever they are shown. */
enum TreatmentPhrase implements Phrase {
    PRICE("kind", "price");

    private final List<String> arguments;

    TreatmentPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "treatment";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
