package app.rosalie.chat.goals;

import app.rosalie.chat.Page;
import app.rosalie.salon.JournalEntryId;
import java.util.Optional;

/**
 * What has just become of a goal, told above a screen.
 *
 * @param html empty for nothing
 * @param entry that takes it back
 */
record GoalNews(String html, Optional<JournalEntryId> entry) {

    static final GoalNews NONE = new GoalNews("", Optional.empty());

    static GoalNews of(String html) {
        return new GoalNews(html, Optional.empty());
    }

    /** The way back comes first, where a thumb finds it. */
    void tell(Page page) {
        if (!html.isEmpty()) {
            page.line(html).gap();
        }
        entry.ifPresent(page::undo);
    }
}
