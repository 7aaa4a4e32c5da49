package app.rosalie.chat.booking;

import app.rosalie.chat.BookingAction;
import app.rosalie.chat.BookingQuestion;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.clients.Client;
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

    Who(Clients clients) {
        this.clients = clients;
    }

    Reply ask(Pro pro) {
        List<Client> newest = clients.newest(pro.salonId(), MOST_SHOWN);
        return Choice.page(pro)
                .say(newest.isEmpty() ? BookingPhrase.WHO_FIRST : BookingPhrase.WHO)
                .rows(2, buttons(pro, newest))
                .asking(new BookingQuestion.Who(""))
                .show();
    }

    Reply hear(Pro pro, String text) {
        String typed = text.replaceAll("\\s+", " ").strip();
        if (typed.length() > LONGEST_TYPED || typed.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return again(pro);
        }
        Optional<Identity> identity = Identity.read(typed);
        List<Client> found =
                clients.search(pro.salonId(), identity.map(Identity::name).orElse(typed), MOST_SHOWN + 1);
        Page page = Choice.page(pro);
        if (found.isEmpty()) {
            page.say(BookingPhrase.WHO_UNKNOWN, typed);
        } else if (found.size() > MOST_SHOWN) {
            page.say(BookingPhrase.WHO_MANY, typed, MOST_SHOWN);
        } else {
            page.say(BookingPhrase.WHO_FOUND, typed, found.size());
        }
        List<Client> shown = found.stream().limit(MOST_SHOWN).toList();
        List<Button> buttons = new ArrayList<>(buttons(pro, shown));
        identity.ifPresent(who -> buttons.add(
                Button.good(pro.voice().plain(BookingPhrase.NEW_CLIENT, who.name()), new BookingAction.NewClient())));
        return page.rows(1, buttons)
                .asking(new BookingQuestion.Who(typed))
                .back(new BookingAction.Start())
                .show();
    }

    /** Adds the client who was typed last; where nothing is remembered any more, asks again. */
    Reply create(Pro pro, What what) {
        if (!(pro.asked() instanceof BookingQuestion.Who(String typed))) {
            return ask(pro);
        }
        Optional<Identity> identity = Identity.read(typed);
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

    private static List<Button> buttons(Pro pro, List<Client> clients) {
        return clients.stream()
                .<Button>map(client -> Button.of(label(pro, client, clients), new BookingAction.ForClient(client.id())))
                .toList();
    }

    /** Two of the same name are told apart by the end of the number. */
    private static String label(Pro pro, Client client, List<Client> among) {
        boolean twice = among.stream()
                        .filter(other -> other.name().equals(client.name()))
                        .count()
                > 1;
        String phone = client.readablePhone();
        String end = twice && phone.length() > 5 ? "…" + phone.substring(phone.length() - 5) : "";
        return pro.voice().plain(BookingPhrase.CLIENT, client.name(), end).strip();
    }
}
