package app.rosalie.chat.setup;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said while the salon is told. */
enum SetupPhrase implements Phrase {
    STEP_CRUMB("step", "steps"),
    SETTINGS_CRUMB,
    STEP_NAMES,
    NOW("value"),
    ASK_NAME,
    KEEP_NAME("name"),
    NAME_NOT_UNDERSTOOD,
    ASK_TRADE,
    TRADE_NOT_UNDERSTOOD,
    TRADES,
    TRADE_STEMS,
    ASK_CLIENTELE,
    CLIENTELE,
    TO_CLIENTELE,
    ASK_CITY,
    CITY_NOT_UNDERSTOOD,
    ASK_TERRITORY("city"),
    ASK_WHICH_TERRITORY,
    ELSEWHERE,
    TERRITORY_WARNING("count"),
    TERRITORY_NOW("territory", "time"),
    TO_TERRITORY("territory"),
    ASK_HOURS,
    READY_WEEKS,
    HOURS_NOW("day", "ranges"),
    HOURS_NOT_UNDERSTOOD,
    HOURS_CRUMB,
    HOURS_LEAVE_OUTSIDE("week", "count"),
    HOURS_ANYWAY,
    HOURS_LEFT_OUTSIDE("count"),
    TREATMENTS,
    NO_TREATMENTS,
    TREATMENT("name", "length", "price"),
    ADD_TREATMENT,
    KEEP_TREATMENTS,
    ASK_TREATMENT,
    ASK_CHANGE("name", "length", "price"),
    RETIRE,
    TREATMENT_NOT_UNDERSTOOD,
    TREATMENT_GONE,
    PROPOSALS,
    ASK_GOAL,
    GOAL("amount"),
    GOALS,
    GOAL_NOT_UNDERSTOOD,
    DONE("salon"),
    SALON_LINK("link"),
    FIRST_APPOINTMENT,
    TO_LINK,
    SAVED,
    JOURNAL;

    private final List<String> arguments;

    SetupPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "setup";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
