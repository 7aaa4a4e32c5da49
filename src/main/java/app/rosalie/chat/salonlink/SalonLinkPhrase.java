package app.rosalie.chat.salonlink;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said of a salon's link. */
enum SalonLinkPhrase implements Phrase {
    SETTINGS_CRUMB,
    CRUMB,
    LINK("link"),
    NO_LINK_YET,
    WHAT_FOR,
    PHONE("phone"),
    NO_PHONE,
    COPY,
    SHARE,
    QR,
    STORY,
    TO_PRINT,
    MY_PAGE,
    MY_PHONE,
    RENEW,
    ASK_RENEW,
    RENEW_INDEED,
    RENEWED,
    ASK_PHONE,
    DROP_PHONE,
    PHONE_NOT_UNDERSTOOD,
    PHONE_SAVED,
    REVIEW_PAGE("link"),
    NO_REVIEW_PAGE,
    MY_REVIEW_PAGE,
    ASK_REVIEW_PAGE,
    DROP_REVIEW_PAGE,
    REVIEW_PAGE_NOT_UNDERSTOOD,
    REVIEW_PAGE_SAVED,
    OF_PART("name", "link"),
    PART_WHAT_FOR("kind"),
    GONE("kind"),
    POSTER("name", "story"),
    POSTER_TITLE,
    POSTER_CALL("kind"),
    POSTER_ALT("salon", "name", "link"),
    COMMANDS,
    JOURNAL;

    private final List<String> arguments;

    SalonLinkPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "salonlink";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
