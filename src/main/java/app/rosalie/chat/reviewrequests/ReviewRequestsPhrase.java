package app.rosalie.chat.reviewrequests;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What the pro reads of whom she can ask. */
enum ReviewRequestsPhrase implements Phrase {
    CRUMB,
    TITLE("count", "day"),
    NOTHING("day"),
    NO_LINK_YET,
    VISIT("client", "title"),
    TEXT("client", "title", "day", "salon", "link"),
    COPY("client"),
    WHATSAPP("client"),
    BEFORE("day"),
    AFTER("day");

    private final List<String> arguments;

    ReviewRequestsPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "reviewrequests";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
