package app.rosalie.chat.visitnews;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is told of a visit without having been asked for. */
enum VisitNewsPhrase implements Phrase {
    NEWS("kind", "first", "title", "day", "time", "salon"),
    OTHERS("count"),
    DEPOSIT("kind", "amount"),
    DEPOSIT_UNTIL("day", "time"),
    PAY,
    MY_VISIT,
    BOOK_AGAIN,
    TO_SALON;

    private final List<String> arguments;

    VisitNewsPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "visitnews";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
