package app.rosalie.chat.clients;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.kit.client.ClientNames;
import app.rosalie.chat.question.ClientsQuestion;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientIdentity;
import app.rosalie.clients.ClientLine;
import app.rosalie.clients.Clients;
import app.rosalie.clients.Clients.Added;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Somebody new. Whoever may be in the book already is shown first. */
@Component
class AddClientDialog {

    private final Clients clients;
    private final ClientNames words;
    private final ClientBookPage book;
    private final ClientCard card;

    AddClientDialog(Clients clients, ClientNames words, ClientBookPage book, ClientCard card) {
        this.clients = clients;
        this.words = words;
        this.book = book;
        this.card = card;
    }

    private static Page page(Pro pro, String line) {
        return ClientBookPage.page(pro, pro.voice().plain(ClientsPhrase.ADD_CRUMB))
                .asking(new ClientsQuestion.Add(line));
    }

    Reply ask(Pro pro) {
        return page(pro, "").say(ClientsPhrase.ASK_WHO).show();
    }

    /** What is left out may have been said before: a number goes with the name of the card that had none. */
    Reply hear(Pro pro, String before, String text) {
        ClientLine line = ClientLine.read(text, pro.salon().zone())
                .completedBy(ClientLine.read(before, pro.salon().zone()));
        if (line.garbled()) {
            return garbled(pro, line);
        }
        Optional<ClientIdentity> who = line.identity();
        if (who.isPresent()) {
            return add(pro, who.get(), false);
        }
        boolean nameless = line.name().isEmpty() && line.phone() != null;
        return nameless
                ? page(pro, line.text())
                        .say(ClientsPhrase.ASK_NAME, line.readablePhone())
                        .show()
                : page(pro, before).say(ClientsPhrase.NAME_NOT_UNDERSTOOD).show();
    }

    private static Reply garbled(Pro pro, ClientLine line) {
        Page page = page(pro, line.text()).say(ClientsPhrase.NUMBER_NOT_UNDERSTOOD, line.phones());
        line.identity()
                .ifPresent(who -> page.say(ClientsPhrase.NUMBER_OR_WITHOUT, who.name(), phone(line))
                        .row(pro.button(
                                ClientsPhrase.WITHOUT_NUMBER, new ClientsAction.New(false), who.name(), phone(line))));
        return page.show();
    }

    /** Adds whoever was typed or shared last. */
    Reply add(Pro pro, boolean anyway) {
        return TypedClient.line(pro)
                .flatMap(ClientLine::identity)
                .map(who -> add(pro, who, anyway))
                .orElseGet(() -> book.forgotten(pro));
    }

    private Reply add(Pro pro, ClientIdentity who, boolean anyway) {
        List<Client> alike = anyway ? List.of() : clients.alike(pro.salonId(), who);
        if (!alike.isEmpty()) {
            return alike(pro, who, alike);
        }
        Added added = clients.add(pro.salonId(), who);
        Page page = ClientBookPage.page(pro, added.client().name())
                .say(ClientsPhrase.ADDED, added.client().name())
                .gap();
        return card.tell(pro, added.client(), page).undo(added.entry()).show();
    }

    private Reply alike(Pro pro, ClientIdentity who, List<Client> alike) {
        ClientLine line = new ClientLine(who.name(), who.phone(), who.otherPhone(), false);
        return page(pro, line.text())
                .say(ClientsPhrase.ALIKE, who.name(), phone(line))
                .rows(1, words.buttons(pro, alike, ClientsAction.Card::new))
                .row(pro.button(ClientsPhrase.ADD_ANYWAY, new ClientsAction.New(true))
                        .good())
                .show();
    }

    private static String phone(ClientLine line) {
        return line.phone() == null ? "none" : line.readablePhone();
    }
}
