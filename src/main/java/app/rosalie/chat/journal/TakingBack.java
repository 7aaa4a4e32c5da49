package app.rosalie.chat.journal;

import app.rosalie.chat.Button;
import app.rosalie.chat.DiaryAction;
import app.rosalie.chat.JournalAction;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.salon.Deed;
import app.rosalie.salon.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Taking one deed back, and saying which it was. */
@Component
class TakingBack {

    private final Journal journal;
    private final Subjects subjects;

    TakingBack(Journal journal, Subjects subjects) {
        this.journal = journal;
        this.subjects = subjects;
    }

    Reply of(Pro pro, long entry) {
        Page page = Page.below(pro.voice(), pro.voice().plain(JournalPhrase.UNDO_CRUMB))
                .back(new DiaryAction.Today());
        Optional<Deed> found = journal.deed(pro.salonId(), entry);
        if (found.isEmpty()) {
            return page.say(JournalPhrase.NOTHING_TO_UNDO).row(toJournal(pro)).show();
        }
        Deed deed = found.get();
        String before = about(pro, deed);
        Journal.Undone undone = journal.undo(pro.salonId(), entry);
        String after = about(pro, deed);
        page.line(pro.voice().say(phrase(undone), Tale.of(pro.voice(), deed, before)));
        if (after != null && !after.equals(before)) {
            page.say(JournalPhrase.NOW, after);
        }
        return page.rows(2, ways(pro, deed, after != null)).show();
    }

    private @Nullable String about(Pro pro, Deed deed) {
        return subjects.of(pro, List.of(deed)).get(deed.entry());
    }

    private static JournalPhrase phrase(Journal.Undone undone) {
        return switch (undone) {
            case DONE -> JournalPhrase.UNDONE;
            case ALREADY -> JournalPhrase.ALREADY_UNDONE;
            case CHANGED_SINCE -> JournalPhrase.CHANGED_SINCE;
            case UNKNOWN -> throw new IllegalStateException("A deed that was found a moment ago is gone");
        };
    }

    private static List<Button> ways(Pro pro, Deed deed, boolean there) {
        Map<String, String> names = pro.voice().list(JournalPhrase.THINGS);
        List<Button> ways = new ArrayList<>();
        String name = names.getOrDefault(there ? deed.kind() : deed.kind() + "-gone", names.get(deed.kind()));
        if (name != null) {
            Way.to(pro, deed, there).ifPresent(action -> ways.add(Button.of(name, action)));
        }
        ways.add(toJournal(pro));
        return ways;
    }

    private static Button toJournal(Pro pro) {
        return Button.of(pro.voice().plain(JournalPhrase.TO_JOURNAL), new JournalAction.Today());
    }
}
