package app.rosalie.chat.booking;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.question.BookingQuestion;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.Clients;
import app.rosalie.salon.selection.Selection;
import app.rosalie.salon.selection.SelectionId;
import app.rosalie.salon.selection.Selections;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** What was chosen so far, looked up again at each press: a forged or outdated id leads back to the beginning. */
@Component
class BookingChoice {

    private final Clients clients;
    private final Selections selections;

    BookingChoice(Clients clients, Selections selections) {
        this.clients = clients;
        this.selections = selections;
    }

    Optional<Client> client(Pro pro, ClientId id) {
        return clients.find(pro.salonId(), id);
    }

    /** Also of what is not offered any more, so that its name is known. */
    Optional<Selection> selection(Pro pro, SelectionId id) {
        return selections.find(pro.salonId(), id);
    }

    boolean offers(Pro pro, SelectionId selection) {
        return selections.stillOffered(pro.salonId(), selection).isPresent();
    }

    /** What is not offered any more of it is left out: whoever writes looks whether it is still the same. */
    Reply of(Pro pro, ClientId clientId, SelectionId selection, BiFunction<Client, Selection, Reply> step) {
        Optional<Client> client = client(pro, clientId);
        Optional<Selection> chosen = selections.stillOffered(pro.salonId(), selection);
        return client.isPresent() && chosen.isPresent() ? step.apply(client.get(), chosen.get()) : gone(pro);
    }

    Reply gone(Pro pro) {
        return page(pro)
                .say(BookingPhrase.GONE)
                .asking(new BookingQuestion.Who(""))
                .back(new BookingAction.Start())
                .show();
    }

    /** Where the time was chosen first, it stands above all that is asked before the preview. */
    static Page page(Pro pro, PreselectedSlot preselectedSlot, String... crumbs) {
        Page page = page(pro, crumbs);
        return switch (preselectedSlot) {
            case PreselectedSlot.None() -> page;
            case PreselectedSlot.At(var treatment, var day, var time) ->
                page.say(BookingPhrase.AIMED_AT, day, time).gap();
        };
    }

    static Page page(Pro pro, String... crumbs) {
        String[] all = new String[crumbs.length + 1];
        all[0] = pro.voice().plain(BookingPhrase.CRUMB);
        System.arraycopy(crumbs, 0, all, 1, crumbs.length);
        return Page.below(pro.voice(), all).back(new HomeAction.Open());
    }
}
