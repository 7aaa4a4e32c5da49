package app.rosalie.chat.echo;

import app.rosalie.chat.words.Phrase;
import java.util.List;

enum EchoPhrase implements Phrase {
    ASK("times"),
    ECHO("text"),
    COMMANDS;

    private final List<String> arguments;

    EchoPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "echo";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
