package app.rosalie.chat.journal;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.JournalAction;
import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.JournalGroup;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** « Ce que j'ai fait aujourd'hui »: what was done on the salon's day, the last first, each with its number. */
@Component
class JournalPage {
    private static final int MOST_SHOWN = 12;
    private static final int IN_A_ROW = 6;
    private final Journal journal;
    private final JournalTellers tellers;
    private final JournalLine line;
    private final InstantSource clock;

    JournalPage(Journal journal, JournalTellers tellers, JournalLine line, InstantSource clock) {
        this.journal = journal;
        this.tellers = tellers;
        this.line = line;
        this.clock = clock;
    }

    Reply show(Pro pro) {
        LocalDate today = pro.dayOf(clock.instant());
        Page page = Page.below(pro.voice(), pro.voice().plain(JournalPhrase.CRUMB))
                .say(JournalPhrase.TITLE, today)
                .gap()
                .back(new HomeAction.Open());
        List<JournalGroup> groups = groups(pro, today);
        return groups.isEmpty()
                ? page.say(JournalPhrase.EMPTY).show()
                : list(pro, page, groups).show();
    }

    /** One more than is shown, to know whether there is more. */
    private List<JournalGroup> groups(Pro pro, LocalDate day) {
        ZoneId zone = pro.salon().zone();
        return journal.groups(
                pro.salonId(),
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant(),
                MOST_SHOWN + 1);
    }

    private Page list(Pro pro, Page page, List<JournalGroup> all) {
        List<JournalGroup> shown = all.subList(0, Math.min(all.size(), MOST_SHOWN));
        Map<JournalEntryId, String> about = tellers.subjects(pro, shown);
        List<Button> buttons = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            JournalGroup group = shown.get(i);
            String told = line.of(pro.voice(), group, about.get(group.entry()));
            page.say(group.undone() ? JournalPhrase.STRUCK : JournalPhrase.LINE, i + 1, pro.timeOf(group.at()), told);
            if (!group.undone()) {
                buttons.add(pro.button(JournalPhrase.UNDO_ONE, new JournalAction.Undo(group.entry()), i + 1));
            }
        }
        return below(page, all.size() > MOST_SHOWN, buttons);
    }

    private static Page below(Page page, boolean hasMore, List<Button> undoing) {
        if (hasMore) {
            page.gap().say(JournalPhrase.ONLY_THE_LATEST, MOST_SHOWN);
        }
        if (!undoing.isEmpty()) {
            page.gap().say(JournalPhrase.HOW_TO);
        }
        return page.grid(IN_A_ROW, undoing);
    }
}
