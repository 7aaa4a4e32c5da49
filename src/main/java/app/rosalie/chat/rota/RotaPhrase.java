package app.rosalie.chat.rota;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said of weeks that take turns. */
enum RotaPhrase implements Phrase {
    ROTA_CRUMB,
    NO_ROTA,
    ROTA_TITLE("weeks"),
    TURN_TITLE("turn", "running"),
    WEEK_OFF,
    EDIT_TURN("turn"),
    TURN_NOW("turn"),
    SO_MANY_WEEKS("weeks"),
    NO_TURNS,
    ASK_TURN,
    TURN_NOT_UNDERSTOOD,
    TURN_GONE,
    ROTA_SAVED("fallen");

    private final List<String> arguments;

    RotaPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "rota";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
