package app.rosalie.chat.clients;

import app.rosalie.chat.Button;
import app.rosalie.chat.ClientWords;
import app.rosalie.chat.ClientsAction;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientLine;
import app.rosalie.clients.Clients;
import app.rosalie.clients.Identity;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A card out of her address book: what can be done with it is proposed, nothing is written unasked. */
@Component
class SharedCard {

    private final Clients clients;
    private final ClientWords words;

    SharedCard(Clients clients, ClientWords words) {
        this.clients = clients;
        this.words = words;
    }

    Reply hear(Pro pro, Heard.Contact contact) {
        ClientLine line = ClientLine.ofCard(
                contact.name(), contact.phone(), pro.salon().zone());
        Errand errand = Errand.of(pro);
        Page page = Book.page(pro).asking(errand.asking(line.text())).back(errand.back());
        if (line.isEmpty()) {
            return page.say(ClientsPhrase.CARD_EMPTY).show();
        }
        page.say(ClientsPhrase.CARD, line.name().isEmpty() ? "none" : line.name(), phone(line));
        page.gap();
        if (contact.own()) {
            page.say(ClientsPhrase.CARD_OWN);
        }
        return told(pro, page, line, errand, contact.own()).show();
    }

    private static String phone(ClientLine line) {
        return line.phone() == null ? "none" : line.readablePhone();
    }

    private Page told(Pro pro, Page page, ClientLine line, Errand errand, boolean own) {
        if (line.identity().isEmpty()) {
            return nameless(pro, page, line, errand);
        }
        Identity who = line.identity().get();
        List<Client> same = clients.sameNumber(pro.salonId(), who);
        if (!same.isEmpty()) {
            known(pro, page, same, errand);
            return page.row(add(pro, ClientsPhrase.ADD_ANOTHER, who, errand, true));
        }
        List<Client> namesakes = clients.alike(pro.salonId(), who);
        if (namesakes.isEmpty()) {
            if (line.phone() == null) {
                page.say(ClientsPhrase.CARD_NO_NUMBER);
            } else if (!own) {
                page.say(ClientsPhrase.CARD_NEW);
            }
            return page.row(add(pro, ClientsPhrase.ADD_HER, who, errand, false));
        }
        page.say(ClientsPhrase.CARD_NAMESAKES, namesakes.size());
        namesakes(pro, page, namesakes, line, errand);
        return page.row(add(pro, ClientsPhrase.ADD_ANOTHER, who, errand, true));
    }

    private Page nameless(Pro pro, Page page, ClientLine line, Errand errand) {
        List<Client> same = clients.search(pro.salonId(), line.text(), 10);
        if (same.isEmpty()) {
            return page.say(ClientsPhrase.ASK_NAME, line.readablePhone());
        }
        return known(pro, page, same, errand);
    }

    private Page known(Pro pro, Page page, List<Client> same, Errand errand) {
        return page.say(ClientsPhrase.CARD_KNOWN).rows(1, choices(pro, same, errand));
    }

    private List<Button> choices(Pro pro, List<Client> some, Errand errand) {
        return words.names(pro, some).entrySet().stream()
                .<Button>map(client -> Button.of(
                        pro.voice().plain(errand.choice(), client.getValue()), errand.with(client.getKey())))
                .toList();
    }

    /** She may have had no number so far, or have another one now; or she is somebody else of the same name. */
    private void namesakes(Pro pro, Page page, List<Client> namesakes, ClientLine line, Errand errand) {
        page.rows(1, choices(pro, namesakes, errand));
        if (line.phone() == null) {
            return;
        }
        Map<Long, String> names = words.names(pro, namesakes);
        namesakes.forEach(client -> page.row(Button.main(
                pro.voice()
                        .plain(
                                client.phone() == null ? ClientsPhrase.HER_NUMBER : ClientsPhrase.NEW_NUMBER,
                                names.getOrDefault(client.id(), client.name())),
                new ClientsAction.TakeNumber(client.id()))));
    }

    private static Button add(Pro pro, ClientsPhrase phrase, Identity who, Errand errand, boolean anyway) {
        return Button.good(pro.voice().plain(phrase, who.name()), errand.adding(anyway));
    }
}
