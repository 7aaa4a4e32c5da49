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
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** What was chosen so far, looked up again at each press: a forged or outdated id leads back to the beginning. */
@Component
class BookingChoice {

    private final Clients clients;
    private final Treatments treatments;

    BookingChoice(Clients clients, Treatments treatments) {
        this.clients = clients;
        this.treatments = treatments;
    }

    Optional<Client> client(Pro pro, ClientId id) {
        return clients.find(pro.salonId(), id);
    }

    boolean offers(Pro pro, TreatmentId treatmentId) {
        return treatments
                .find(pro.salonId(), treatmentId)
                .filter(found -> !found.isRetired())
                .isPresent();
    }

    Reply of(Pro pro, ClientId clientId, TreatmentId treatmentId, BiFunction<Client, Treatment, Reply> step) {
        Optional<Client> client = client(pro, clientId);
        Optional<Treatment> treatment =
                treatments.find(pro.salonId(), treatmentId).filter(found -> !found.isRetired());
        return client.isPresent() && treatment.isPresent() ? step.apply(client.get(), treatment.get()) : gone(pro);
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
