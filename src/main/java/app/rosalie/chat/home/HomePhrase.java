package app.rosalie.chat.home;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What the home screens say. */
enum HomePhrase implements Phrase {
    GREETING("salon", "day"),
    NOTHING_TODAY,
    SALON_LINK("link"),
    NEXT_VISITS,
    DAY_OVER("count"),
    MORE_VISITS("count"),
    TO_DO,
    ALL_DONE,
    CONFIRM("count"),
    CLOSE_OUT("count"),
    AWAIT_PAYMENT("count"),
    ANSWER_REVIEWS("count"),
    ANSWER_MESSAGES("count"),
    TELL_TWINS("count"),
    UPDATE_AVAILABILITY,
    GOAL("taken", "goal", "percent"),
    NO_GOAL("taken"),
    SATISFACTION("average", "count"),
    NO_REVIEWS,
    GO_ON_SETTING_UP,
    TODAY,
    DAY,
    BOOK,
    SET_GOAL,
    PLANNING,
    SLOTS,
    CLIENTS,
    LIBRARY,
    TAKINGS,
    TO_GOAL,
    MORNING_CRUMB,
    MORNING("owner", "day"),
    EVENING_CRUMB,
    EVENING("day"),
    EVENING_DAY("count", "taken"),
    EVENING_LEFT("count"),
    EVENING_CLOSE_OUT("day", "time", "client", "price"),
    EVENING_EXCEPTION,
    EVENING_TOMORROW("count", "time"),
    EVENING_REVIEWS("count"),
    EVENING_ASK_REVIEWS,
    EVENING_NOBODY_TOMORROW,
    WEEK_CRUMB,
    WEEK("first", "last"),
    WEEK_TAKEN("taken", "compared"),
    WEEK_DONE("count"),
    WEEK_LOST("cancelled", "missed"),
    WEEK_OPEN("count"),
    WEEK_AHEAD("count"),
    WEEK_TAKINGS,
    REMINDERS("count"),
    ALERTS,
    JOURNAL,
    LINK,
    POLICY,
    DEPOSITS,
    ONLINE,
    AS_CLIENT,
    SETTINGS,
    MORE,
    MORE_CRUMB,
    MORE_TASKS("count"),
    SETTINGS_CRUMB,
    SETTINGS_TITLE("salon"),
    SETTINGS_STEPS,
    COMMANDS;

    private final List<String> arguments;

    HomePhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "home";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
