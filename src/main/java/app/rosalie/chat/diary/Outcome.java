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
import java.util.function.Function;
import java.util.function.Predicate;
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

    /** Goes on with a visit of hers that is {@code right} for it; otherwise shows how it stands. */
    Reply about(Pro pro, long id, Predicate<Visit> right, Function<Visit, Reply> goOn) {
        Optional<Visit> found = diary.visit(pro.salonId(), id);
        return found.filter(right).map(goOn).orElseGet(() -> unchanged(pro, found));
    }

    /** {@code done} takes the client's name. */
    Reply of(Pro pro, Change change, DiaryPhrase done) {
        return change instanceof Change.Changed(Visit visit, long entry)
                ? ended(pro, told(pro, visit, pro.voice().say(done, visit.clientName())), entry, List.of())
                : refused(pro, change);
    }

    /** What was not done, and why; a clash is the business of who tried. */
    Reply refused(Pro pro, Change change) {
        return switch (change) {
            case Change.Changed(Visit visit, long entry) -> card.show(pro, visit);
            case Change.Refused(Visit visit) -> unchanged(pro, Optional.of(visit));
            case Change.Clash(Visit visit, List<Visit> with) -> unchanged(pro, Optional.of(visit));
            case Change.Closed(Visit visit) -> unchanged(pro, Optional.of(visit));
            case Change.Unknown() -> card.unknown(pro);
        };
    }

    /** The visit as it stands, with a word that nothing was done. */
    Reply unchanged(Pro pro, Optional<Visit> found) {
        return found.map(visit -> card.show(pro, visit).toast(pro.voice().plain(DiaryPhrase.UNCHANGED)))
                .orElseGet(() -> card.unknown(pro));
    }

    /** Tells what happened and how the visit stands now. */
    Page told(Pro pro, Visit visit, String what) {
        return Card.page(pro, visit).line(what).gap().line(visitWords.line(pro, visit));
    }

    /** The end of every such page: what could follow, and undo. */
    static Reply ended(Pro pro, Page page, long entry, List<Visit> next) {
        next.forEach(other -> page.row(Button.main(
                pro.voice().plain(DiaryPhrase.NEXT_ONE, other.clientName(), pro.timeOf(other.start())),
                new DiaryAction.Visit(other.id()))));
        return page.undo(entry).show();
    }

    /** Visits one below the other. */
    Page lines(Pro pro, Page page, List<Visit> visits) {
        visits.forEach(visit -> page.line(visitWords.line(pro, visit)));
        return page;
    }
}
