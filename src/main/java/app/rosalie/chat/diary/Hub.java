package app.rosalie.chat.diary;

import app.rosalie.agenda.Diary;
import app.rosalie.chat.BookingAction;
import app.rosalie.chat.BookingQuestion;
import app.rosalie.chat.Button;
import app.rosalie.chat.DiaryAction;
import app.rosalie.chat.HomeAction;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where appointments begin: a new one, by a button or by typing for whom, and the lists of those that are there. */
@Component
class Hub {

    private final Diary diary;

    Hub(Diary diary) {
        this.diary = diary;
    }

    Reply show(Pro pro) {
        Diary.Waiting waiting = diary.waiting(pro.salonId());
        List<Button> lists = List.of(
                list(pro, DiaryPhrase.LIST_TO_CONFIRM, waiting.toConfirm(), new DiaryAction.ToConfirm()),
                list(pro, DiaryPhrase.LIST_TO_CLOSE_OUT, waiting.toCloseOut(), new DiaryAction.ToCloseOut()),
                list(
                        pro,
                        DiaryPhrase.LIST_AWAITING_PAYMENT,
                        waiting.awaitingPayment(),
                        new DiaryAction.AwaitingPayment()),
                list(
                        pro,
                        DiaryPhrase.LIST_CANCELLED,
                        diary.countCancelledAhead(pro.salonId()),
                        new DiaryAction.CancelledOnes()),
                list(
                        pro,
                        DiaryPhrase.LIST_EXPIRED,
                        diary.countExpired(pro.salonId(), Lists.LATELY),
                        new DiaryAction.Expired()));
        return Page.below(pro.voice(), pro.voice().plain(DiaryPhrase.HUB_CRUMB))
                .say(DiaryPhrase.HUB)
                .row(Button.main(pro.voice().plain(DiaryPhrase.NEW), new BookingAction.Start()))
                .rows(1, lists)
                .row(Button.of(pro.voice().plain(DiaryPhrase.HUB_TODAY), new DiaryAction.Today()))
                .asking(new BookingQuestion.Who(""))
                .back(new HomeAction.Open())
                .show();
    }

    private static Button list(Pro pro, DiaryPhrase name, long count, DiaryAction list) {
        return Button.of(pro.voice().plain(name, count), list);
    }
}
