package app.rosalie.chat.kit.client;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** How a client is named. */
enum ClientPhrase implements Phrase {
    NAME_AND_END("name", "end"),
    NAME_WITHOUT_NUMBER("name");

    private final List<String> arguments;

    ClientPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "client";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
