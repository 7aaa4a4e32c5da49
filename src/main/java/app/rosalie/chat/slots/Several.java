package app.rosalie.chat.slots;

import app.rosalie.agenda.OpeningPlan;
import app.rosalie.agenda.OpeningTimes;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SlotsAction;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What has become of several days at once: which days, which hours, and who still stands there. */
@Component
class Several {

    private static final int MOST_DAYS = 14;

    private final OpeningTimes times;
    private final Standing standing;

    Several(OpeningTimes times, Standing standing) {
        this.times = times;
        this.standing = standing;
    }

    Reply closed(Pro pro, Stretch stretch, List<Visit> kept, long entry) {
        Page page = SlotsPages.page(pro, pro.voice().plain(SlotsPhrase.SEVERAL_CRUMB))
                .say(
                        SlotsPhrase.CLOSED_DAYS,
                        HoursWords.days(pro.voice(), stretch.first(), stretch.last()),
                        HoursWords.range(pro.voice(), stretch.hours()),
                        stretch.days());
        if (!stretch.isWholeDays()) {
            hours(pro, page, stretch);
        }
        if (!kept.isEmpty()) {
            page.gap().say(SlotsPhrase.KEPT, kept.size());
            standing.list(pro, page, kept, false);
        }
        page.undo(entry);
        standing.buttons(pro, page, kept, false);
        return ways(pro, page, stretch.first()).show();
    }

    Reply opened(Pro pro, Stretch stretch, String news, long entry) {
        Page page = SlotsPages.page(pro, pro.voice().plain(SlotsPhrase.SEVERAL_CRUMB))
                .line(news);
        hours(pro, page, stretch);
        return ways(pro, page.undo(entry), stretch.first()).show();
    }

    private void hours(Pro pro, Page page, Stretch stretch) {
        OpeningPlan plan =
                times.plan(pro.salon(), stretch.first(), stretch.last().plusDays(1));
        page.gap();
        stretch.first()
                .datesUntil(stretch.last().plusDays(1))
                .limit(MOST_DAYS)
                .forEach(day -> page.line(pro.voice()
                        .say(
                                SlotsPhrase.DAY_LINE,
                                pro.voice().shortDay(day),
                                HoursWords.hours(pro.voice(), plan.hours(day)))));
        if (stretch.days() > MOST_DAYS) {
            page.say(SlotsPhrase.MORE_DAYS, stretch.days() - MOST_DAYS);
        }
    }

    private static Page ways(Pro pro, Page page, LocalDate first) {
        return page.row(Button.of(
                pro.voice().plain(SlotsPhrase.SEE_DAY, pro.voice().shortDay(first)), new SlotsAction.Day(first)));
    }
}
