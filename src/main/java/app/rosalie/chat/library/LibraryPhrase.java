package app.rosalie.chat.library;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said in the resource centre. */
enum LibraryPhrase implements Phrase {
    CRUMB,
    THEMES,
    TITLE("guides", "read"),
    HOW_TO_ASK,
    THEME_BUTTON("theme", "read", "guides"),
    SEARCH_BUTTON,
    BOOKMARKS_BUTTON("count"),
    COURSES_BUTTON,
    TODAYS_BUTTON("course", "day", "days"),
    THEME_TITLE("theme", "read", "guides"),
    GUIDE_BUTTON("read", "title"),
    BOOKMARKS_CRUMB,
    BOOKMARKS("count"),
    NO_BOOKMARKS,
    UNKNOWN_GUIDE,
    GUIDE_TITLE("title"),
    POINT("text"),
    WHY("text"),
    HOW,
    STEP("number", "text"),
    COPY("text"),
    EXERCISE,
    YOUR_FIGURES("line"),
    NO_FIGURES,
    SOURCE("name", "page", "day", "year"),
    OLD_SOURCE,
    COPY_BUTTON,
    APPLY_BUTTON,
    USEFUL("chosen"),
    USELESS("chosen"),
    KEEP,
    KEPT,
    THANKS_USEFUL,
    THANKS_USELESS,
    NOW_KEPT,
    KEPT_NO_MORE,
    PREVIOUS,
    NEXT,
    RELATED("title"),
    SEARCH_CRUMB,
    ASK,
    FOUND("words", "count"),
    HIT("number", "title", "excerpt"),
    HIT_BUTTON("number"),
    MEANT("words"),
    NOTHING_FOUND("words"),
    NO_WORDS,
    SEARCH_AGAIN,
    ANSWERS("count"),
    COURSES_CRUMB,
    COURSES,
    COURSE_BUTTON("state", "title", "done", "guides"),
    COURSE_TITLE("title", "about"),
    COURSE_GUIDE("number", "done", "title"),
    COURSE_GUIDE_BUTTON("title"),
    START_COURSE,
    TODAYS_GUIDE("day"),
    COME_TOMORROW,
    COURSE_FINISHED,
    STOP_COURSE,
    COURSE_STARTED,
    COURSE_STOPPED,
    UNKNOWN_COURSE,
    MORNING_COURSE("course", "day", "days", "title"),
    MORNING_GUIDE("reason"),
    MORNING_BUTTON("title"),
    QUIET_DAY("day", "percent", "others"),
    NO_SHOWS("count", "due"),
    LATE_CANCELLATIONS("count", "due"),
    INACTIVE("count"),
    AVERAGE_VISIT("now", "before", "known"),
    REVIEWS("count", "average", "visits"),
    UNANSWERED("count"),
    MONTH_AHEAD("projected", "goal"),
    NEXT_VISITS("clients", "booked"),
    NEXT_LIMIT("limit", "taken", "amount"),
    NEWCOMERS("count", "clients"),
    COMMANDS;

    private final List<String> arguments;

    LibraryPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "library";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
