package app.rosalie.chat.booking;

import app.rosalie.chat.BookingAction;
import app.rosalie.chat.BookingQuestion;
import app.rosalie.chat.Button;
import app.rosalie.chat.ClientSearch;
import app.rosalie.chat.ClientWords;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientLine;
import app.rosalie.clients.Clients;
import app.rosalie.clients.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who comes? One of the book, found by name or number, or somebody new. */
@Component
class Who {

    private static final int MOST_SHOWN = 8;
    private static final int LONGEST_TYPED = 120;

    private final Clients clients;
    private final ClientSearch search;
    private final ClientWords words;

    Who(Clients clients, ClientSearch search, ClientWords words) {
        this.clients = clients;
        this.search = search;
        this.words = words;
    }

    Reply ask(Pro pro) {
        List<Client> newest = clients.newest(pro.salonId(), MOST_SHOWN);
        return Choice.page(pro)
                .say(newest.isEmpty() ? BookingPhrase.WHO_FIRST : BookingPhrase.WHO)
                .rows(2, buttons(pro, newest))
                .asking(new BookingQuestion.Who(""))
                .show();
    }

    /** A name that follows a bare number goes with it. */
    Reply hear(Pro pro, String before, String text) {
        String typed = text.replaceAll("\\s+", " ").strip();
        if (typed.length() > LONGEST_TYPED || typed.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return again(pro);
        }
        ClientLine line = ClientLine.read(typed, pro.salon().zone());
        ClientLine whole = line.name().isEmpty()
                ? line
                : line.completedBy(ClientLine.read(before, pro.salon().zone()));
        Optional<Identity> identity = whole.identity();
        List<Client> found = search.find(pro, line.name().isEmpty() ? typed : line.text(), MOST_SHOWN);
        Page page = Choice.page(pro);
        if (found.isEmpty()) {
            page.say(BookingPhrase.WHO_UNKNOWN, typed);
        } else {
            page.say(BookingPhrase.WHO_FOUND, typed, found.size());
        }
        if (line.garbled() && !line.name().isEmpty()) {
            page.say(BookingPhrase.NUMBER_NOT_UNDERSTOOD);
        }
        List<Button> buttons = new ArrayList<>(buttons(pro, found));
        identity.ifPresent(who -> buttons.add(
                Button.good(pro.voice().plain(BookingPhrase.NEW_CLIENT, who.name()), new BookingAction.NewClient())));
        return page.rows(1, buttons)
                .asking(new BookingQuestion.Who(whole.isEmpty() ? typed : whole.text()))
                .back(new BookingAction.Start())
                .show();
    }

    /** Adds the client who was typed last; where nothing is remembered any more, asks again. */
    Reply create(Pro pro, What what) {
        if (!(pro.asked() instanceof BookingQuestion.Who(String typed))) {
            return ask(pro);
        }
        Optional<Identity> identity = Identity.read(typed, pro.salon().zone());
        if (identity.isEmpty()) {
            return ask(pro);
        }
        Client client = clients.add(pro.salonId(), identity.get()).client();
        return what.ask(pro, client.id()).toast(pro.voice().plain(BookingPhrase.ADDED, client.name()));
    }

    private static Reply again(Pro pro) {
        return Choice.page(pro)
                .say(BookingPhrase.NAME_NOT_UNDERSTOOD)
                .asking(new BookingQuestion.Who(""))
                .back(new BookingAction.Start())
                .show();
    }

    private List<Button> buttons(Pro pro, List<Client> some) {
        return words.buttons(pro, some, BookingAction.ForClient::new);
    }
}
