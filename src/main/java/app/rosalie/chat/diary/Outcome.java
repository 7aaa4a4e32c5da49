package app.rosalie.chat.diary;

import app.rosalie.agenda.Change;
import app.rosalie.agenda.Diary;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.DiaryAction;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.VisitWords;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is shown after something was done with a visit: what happened, undo, and the next one that waits. */
@Component
class Outcome {

    private final Card card;
    private final Diary diary;
    private final VisitWords visitWords;

    Outcome(Card card, Diary diary, VisitWords visitWords) {
        this.card = card;
        this.diary = diary;
        this.visitWords = visitWords;
    }

    /** {@code done} takes the client's name. */
    Reply of(Pro pro, Change change, DiaryPhrase done) {
        return then(pro, change, done, List.of());
    }

    /** What was not done, and why. */
    Reply refused(Pro pro, Change change) {
        return switch (change) {
            case Change.Changed(Visit visit, long entry) -> card.show(pro, visit);
            case Change.Refused(Visit visit) -> unchanged(pro, Optional.of(visit));
            case Change.Clash(Visit visit, List<Visit> with) -> clash(pro, visit, with);
            case Change.Closed(Visit visit) -> card.show(pro, visit);
            case Change.Unknown() -> card.unknown(pro);
        };
    }

    /** The visit as it stands, with a word that nothing was done. */
    Reply unchanged(Pro pro, Optional<Visit> found) {
        return found.map(visit -> card.show(pro, visit).toast(pro.voice().plain(DiaryPhrase.UNCHANGED)))
                .orElseGet(() -> card.unknown(pro));
    }

    /** After an answer to a request: the next request follows at once. */
    Reply confirmed(Pro pro, Change change) {
        return then(pro, change, DiaryPhrase.CONFIRMED, diary.toConfirm(pro.salonId(), 1));
    }

    /** After an outcome: the next visit without one follows at once. */
    Reply settled(Pro pro, Change change, DiaryPhrase done) {
        return then(pro, change, done, diary.toCloseOut(pro.salonId(), 1));
    }

    private Reply then(Pro pro, Change change, DiaryPhrase done, List<Visit> next) {
        return change instanceof Change.Changed(Visit visit, long entry)
                ? told(pro, visit, entry, pro.voice().say(done, visit.clientName()), next)
                : refused(pro, change);
    }

    /** Tells what happened and offers to take it back; {@code next} is what could follow. */
    Reply told(Pro pro, Visit visit, long entry, String what, List<Visit> next) {
        Page page = Page.below(pro.voice(), pro.voice().shortDay(pro.dayOf(visit.start())), visit.clientName())
                .line(what)
                .gap()
                .line(visitWords.line(pro, visit));
        next.forEach(other -> page.row(Button.main(
                pro.voice().plain(DiaryPhrase.NEXT_ONE, other.clientName(), pro.timeOf(other.start())),
                new DiaryAction.Visit(other.id()))));
        return page.undo(entry).back(new DiaryAction.Visit(visit.id())).show();
    }

    private Reply clash(Pro pro, Visit visit, List<Visit> with) {
        Page page = Page.below(pro.voice(), pro.voice().shortDay(pro.dayOf(visit.start())), visit.clientName())
                .say(DiaryPhrase.CLASHES, visit.clientName(), with.size())
                .gap();
        with.forEach(other -> page.line(visitWords.line(pro, other)));
        return page.row(Button.danger(
                        pro.voice().plain(DiaryPhrase.CONFIRM_ANYWAY), new DiaryAction.Confirm(visit.id(), true)))
                .back(new DiaryAction.Visit(visit.id()))
                .show();
    }

    Reply unknown(Pro pro) {
        return card.unknown(pro);
    }
}
