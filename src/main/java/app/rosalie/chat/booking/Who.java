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
import java.util.function.BiFunction;
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

    Reply ask(Pro pro, Aim aim) {
        List<Client> newest = clients.newest(pro.salonId(), MOST_SHOWN);
        return Choice.page(pro, aim)
                .say(newest.isEmpty() ? BookingPhrase.WHO_FIRST : BookingPhrase.WHO)
                .rows(2, buttons(pro, newest, aim))
                .asking(aim.who(""))
                .back(aim.origin())
                .show();
    }

    Reply hear(Pro pro, String text, Aim aim) {
        String typed = text.replaceAll("\\s+", " ").strip();
        if (typed.length() > LONGEST_TYPED || typed.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return again(pro, aim);
        }
        Optional<Identity> identity = Identity.read(typed);
        List<Client> found =
                clients.search(pro.salonId(), identity.map(Identity::name).orElse(typed), MOST_SHOWN + 1);
        Page page = Choice.page(pro, aim);
        if (found.isEmpty()) {
            page.say(BookingPhrase.WHO_UNKNOWN, typed);
        } else if (found.size() > MOST_SHOWN) {
            page.say(BookingPhrase.WHO_MANY, typed, MOST_SHOWN);
        } else {
            page.say(BookingPhrase.WHO_FOUND, typed, found.size());
        }
        List<Client> shown = found.stream().limit(MOST_SHOWN).toList();
        List<Button> buttons = new ArrayList<>(buttons(pro, shown, aim));
        identity.ifPresent(who -> buttons.add(
                Button.good(pro.voice().plain(BookingPhrase.NEW_CLIENT, who.name()), new BookingAction.NewClient())));
        return page.rows(1, buttons).asking(aim.who(typed)).back(aim.start()).show();
    }

    /** Adds the client who was typed last; where nothing is remembered any more, asks again. */
    Reply create(Pro pro, BiFunction<Pro, BookingAction, Reply> next) {
        return switch (pro.asked()) {
            case BookingQuestion.Who(String typed) -> create(pro, typed, Aim.NONE, next);
            case BookingQuestion.WhoAt at -> create(pro, at.typed(), Aim.of(at), next);
            case null, default -> ask(pro, Aim.NONE);
        };
    }

    private Reply create(Pro pro, String typed, Aim aim, BiFunction<Pro, BookingAction, Reply> next) {
        Optional<Identity> identity = Identity.read(typed);
        if (identity.isEmpty()) {
            return ask(pro, aim);
        }
        Client client = clients.add(pro.salonId(), identity.get()).client();
        return next.apply(pro, aim.with(client.id())).toast(pro.voice().plain(BookingPhrase.ADDED, client.name()));
    }

    private static Reply again(Pro pro, Aim aim) {
        return Choice.page(pro, aim)
                .say(BookingPhrase.NAME_NOT_UNDERSTOOD)
                .asking(aim.who(""))
                .back(aim.start())
                .show();
    }

    private static List<Button> buttons(Pro pro, List<Client> clients, Aim aim) {
        return clients.stream()
                .<Button>map(client -> Button.of(label(pro, client, clients), aim.with(client.id())))
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
