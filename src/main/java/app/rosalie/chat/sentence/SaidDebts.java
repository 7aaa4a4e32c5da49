package app.rosalie.chat.sentence;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.DebtsAction;
import app.rosalie.clients.ClientId;
import app.rosalie.language.money.DebtReader;
import app.rosalie.language.names.NameMatch;
import app.rosalie.revenue.DebtOrder;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** « combien me doit manon ? », « qui me doit de l'argent ? »: what one client owes, or all of them. */
@Component
class SaidDebts {

    private static final DebtsAction ALL = new DebtsAction.Open(DebtOrder.BIGGEST, 0);

    private final ClientMatches matches;

    SaidDebts(ClientMatches matches) {
        this.matches = matches;
    }

    /** Empty where the text does not ask what anybody owes. */
    Optional<SentenceResult> of(Pro pro, String text) {
        return DebtReader.read(text).map(whose -> whose.isEmpty() ? new SentenceResult.Go(ALL) : ofClient(pro, whose));
    }

    boolean isAsked(String text) {
        return DebtReader.read(text).isPresent();
    }

    private SentenceResult ofClient(Pro pro, String name) {
        List<NameMatch<ClientId>> best = ClientMatches.best(matches.book(pro).find(name));
        return switch (best.size()) {
            case 0 -> new SentenceResult.Say(nobody(pro, name));
            case 1 ->
                new SentenceResult.Go(new DebtsAction.OfClient(best.getFirst().id()));
            default -> new SentenceResult.Say(several(pro, best));
        };
    }

    private static Reply nobody(Pro pro, String name) {
        return SentencePages.of(pro)
                .say(SentencePhrase.NOBODY_OWES, name)
                .row(pro.button(SentencePhrase.TO_DEBTS, ALL))
                .show();
    }

    private Reply several(Pro pro, List<NameMatch<ClientId>> meant) {
        return SentencePages.of(pro)
                .say(SentencePhrase.WHICH_ONE, meant.size())
                .rows(1, matches.buttons(pro, meant, DebtsAction.OfClient::new))
                .show();
    }
}
