package app.rosalie.chat.sentence;

import app.rosalie.chat.Pro;
import app.rosalie.chat.kit.sale.SaleDialog;
import app.rosalie.language.sentence.Intent;
import org.springframework.stereotype.Component;

/** What each intent comes to in this salon. */
@Component
class SentenceProposals {

    private final BookingSentences bookings;
    private final VisitSentences visits;
    private final OpeningSentences opening;
    private final AgendaSentences agenda;
    private final TakingsSentences takings;
    private final GoalSentences goals;
    private final SaleDialog sales;
    private final ClientMatches matches;

    SentenceProposals(
            BookingSentences bookings,
            VisitSentences visits,
            OpeningSentences opening,
            AgendaSentences agenda,
            TakingsSentences takings,
            GoalSentences goals,
            SaleDialog sales,
            ClientMatches matches) {
        this.bookings = bookings;
        this.visits = visits;
        this.opening = opening;
        this.agenda = agenda;
        this.takings = takings;
        this.goals = goals;
        this.sales = sales;
        this.matches = matches;
    }

    /** @param choice what was chosen by buttons since the sentence was typed; only a booking is asked about */
    SentenceResult propose(Pro pro, String text, Intent intent, SentenceChoice choice) {
        return switch (intent) {
            case Intent.Book book -> bookings.propose(pro, text, book, choice);
            case Intent.CloseTime(var days, var from, var to) -> opening.close(pro, days, from, to);
            case Intent.CloseApart(var days, var from, var to) -> opening.closeApart(pro, days, from, to);
            case Intent.OpenTime(var days, var from, var to) -> opening.open(pro, days, from, to);
            case Intent.Leave(var days) -> agenda.leave(pro, days);
            case Intent.Move move -> visits.move(pro, move);
            case Intent.Cancel cancel -> visits.cancel(pro, cancel);
            case Intent.WhoComes(var days) -> agenda.whoComes(pro, days);
            case Intent.FreeTime(var days, var _) -> agenda.freeTime(pro, days);
            case Intent.Takings(var days) -> takings.takings(pro, days);
            case Intent.Sell(var sale) -> new SentenceResult.Say(sales.propose(pro, sale));
            case Intent.Goal goal -> goals.propose(pro, goal);
            case Intent.Find(var words) -> matches.find(pro, words);
            case Intent.Unclear() -> new SentenceResult.Nothing();
        };
    }
}
