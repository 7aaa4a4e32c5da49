package app.rosalie.chat.sentence;

import app.rosalie.chat.Button;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.Clients;
import app.rosalie.language.names.NameBook;
import app.rosalie.language.names.NameMatch;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Whom words mean. Two of the same name are told apart by the end of the number, and never chosen between in silence. */
@Component
class ClientMatches {

    private static final int MOST_SHOWN = 8;

    /** A first name of three words, spelt as it is; a slip of the finger in one of two stays below. */
    private static final double LETTER_FOR_LETTER = 0.73;

    private final Clients clients;

    ClientMatches(Clients clients) {
        this.clients = clients;
    }

    NameBook<ClientId> book(Pro pro) {
        return NameBook.of(clients.names(pro.salonId()));
    }

    boolean knows(Pro pro, String words) {
        return !words.isBlank() && !book(pro).find(words).isEmpty();
    }

    /** Whether the words are a client's name or first name and nothing else, without a guess. */
    boolean isNamed(Pro pro, String words) {
        int count = words.strip().split("\\s+").length;
        return book(pro).find(words).stream()
                .anyMatch(match ->
                        match.score() >= LETTER_FOR_LETTER && match.used().size() == count);
    }

    /** Those that share the best score. */
    static <K> List<NameMatch<K>> best(List<NameMatch<K>> matches) {
        return matches.stream()
                .filter(it -> it.score() >= matches.getFirst().score())
                .limit(MOST_SHOWN)
                .toList();
    }

    /** A bare name, or what may be one: her card, or the cards of those who may be meant. */
    SentenceResult find(Pro pro, String words) {
        List<NameMatch<ClientId>> best = best(book(pro).find(words));
        if (best.size() == 1) {
            return new SentenceResult.Go(new ClientsAction.Card(best.getFirst().id()));
        }
        return best.isEmpty()
                ? new SentenceResult.Nobody(nobody(pro, words))
                : new SentenceResult.Say(several(pro, best));
    }

    private static Reply nobody(Pro pro, String words) {
        return SentencePages.of(pro)
                .say(SentencePhrase.NOBODY, words)
                .row(
                        pro.button(SentencePhrase.ADD_CLIENT, new ClientsAction.Add()),
                        pro.button(SentencePhrase.BOOK, new BookingAction.Start()))
                .show();
    }

    private Reply several(Pro pro, List<NameMatch<ClientId>> meant) {
        return SentencePages.of(pro)
                .say(SentencePhrase.WHICH_ONE, meant.size())
                .rows(1, buttons(pro, meant, ClientsAction.Card::new))
                .show();
    }

    List<Button> buttons(Pro pro, List<NameMatch<ClientId>> matches, Function<ClientId, Action> action) {
        List<Client> found = matches.stream()
                .flatMap(it -> clients.find(pro.salonId(), it.id()).stream())
                .toList();
        return found.stream()
                .<Button>map(client -> Button.of(label(pro, client), action.apply(client.id())))
                .toList();
    }

    private static String label(Pro pro, Client client) {
        String phone = client.readablePhone();
        String end = phone.length() > 5 ? "…" + phone.substring(phone.length() - 5) : "";
        return pro.voice().plain(SentencePhrase.CLIENT, client.name(), end).strip();
    }
}
