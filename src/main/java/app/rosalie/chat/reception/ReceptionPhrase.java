package app.rosalie.chat.reception;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said where no room is meant. */
enum ReceptionPhrase implements Phrase {
    COMMANDS,
    MENU,
    DESCRIPTION,
    SHORT_DESCRIPTION,
    SAID,
    GREETING("name"),
    THANKS("name"),
    FAREWELL("name"),
    NOT_UNDERSTOOD,
    UNKNOWN_COMMAND,
    FORGOTTEN,
    FORGOTTEN_REST,
    WHICH_OF_THESE,
    STALE_BUTTON,
    ALREADY_HERE,
    WORDLESS_STICKER,
    WORDLESS_VOICE,
    WORDLESS_PHOTO,
    WORDLESS_EDITED,
    WORDLESS_GROUP,
    WORDLESS_OTHER,
    APOLOGY,
    HELP_BUTTON,
    RESUME_BUTTON,
    BOOK_BUTTON,
    TODAY_BUTTON,
    CHECKOUT_CLOSED,
    PAYMENT_CAME;

    private final List<String> arguments;

    ReceptionPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "reception";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
