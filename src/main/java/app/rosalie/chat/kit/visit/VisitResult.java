package app.rosalie.chat.kit.visit;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.words.Phrase;
import app.rosalie.salon.JournalEntryId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What is shown after something was done with a visit: what happened, undo, and the next one that waits. */
@Component
public class VisitResult {

    private final VisitCard card;
    private final Visits visits;
    private final VisitWords visitWords;

    VisitResult(VisitCard card, Visits visits, VisitWords visitWords) {
        this.card = card;
        this.visits = visits;
        this.visitWords = visitWords;
    }

    /** Goes on with a visit of hers that is {@code right} for it; otherwise shows how it stands. */
    public Reply about(Pro pro, AppointmentId id, Predicate<Visit> right, Function<Visit, Reply> goOn) {
        Optional<Visit> found = visits.visit(pro.salonId(), id);
        return found.filter(right).map(goOn).orElseGet(() -> unchanged(pro, found));
    }

    /** {@code done} takes the client's name. */
    public Reply of(Pro pro, ChangeOutcome change, Phrase done) {
        return change instanceof ChangeOutcome.Changed(Visit visit, JournalEntryId entry)
                ? ended(pro, told(pro, visit, pro.voice().say(done, visit.clientName())), entry, List.of())
                : refused(pro, change);
    }

    /** The card as it is by now below what was done, and undo. */
    public Reply onCard(Pro pro, ChangeOutcome change, Phrase done) {
        return change instanceof ChangeOutcome.Changed(Visit visit, JournalEntryId entry)
                ? card.filled(pro, visit, VisitCard.page(pro, visit).say(done).gap())
                        .undo(entry)
                        .show()
                : refused(pro, change);
    }

    /** What was not done, and why; a clash is the business of who tried. */
    public Reply refused(Pro pro, ChangeOutcome change) {
        return switch (change) {
            case ChangeOutcome.Changed(Visit visit, JournalEntryId entry) -> card.show(pro, visit);
            case ChangeOutcome.Refused(Visit visit) -> unchanged(pro, Optional.of(visit));
            case ChangeOutcome.Clash(Visit visit, List<Visit> with) -> unchanged(pro, Optional.of(visit));
            case ChangeOutcome.Closed(Visit visit) -> unchanged(pro, Optional.of(visit));
            case ChangeOutcome.Unknown() -> card.unknown(pro);
        };
    }

    /** The visit as it stands, with a word that nothing was done. */
    public Reply unchanged(Pro pro, Optional<Visit> found) {
        return found.map(visit -> card.show(pro, visit).toast(pro.voice().plain(VisitPhrase.UNCHANGED)))
                .orElseGet(() -> card.unknown(pro));
    }

    /** Tells what happened and how the visit stands now. */
    public Page told(Pro pro, Visit visit, String what) {
        return VisitCard.page(pro, visit).line(what).gap().line(visitWords.line(pro, visit));
    }

    /** The end of every such page: what could follow, and undo. */
    public static Reply ended(Pro pro, Page page, JournalEntryId entry, List<Visit> next) {
        next.forEach(other -> page.row(pro.button(
                        VisitPhrase.NEXT_ONE,
                        new VisitAction.Visit(other.id()),
                        other.clientName(),
                        pro.timeOf(other.start()))
                .main()));
        return page.undo(entry).show();
    }

    /** Visits one below the other. */
    public Page lines(Pro pro, Page page, List<Visit> visits) {
        visits.forEach(visit -> page.line(visitWords.line(pro, visit)));
        return page;
    }
}
