package app.rosalie.chat.alerts;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What the alerts say, and what is said about them. */
enum AlertsPhrase implements Phrase {
    CRUMB,
    KINDS,
    ABOUT("kind"),
    WHY("kind"),
    SWITCH,
    SWITCHED("kind", "volume"),
    DIGEST("count"),
    TO_CHOICES,
    TITLE,
    LEGEND,
    GROUP("group"),
    GROUP_TITLE("group"),
    GROUP_BUTTON("group", "on", "all"),
    KIND("kind", "about", "volume"),
    KIND_BUTTON("volume", "kind"),
    VOLUME_BUTTON("volume", "chosen"),
    ROUND_AT("weekday", "time"),
    PIN("pinned"),
    ROUND_BUTTON("time", "chosen"),
    TIME_NOT_UNDERSTOOD,
    QUIET_CRUMB,
    QUIET("none", "from", "to", "silent"),
    QUIET_BUTTON("none", "from", "to"),
    QUIET_PRESET("from", "to"),
    NEVER_QUIET,
    DAYS_OFF_BUTTON("silent"),
    QUIET_NOT_UNDERSTOOD,
    VISIT_HEADING("kind", "client", "agreed"),
    VISIT_LINE("kind", "client", "day", "time", "title", "agreed"),
    DELAY("delay", "time"),
    DELAYED_NEXT("client", "time", "delay"),
    CANCELLED_BEFORE("late", "days", "before"),
    CANCELLATION_COSTS("price", "soon", "left"),
    TWINS("count"),
    TO_TWINS,
    OFFER_SLOT,
    ERASED("count"),
    ERASED_SLOT("day", "time", "title"),
    ERASED_LINE("count"),
    TO_DAY("day"),
    REVIEW("unhappy", "stars", "client", "title"),
    REVIEW_WORDS("words"),
    REVIEW_LINE("stars", "client"),
    REPORT_DECIDED("client", "kept", "ground"),
    REPORT_DECIDED_LINE("client", "kept"),
    ANSWER_REVIEW,
    TO_REVIEW,
    GOAL("term", "goal", "what", "year"),
    GOAL_LINE("term", "goal", "what", "year"),
    TO_GOAL,
    COMMANDS;

    private final List<String> arguments;

    AlertsPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "alerts";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
