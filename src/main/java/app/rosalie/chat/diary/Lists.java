package app.rosalie.chat.diary;

import app.rosalie.agenda.Diary;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.DiaryAction;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.VisitWords;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** What waits for the pro, over all days. */
@Component
class Lists {

    /** As long as a request that nobody answered is worth a second thought. */
    static final Duration LATELY = Duration.ofDays(14);

    private static final int MOST_SHOWN = 20;

    private final Diary diary;
    private final VisitWords visitWords;

    Lists(Diary diary, VisitWords visitWords) {
        this.diary = diary;
        this.visitWords = visitWords;
    }

    Reply toConfirm(Pro pro) {
        return list(
                pro,
                diary.toConfirm(pro.salonId(), MOST_SHOWN),
                DiaryPhrase.TO_CONFIRM_CRUMB,
                DiaryPhrase.TO_CONFIRM_TITLE,
                DiaryPhrase.NOTHING_TO_CONFIRM);
    }

    Reply toCloseOut(Pro pro) {
        return list(
                pro,
                diary.toCloseOut(pro.salonId(), MOST_SHOWN),
                DiaryPhrase.TO_CLOSE_OUT_CRUMB,
                DiaryPhrase.TO_CLOSE_OUT_TITLE,
                DiaryPhrase.NOTHING_TO_CLOSE_OUT);
    }

    Reply awaitingPayment(Pro pro) {
        return list(
                pro,
                diary.awaitingPayment(pro.salonId(), MOST_SHOWN),
                DiaryPhrase.AWAITING_PAYMENT_CRUMB,
                DiaryPhrase.AWAITING_PAYMENT_TITLE,
                DiaryPhrase.NOTHING_AWAITING_PAYMENT);
    }

    Reply cancelled(Pro pro) {
        return list(
                pro,
                diary.cancelledAhead(pro.salonId(), MOST_SHOWN),
                DiaryPhrase.CANCELLED_CRUMB,
                DiaryPhrase.CANCELLED_TITLE,
                DiaryPhrase.NOTHING_CANCELLED);
    }

    Reply expired(Pro pro) {
        return list(
                pro,
                diary.expired(pro.salonId(), LATELY, MOST_SHOWN),
                DiaryPhrase.EXPIRED_CRUMB,
                DiaryPhrase.EXPIRED_TITLE,
                DiaryPhrase.NOTHING_EXPIRED);
    }

    private Reply list(Pro pro, List<Visit> visits, DiaryPhrase crumb, DiaryPhrase title, DiaryPhrase nothing) {
        Page page = Page.below(
                pro.voice(),
                pro.voice().plain(DiaryPhrase.HUB_CRUMB),
                pro.voice().plain(crumb));
        if (visits.isEmpty()) {
            page.say(nothing);
        } else {
            page.say(title, visits.size()).gap();
        }
        visits.forEach(visit -> page.say(
                DiaryPhrase.LIST_LINE,
                visitWords.mark(pro, visit),
                pro.voice().shortDay(pro.dayOf(visit.start())),
                pro.timeOf(visit.start()),
                visit.clientName(),
                visit.title(),
                visit.price()));
        page.rows(1, visits.stream().map(visit -> button(pro, visit)).toList());
        return page.back(new DiaryAction.Lists()).show();
    }

    private static Button button(Pro pro, Visit visit) {
        return Button.of(
                pro.voice()
                        .plain(
                                DiaryPhrase.LIST_BUTTON,
                                pro.voice().shortDay(pro.dayOf(visit.start())),
                                pro.timeOf(visit.start()),
                                visit.clientName()),
                new DiaryAction.Visit(visit.id()));
    }
}
