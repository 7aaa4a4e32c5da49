package app.rosalie.chat.onlinebooking;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said to a client who books for herself. */
enum OnlineBookingPhrase implements Phrase {
    UNKNOWN_SALON,
    BACK,
    NOT_OPEN("salon");

    private final List<String> arguments;

    OnlineBookingPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "onlinebooking";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
