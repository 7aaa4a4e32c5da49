package app.rosalie.chat.journal;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.AgendaAction;
import app.rosalie.chat.action.JournalAction;
import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.JournalGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Taking back what was done, and saying what it was. */
@Component
class UndoPage {

    private final Journal journal;
    private final JournalTellers tellers;
    private final JournalLine line;

    UndoPage(Journal journal, JournalTellers tellers, JournalLine line) {
        this.journal = journal;
        this.tellers = tellers;
        this.line = line;
    }

    Reply of(Pro pro, JournalEntryId entry) {
        Page page = Page.below(pro.voice(), pro.voice().plain(JournalPhrase.UNDO_CRUMB))
                .back(new AgendaAction.Today());
        Optional<JournalGroup> found = journal.group(pro.salonId(), entry);
        if (found.isEmpty()) {
            return page.say(JournalPhrase.NOTHING_TO_UNDO).row(toJournal(pro)).show();
        }
        JournalGroup group = found.get();
        String before = about(pro, group);
        Journal.Undone undone = journal.undo(pro.salonId(), entry);
        String after = about(pro, group);
        page.line(pro.voice().say(phrase(undone), line.of(pro.voice(), group, before)));
        if (after != null && !after.equals(before)) {
            page.say(JournalPhrase.NOW, after);
        }
        return page.rows(2, ways(pro, group, after != null)).show();
    }

    private @Nullable String about(Pro pro, JournalGroup group) {
        return tellers.subjects(pro, List.of(group)).get(group.entry());
    }

    private static JournalPhrase phrase(Journal.Undone undone) {
        return switch (undone) {
            case DONE -> JournalPhrase.UNDONE;
            case ALREADY -> JournalPhrase.ALREADY_UNDONE;
            case CHANGED_SINCE -> JournalPhrase.CHANGED_SINCE;
            case UNKNOWN -> throw new IllegalStateException("What was found a moment ago is gone");
        };
    }

    private List<Button> ways(Pro pro, JournalGroup group, boolean there) {
        List<Button> ways = new ArrayList<>();
        line.place(pro.voice(), group, there)
                .flatMap(label -> tellers.of(group)
                        .flatMap(teller -> teller.place(pro, group, there))
                        .map(action -> Button.of(label, action)))
                .ifPresent(ways::add);
        ways.add(toJournal(pro));
        return ways;
    }

    private static Button toJournal(Pro pro) {
        return pro.button(JournalPhrase.TO_JOURNAL, new JournalAction.Today());
    }
}
