package app.rosalie.chat.sentence;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.SentenceAction;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.ClientIdentity;
import app.rosalie.clients.Clients;
import app.rosalie.language.names.NameMatch;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.selection.Selection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** « emma mardi 14h semi 45€ »: who, what and when, each known, asked for, or to be chosen. First of all who. */
@Component
class BookingSentences {

    private static final int MOST_SHOWN = 6;

    private final Clients clients;
    private final Treatments treatments;
    private final ClientMatches matches;
    private final SaidTreatments saidTreatments;

    BookingSentences(Clients clients, Treatments treatments, ClientMatches matches, SaidTreatments saidTreatments) {
        this.clients = clients;
        this.treatments = treatments;
        this.matches = matches;
        this.saidTreatments = saidTreatments;
    }

    SentenceResult propose(Pro pro, String text, WantedBooking book, SentenceChoice choice) {
        SaidBooking said = SaidBooking.of(pro, text, book, treatments.offered(pro.salonId()), matches.book(pro));
        if (choice.newClient()) {
            return SaidBooking.ofSomebodyNew(pro, text, book, treatments.offered(pro.salonId()))
                    .somebodyNew()
                    .map(who -> saidTreatments.propose(said, added(pro.salonId(), who), Optional.empty()))
                    .orElseGet(BookingSentences::startOver);
        }
        return choice.client()
                .map(id -> forClient(said, id, choice.treatment(), BookingSentences::startOver))
                .orElseGet(() -> whoever(said));
    }

    /** All that is done in the visit; empty where it is not clear. */
    Optional<Selection> selection(Pro pro, String text, WantedBooking book) {
        SaidBooking said = SaidBooking.of(pro, text, book, treatments.offered(pro.salonId()), matches.book(pro));
        List<TreatmentId> meant = said.treatments();
        return meant.size() == 1
                ? said.offered().stream()
                        .filter(it -> it.id().equals(meant.getFirst()))
                        .findFirst()
                        .map(it -> saidTreatments.selection(said, it))
                : Optional.empty();
    }

    /** For somebody who is surely not in the book. */
    SentenceResult proposeNew(Pro pro, String text, WantedBooking book) {
        return who(SaidBooking.ofSomebodyNew(pro, text, book, treatments.offered(pro.salonId())), List.of());
    }

    private SentenceResult whoever(SaidBooking said) {
        List<NameMatch<ClientId>> meant = said.clients();
        return meant.size() == 1
                ? forClient(said, meant.getFirst().id(), Optional.empty(), SentenceResult.Nothing::new)
                : who(said, meant);
    }

    private SentenceResult forClient(
            SaidBooking said, ClientId id, Optional<TreatmentId> treatment, Supplier<SentenceResult> otherwise) {
        return clients.find(said.pro().salonId(), id)
                .map(client -> saidTreatments.propose(said, client, treatment))
                .orElseGet(otherwise);
    }

    private static SentenceResult startOver() {
        return new SentenceResult.Go(new BookingAction.Start());
    }

    /** One of those who may be meant, or somebody new. */
    private SentenceResult who(SaidBooking said, List<NameMatch<ClientId>> meant) {
        Optional<ClientIdentity> somebodyNew = said.somebodyNew().filter(who -> meant.isEmpty());
        Pro pro = said.pro();
        if (meant.isEmpty() && somebodyNew.isEmpty()) {
            return whom(said);
        }
        Page page = said.asking();
        somebodyNew.ifPresentOrElse(
                who -> page.say(SentencePhrase.WHO_UNKNOWN, who.name()),
                () -> page.say(SentencePhrase.WHICH_ONE, meant.size()));
        page.rows(1, matches.buttons(pro, meant, SentenceAction.WithClient::new));
        somebodyNew.ifPresent(who ->
                page.proposal(pro.button(SentencePhrase.NEW_CLIENT, new SentenceAction.WithNewClient(), who.name())
                        .good()));
        return new SentenceResult.Say(page.row(pro.button(SentencePhrase.SOMEBODY_ELSE, new BookingAction.Start()))
                .show());
    }

    /** Nobody is named: what else was said waits for whoever it is. */
    private SentenceResult whom(SaidBooking said) {
        Pro pro = said.pro();
        List<Button> newest = clients.newest(pro.salonId(), MOST_SHOWN).stream()
                .<Button>map(client -> Button.of(client.name(), new SentenceAction.WithClient(client.id())))
                .toList();
        return newest.isEmpty()
                ? startOver()
                : new SentenceResult.Say(said.asking()
                        .say(SentencePhrase.FOR_WHOM)
                        .rows(2, newest)
                        .row(pro.button(SentencePhrase.SOMEBODY_ELSE, new BookingAction.Start()))
                        .show());
    }

    /** Pressed twice, she is added once. */
    private Client added(SalonId salon, ClientIdentity identity) {
        return clients.search(salon, identity.name(), 2).stream()
                .filter(client -> client.name().equals(identity.name()))
                .findFirst()
                .orElseGet(() -> clients.add(salon, identity).client());
    }
}
