package app.rosalie.chat.journal;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.JournalAction;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.JournalGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Taking one deed back, and saying which it was. */
@Component
class UndoPage {

    private final Journal journal;
    private final JournalSubjects subjects;
    private final JournalLinks journalLinks;

    UndoPage(Journal journal, JournalSubjects subjects, JournalLinks journalLinks) {
        this.journal = journal;
        this.subjects = subjects;
        this.journalLinks = journalLinks;
    }

    Reply of(Pro pro, JournalEntryId entry) {
        Page page = Page.below(pro.voice(), pro.voice().plain(JournalPhrase.UNDO_CRUMB))
                .back(new VisitAction.Today());
        Optional<JournalGroup> found = journal.deed(pro.salonId(), entry);
        if (found.isEmpty()) {
            return page.say(JournalPhrase.NOTHING_TO_UNDO).row(toJournal(pro)).show();
        }
        JournalGroup group = found.get();
        String before = about(pro, group);
        Journal.Undone undone = journal.undo(pro.salonId(), entry);
        String after = about(pro, group);
        page.line(pro.voice().say(phrase(undone), JournalLine.of(pro.voice(), group, before)));
        if (after != null && !after.equals(before)) {
            page.say(JournalPhrase.NOW, after);
        }
        return page.rows(2, ways(pro, group, after != null)).show();
    }

    private @Nullable String about(Pro pro, JournalGroup group) {
        return subjects.of(pro, List.of(group)).get(group.entry());
    }

    private static JournalPhrase phrase(Journal.Undone undone) {
        return switch (undone) {
            case DONE -> JournalPhrase.UNDONE;
            case ALREADY -> JournalPhrase.ALREADY_UNDONE;
            case CHANGED_SINCE -> JournalPhrase.CHANGED_SINCE;
            case UNKNOWN -> throw new IllegalStateException("A deed that was found a moment ago is gone");
        };
    }

    private List<Button> ways(Pro pro, JournalGroup group, boolean there) {
        Map<String, String> names = pro.voice().list(JournalPhrase.THINGS);
        List<Button> ways = new ArrayList<>();
        String name = names.getOrDefault(there ? group.kind() : group.kind() + "-gone", names.get(group.kind()));
        if (name != null) {
            journalLinks.to(pro, group, there).ifPresent(action -> ways.add(Button.of(name, action)));
        }
        ways.add(toJournal(pro));
        return ways;
    }

    private static Button toJournal(Pro pro) {
        return Button.of(pro.voice().plain(JournalPhrase.TO_JOURNAL), new JournalAction.Today());
    }
}
