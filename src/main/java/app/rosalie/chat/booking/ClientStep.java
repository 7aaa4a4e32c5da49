package app.rosalie.chat.booking;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.kit.client.ClientNames;
import app.rosalie.chat.kit.client.ClientSearch;
import app.rosalie.chat.question.BookingQuestion;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientIdentity;
import app.rosalie.clients.ClientLine;
import app.rosalie.clients.Clients;
import app.rosalie.salon.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Who comes? One of the book, found by name or number, or somebody new. */
@Component
class ClientStep {

    private static final int MOST_SHOWN = 8;
    private static final int LONGEST_TYPED = 120;

    private final Clients clients;
    private final ClientSearch search;
    private final ClientNames words;
    private final UsualStep usual;

    ClientStep(Clients clients, ClientSearch search, ClientNames words, UsualStep usual) {
        this.clients = clients;
        this.search = search;
        this.words = words;
        this.usual = usual;
    }

    Reply ask(Pro pro, PreselectedSlot preselectedSlot) {
        List<Client> newest = clients.newest(pro.salonId(), MOST_SHOWN);
        List<Button> due = preselectedSlot instanceof PreselectedSlot.None ? usual.due(pro) : List.of();
        Page page = BookingChoice.page(pro, preselectedSlot)
                .say(newest.isEmpty() ? BookingPhrase.WHO_FIRST : BookingPhrase.WHO);
        if (!due.isEmpty()) {
            page.gap().say(BookingPhrase.WHO_IS_DUE);
        }
        return page.rows(1, due)
                .rows(2, buttons(pro, newest, preselectedSlot))
                .asking(preselectedSlot.who(""))
                .back(preselectedSlot.origin())
                .show();
    }

    /** A name that follows a bare number goes with it. */
    Reply hear(Pro pro, String before, String text, PreselectedSlot preselectedSlot) {
        String typed = VisibleText.of(text);
        if (typed.length() > LONGEST_TYPED || typed.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return again(pro, preselectedSlot);
        }
        ClientLine line = ClientLine.read(typed, pro.salon().zone());
        ClientLine whole = line.name().isEmpty()
                ? line
                : line.completedBy(ClientLine.read(before, pro.salon().zone()));
        List<Client> found = search.find(pro, line.name().isEmpty() ? typed : line.text(), MOST_SHOWN + 1);
        Page page = BookingChoice.page(pro, preselectedSlot);
        count(page, typed, found);
        if (line.garbled() && !line.name().isEmpty()) {
            page.say(BookingPhrase.NUMBER_NOT_UNDERSTOOD, line.phones());
        }
        return page.rows(1, choices(pro, found, whole, preselectedSlot))
                .asking(preselectedSlot.who(whole.isEmpty() ? typed : whole.text()))
                .back(preselectedSlot.start())
                .show();
    }

    private static void count(Page page, String typed, List<Client> found) {
        if (found.isEmpty()) {
            page.say(BookingPhrase.WHO_UNKNOWN, typed);
        } else if (found.size() > MOST_SHOWN) {
            page.say(BookingPhrase.WHO_MANY, typed, MOST_SHOWN);
        } else {
            page.say(BookingPhrase.WHO_FOUND, typed, found.size());
        }
    }

    /** Those who were found, and whoever was typed as somebody new. */
    private List<Button> choices(Pro pro, List<Client> found, ClientLine typed, PreselectedSlot preselectedSlot) {
        List<Client> shown = found.stream().limit(MOST_SHOWN).toList();
        List<Button> choices = new ArrayList<>(buttons(pro, shown, preselectedSlot));
        typed.identity()
                .ifPresent(who ->
                        choices.add(pro.button(BookingPhrase.NEW_CLIENT, new BookingAction.NewClient(), who.name())
                                .good()));
        return choices;
    }

    /** Adds the client who was typed last; where nothing is remembered any more, asks again. */
    Reply create(Pro pro, BiFunction<Pro, BookingAction, Reply> next) {
        return switch (pro.asked()) {
            case BookingQuestion.Who(String typed) -> create(pro, typed, PreselectedSlot.NONE, next);
            case BookingQuestion.WhoAt at -> create(pro, at.typed(), PreselectedSlot.of(at), next);
            case null, default -> ask(pro, PreselectedSlot.NONE);
        };
    }

    private Reply create(
            Pro pro, String typed, PreselectedSlot preselectedSlot, BiFunction<Pro, BookingAction, Reply> next) {
        Optional<ClientIdentity> identity =
                ClientLine.read(typed, pro.salon().zone()).identity();
        if (identity.isEmpty()) {
            return ask(pro, preselectedSlot);
        }
        Client client = clients.add(pro.salonId(), identity.get()).client();
        return next.apply(pro, preselectedSlot.with(client.id()))
                .toast(pro.voice().plain(BookingPhrase.ADDED, client.name()));
    }

    private static Reply again(Pro pro, PreselectedSlot preselectedSlot) {
        return BookingChoice.page(pro, preselectedSlot)
                .say(BookingPhrase.NAME_NOT_UNDERSTOOD)
                .asking(preselectedSlot.who(""))
                .back(preselectedSlot.start())
                .show();
    }

    private List<Button> buttons(Pro pro, List<Client> some, PreselectedSlot preselectedSlot) {
        return words.buttons(pro, some, preselectedSlot::with);
    }
}
