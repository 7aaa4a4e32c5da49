package app.rosalie.chat.booking;

import app.rosalie.chat.BookingAction;
import app.rosalie.chat.BookingQuestion;
import app.rosalie.chat.HomeAction;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.clients.Client;
import app.rosalie.clients.Clients;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** What was chosen so far, looked up again at each press: a forged or outdated id leads back to the beginning. */
@Component
class Choice {

    private final Clients clients;
    private final Treatments treatments;

    Choice(Clients clients, Treatments treatments) {
        this.clients = clients;
        this.treatments = treatments;
    }

    Optional<Client> client(Pro pro, long id) {
        return clients.find(pro.salonId(), id);
    }

    boolean offers(Pro pro, long treatmentId) {
        return treatments
                .find(pro.salonId(), treatmentId)
                .filter(found -> !found.isRetired())
                .isPresent();
    }

    Reply of(Pro pro, long clientId, long treatmentId, BiFunction<Client, Treatment, Reply> step) {
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

    static Page page(Pro pro, String... crumbs) {
        String[] all = new String[crumbs.length + 1];
        all[0] = pro.voice().plain(BookingPhrase.CRUMB);
        System.arraycopy(crumbs, 0, all, 1, crumbs.length);
        return Page.below(pro.voice(), all).back(new HomeAction.Open());
    }
}
