package app.rosalie.chat.clients;

import app.rosalie.chat.Button;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.kit.client.ClientNames;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.ClientIdentity;
import app.rosalie.clients.ClientLine;
import app.rosalie.clients.Clients;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A card out of her address book: what can be done with it is proposed, nothing is written unasked. */
@Component
class SharedContact {

    private final Clients clients;
    private final ClientNames words;

    SharedContact(Clients clients, ClientNames words) {
        this.clients = clients;
        this.words = words;
    }

    Reply hear(Pro pro, Heard.Contact contact) {
        ClientLine line =
                ClientLine.ofCard(contact.name(), contact.phone(), pro.salon().zone());
        BookingIntent bookingIntent = BookingIntent.of(pro);
        Page page = ClientBookPage.page(pro)
                .asking(bookingIntent.asking(line.text()))
                .back(bookingIntent.back());
        if (line.isEmpty()) {
            return page.say(ClientsPhrase.CARD_EMPTY).show();
        }
        page.say(ClientsPhrase.CARD, line.name().isEmpty() ? "none" : line.name(), phone(line));
        page.gap();
        if (contact.own()) {
            page.say(ClientsPhrase.CARD_OWN);
        }
        return told(pro, page, line, bookingIntent, contact.own()).show();
    }

    private static String phone(ClientLine line) {
        return line.phone() == null ? "none" : line.readablePhone();
    }

    private Page told(Pro pro, Page page, ClientLine line, BookingIntent bookingIntent, boolean own) {
        if (line.identity().isEmpty()) {
            return nameless(pro, page, line, bookingIntent);
        }
        ClientIdentity who = line.identity().get();
        List<Client> same = clients.sameNumber(pro.salonId(), who);
        if (!same.isEmpty()) {
            known(pro, page, same, bookingIntent);
            return page.row(add(pro, ClientsPhrase.ADD_ANOTHER, who, bookingIntent, true));
        }
        List<Client> namesakes = clients.alike(pro.salonId(), who);
        if (namesakes.isEmpty()) {
            somebodyNew(page, line, own);
            return page.row(add(pro, ClientsPhrase.ADD_HER, who, bookingIntent, false));
        }
        namesakes(pro, page, namesakes, line, bookingIntent);
        return page.row(add(pro, ClientsPhrase.ADD_ANOTHER, who, bookingIntent, true));
    }

    private static void somebodyNew(Page page, ClientLine line, boolean own) {
        if (line.phone() == null) {
            page.say(ClientsPhrase.CARD_NO_NUMBER);
        } else if (!own) {
            page.say(ClientsPhrase.CARD_NEW);
        }
    }

    private Page nameless(Pro pro, Page page, ClientLine line, BookingIntent bookingIntent) {
        List<Client> same = clients.search(pro.salonId(), line.text(), 10);
        if (same.isEmpty()) {
            return page.say(ClientsPhrase.ASK_NAME, line.readablePhone());
        }
        return known(pro, page, same, bookingIntent);
    }

    private Page known(Pro pro, Page page, List<Client> same, BookingIntent bookingIntent) {
        return page.say(ClientsPhrase.CARD_KNOWN).rows(1, choices(pro, same, bookingIntent));
    }

    private List<Button> choices(Pro pro, List<Client> some, BookingIntent bookingIntent) {
        return words.names(pro, some).entrySet().stream()
                .<Button>map(client ->
                        pro.button(bookingIntent.choice(), bookingIntent.with(client.getKey()), client.getValue()))
                .toList();
    }

    /** She may have had no number so far, or have another one now; or she is somebody else of the same name. */
    private void namesakes(Pro pro, Page page, List<Client> namesakes, ClientLine line, BookingIntent bookingIntent) {
        page.say(ClientsPhrase.CARD_NAMESAKES, namesakes.size()).rows(1, choices(pro, namesakes, bookingIntent));
        if (line.phone() == null) {
            return;
        }
        Map<ClientId, String> names = words.names(pro, namesakes);
        namesakes.forEach(client -> page.row(pro.button(
                        client.phone() == null ? ClientsPhrase.HER_NUMBER : ClientsPhrase.NEW_NUMBER,
                        new ClientsAction.TakeNumber(client.id()),
                        names.getOrDefault(client.id(), client.name()))
                .main()));
    }

    private static Button add(
            Pro pro, ClientsPhrase phrase, ClientIdentity who, BookingIntent bookingIntent, boolean anyway) {
        return pro.button(phrase, bookingIntent.adding(anyway), who.name()).good();
    }
}
