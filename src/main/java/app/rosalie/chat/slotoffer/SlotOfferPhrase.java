package app.rosalie.chat.slotoffer;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said when a slot has become free. */
enum SlotOfferPhrase implements Phrase {
    CRUMB,
    TITLE("day", "start", "end", "title"),
    WHO,
    NOBODY,
    CANDIDATE("client", "reasons"),
    DUE("weeks", "day"),
    LATER_VISIT("day"),
    USUAL_WEEKDAY("weekday"),
    AND,
    OFFER_TO("client"),
    SOMEBODY_ELSE,
    WAITING("count"),
    ASK_HER("client", "day", "time"),
    TELL_FREE("client", "title", "day", "time", "salon"),
    SHE_TAKES_IT,
    UNKNOWN_CLIENT,
    TAKEN,
    OVER,
    VACANCIES_CRUMB,
    VACANCIES("count"),
    NO_VACANCIES,
    VACANCY("day", "start", "end", "length"),
    VACANCIES_WHO,
    VACANCY_BUTTON("day", "time"),
    VACANCY_TITLE("day", "start", "end"),
    TELL_VACANCY("client", "day", "time", "salon"),
    PROMOTION_BUTTON,
    PROMOTION("percent", "words"),
    PROMOTION_TEXT("salon", "times", "percent"),
    PERCENT("percent"),
    SHARED_TIME("day", "start", "end"),
    SHARED_AND,
    COPY,
    PICTURE_BUTTON,
    SHARE,
    POSTER_TIME("start", "end"),
    POSTER_TITLE,
    POSTER_ALT("salon", "times"),
    POSTER_FOOT;

    private final List<String> arguments;

    SlotOfferPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "slotoffer";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
