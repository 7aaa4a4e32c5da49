package app.rosalie.chat.clients;

import app.rosalie.agenda.Visits;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.Clients;
import app.rosalie.salon.JournalEntryId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Somebody is taken out of the book, once it was said what stays. */
@Component
class ClientRemoval {

    private final Clients clients;
    private final Visits visits;

    ClientRemoval(Clients clients, Visits visits) {
        this.clients = clients;
        this.visits = visits;
    }

    Reply ask(Pro pro, ClientId id) {
        return clients.find(pro.salonId(), id).map(client -> ask(pro, client)).orElseGet(() -> ClientCard.unknown(pro));
    }

    private Reply ask(Pro pro, Client client) {
        return ClientBookPage.page(pro, client.name())
                .say(
                        ClientsPhrase.ASK_REMOVE,
                        client.name(),
                        visits.visitsDone(pro.salonId(), client.id()),
                        visits.agreedAhead(pro.salonId(), client.id()))
                .row(pro.button(ClientsPhrase.REMOVE_INDEED, new ClientsAction.Remove(client.id()))
                        .danger())
                .back(new ClientsAction.Card(client.id()))
                .show();
    }

    Reply remove(Pro pro, ClientId id) {
        Optional<Client> client = clients.find(pro.salonId(), id);
        Optional<JournalEntryId> entry = clients.remove(pro.salonId(), id);
        return client.isPresent() && entry.isPresent()
                ? ClientBookPage.page(pro)
                        .say(ClientsPhrase.REMOVED, client.get().name())
                        .undo(entry.get())
                        .show()
                : ClientCard.unknown(pro);
    }
}
