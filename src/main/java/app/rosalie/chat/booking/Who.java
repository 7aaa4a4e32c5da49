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
import java.util.function.BiFunction;
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

    Reply ask(Pro pro, Aim aim) {
        List<Client> newest = clients.newest(pro.salonId(), MOST_SHOWN);
        return Choice.page(pro, aim)
                .say(newest.isEmpty() ? BookingPhrase.WHO_FIRST : BookingPhrase.WHO)
                .rows(2, buttons(pro, newest, aim))
                .asking(aim.who(""))
                .back(aim.origin())
                .show();
    }

    /** A name that follows a bare number goes with it. */
    Reply hear(Pro pro, String before, String text, Aim aim) {
        String typed = text.replaceAll("\\s+", " ").strip();
        if (typed.length() > LONGEST_TYPED || typed.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return again(pro, aim);
        }
        ClientLine line = ClientLine.read(typed, pro.salon().zone());
        ClientLine whole = line.name().isEmpty()
                ? line
                : line.completedBy(ClientLine.read(before, pro.salon().zone()));
        Optional<Identity> identity = whole.identity();
        List<Client> found = search.find(pro, line.name().isEmpty() ? typed : line.text(), MOST_SHOWN + 1);
        Page page = Choice.page(pro, aim);
        if (found.isEmpty()) {
            page.say(BookingPhrase.WHO_UNKNOWN, typed);
        } else if (found.size() > MOST_SHOWN) {
            page.say(BookingPhrase.WHO_MANY, typed, MOST_SHOWN);
        } else {
            page.say(BookingPhrase.WHO_FOUND, typed, found.size());
        }
        if (line.garbled() && !line.name().isEmpty()) {
            page.say(BookingPhrase.NUMBER_NOT_UNDERSTOOD);
        }
        List<Client> shown = found.stream().limit(MOST_SHOWN).toList();
        List<Button> buttons = new ArrayList<>(buttons(pro, shown, aim));
        identity.ifPresent(who -> buttons.add(
                Button.good(pro.voice().plain(BookingPhrase.NEW_CLIENT, who.name()), new BookingAction.NewClient())));
        return page.rows(1, buttons).asking(aim.who(whole.isEmpty() ? typed : whole.text())).back(aim.start()).show();
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
        Optional<Identity> identity = Identity.read(typed, pro.salon().zone());
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

    private List<Button> buttons(Pro pro, List<Client> some, Aim aim) {
        return words.buttons(pro, some, aim::with);
    }
}
