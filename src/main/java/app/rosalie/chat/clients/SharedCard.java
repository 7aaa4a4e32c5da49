package app.rosalie.chat.clients;

import app.rosalie.chat.Action;
import app.rosalie.chat.BookingAction;
import app.rosalie.chat.BookingQuestion;
import app.rosalie.chat.Button;
import app.rosalie.chat.ClientWords;
import app.rosalie.chat.ClientsAction;
import app.rosalie.chat.ClientsQuestion;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Question;
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
        boolean booking = pro.asked() instanceof BookingQuestion.Who;
        Page page = Book.page(pro).asking(question(line, booking));
        if (booking) {
            page.back(new BookingAction.Start());
        }
        if (line.isEmpty()) {
            return page.say(ClientsPhrase.CARD_EMPTY).show();
        }
        page.say(ClientsPhrase.CARD, line.name().isEmpty() ? "none" : line.name(), phone(line));
        if (contact.own()) {
            page.say(ClientsPhrase.CARD_OWN);
        }
        return told(pro, page.gap(), line, booking).show();
    }

    private static String phone(ClientLine line) {
        return line.phone() == null ? "none" : line.readablePhone();
    }

    /** Where a booking asks for whom, the card is its answer. */
    private static Question question(ClientLine line, boolean booking) {
        return booking ? new BookingQuestion.Who(line.text()) : new ClientsQuestion.Add(line.text());
    }

    private Page told(Pro pro, Page page, ClientLine line, boolean booking) {
        if (line.identity().isEmpty()) {
            return nameless(pro, page, line, booking);
        }
        Identity who = line.identity().get();
        List<Client> same = clients.sameNumber(pro.salonId(), who);
        if (!same.isEmpty()) {
            known(pro, page, same, booking);
            return page.row(add(pro, ClientsPhrase.ADD_ANOTHER, who, booking, true));
        }
        List<Client> namesakes = clients.alike(pro.salonId(), who);
        if (namesakes.isEmpty()) {
            page.say(line.phone() == null ? ClientsPhrase.CARD_NO_NUMBER : ClientsPhrase.CARD_NEW);
            return page.row(add(pro, ClientsPhrase.ADD_HER, who, booking, false));
        }
        page.say(ClientsPhrase.CARD_NAMESAKES, namesakes.size());
        namesakes(pro, page, namesakes, line, booking);
        return page.row(add(pro, ClientsPhrase.ADD_ANOTHER, who, booking, true));
    }

    private Page nameless(Pro pro, Page page, ClientLine line, boolean booking) {
        List<Client> same = clients.search(pro.salonId(), line.text(), 10);
        if (same.isEmpty()) {
            return page.say(ClientsPhrase.ASK_NAME, line.readablePhone());
        }
        return known(pro, page, same, booking);
    }

    private Page known(Pro pro, Page page, List<Client> same, boolean booking) {
        return page.say(ClientsPhrase.CARD_KNOWN).rows(1, choices(pro, same, booking));
    }

    private List<Button> choices(Pro pro, List<Client> some, boolean booking) {
        ClientsPhrase phrase = booking ? ClientsPhrase.CHOOSE : ClientsPhrase.OPEN;
        return words.names(pro, some).entrySet().stream()
                .<Button>map(client ->
                        Button.of(pro.voice().plain(phrase, client.getValue()), chosen(client.getKey(), booking)))
                .toList();
    }

    private static Action chosen(long id, boolean booking) {
        return booking ? new BookingAction.ForClient(id) : new ClientsAction.Card(id);
    }

    /** She may have had no number so far, or have another one now; or she is somebody else of the same name. */
    private void namesakes(Pro pro, Page page, List<Client> namesakes, ClientLine line, boolean booking) {
        page.rows(1, choices(pro, namesakes, booking));
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

    private static Button add(Pro pro, ClientsPhrase phrase, Identity who, boolean booking, boolean anyway) {
        return Button.good(
                pro.voice().plain(phrase, who.name()),
                booking ? new BookingAction.NewClient() : new ClientsAction.New(anyway));
    }
}
