package app.rosalie.chat.clients;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.kit.client.ClientNames;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.Clients;
import app.rosalie.clients.TwinQuestions;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Somebody has booked with a number that stands on other cards: the pro says whether one of them is hers. */
@Component
class TwinDialog {

    private static final int MOST_SHOWN = 5;

    private final TwinQuestions twins;
    private final Clients clients;
    private final ClientNames names;
    private final MergeDialog merges;
    private final ClientCard card;

    TwinDialog(TwinQuestions twins, Clients clients, ClientNames names, MergeDialog merges, ClientCard card) {
        this.twins = twins;
        this.clients = clients;
        this.names = names;
        this.merges = merges;
        this.card = card;
    }

    /** One alone is asked about at once. */
    Reply open(Pro pro) {
        List<ClientId> open = twins.open(pro.salonId());
        if (open.size() == 1) {
            return ask(pro, open.getFirst());
        }
        Page page = ClientBookPage.page(pro).back(new HomeAction.Open());
        if (open.isEmpty()) {
            return page.say(ClientsPhrase.NO_TWINS).show();
        }
        List<Client> shown =
                clients.find(pro.salonId(), open.stream().limit(MOST_SHOWN).toList());
        return page.say(ClientsPhrase.TWINS, open.size())
                .rows(1, names.buttons(pro, shown, ClientsAction.AskTwin::new))
                .show();
    }

    /** Where it has been answered, her card is shown. */
    Reply ask(Pro pro, ClientId id) {
        List<Client> cards =
                twins.candidates(pro.salonId(), id).stream().limit(MOST_SHOWN).toList();
        return cards.isEmpty()
                ? card.show(pro, id)
                : clients.find(pro.salonId(), id)
                        .map(client -> asked(pro, client, cards))
                        .orElseGet(() -> ClientCard.unknown(pro));
    }

    private Reply asked(Pro pro, Client client, List<Client> cards) {
        Page page = ClientBookPage.page(pro, client.name())
                .say(ClientsPhrase.ASK_TWIN, client.name(), client.readablePhones(), cards.size());
        cards.forEach(other -> page.line(merges.line(pro, other)));
        Map<ClientId, String> told = names.names(pro, cards);
        return page.rows(
                        1,
                        cards,
                        other -> pro.button(
                                ClientsPhrase.TWIN_IS,
                                new ClientsAction.Merge(other.id(), client.id()),
                                told.getOrDefault(other.id(), other.name())))
                .row(pro.button(ClientsPhrase.TWIN_NOBODY, new ClientsAction.Apart(client.id())))
                .back(new HomeAction.Open())
                .show();
    }

    Reply apart(Pro pro, ClientId id) {
        return twins.apart(pro.salonId(), id)
                .flatMap(entry -> clients.find(pro.salonId(), id)
                        .map(client -> card.tell(
                                        pro,
                                        client,
                                        ClientBookPage.page(pro, client.name())
                                                .say(ClientsPhrase.TWIN_APART, client.name())
                                                .gap())
                                .undo(entry)
                                .show()))
                .orElseGet(() -> card.show(pro, id));
    }
}
