package app.rosalie.chat.sentence;

import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Button;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.SentenceAction;
import app.rosalie.chat.kit.treatment.TreatmentPrice;
import app.rosalie.clients.Client;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a sentence books, once it is known for whom: the treatment that it names, or one of those that may be meant. */
@Component
class SaidTreatments {

    private static final int MOST_SHOWN = 8;

    private final Visits visits;
    private final SaidTimes times;

    SaidTreatments(Visits visits, SaidTimes times) {
        this.visits = visits;
        this.times = times;
    }

    SentenceResult propose(SaidBooking said, Client client, Optional<TreatmentId> chosen) {
        List<Treatment> offered = said.offered();
        if (offered.isEmpty()) {
            return new SentenceResult.Go(new BookingAction.ForClient(client.id()));
        }
        List<TreatmentId> meant = chosen.map(List::of).orElseGet(said::treatments);
        List<Treatment> named =
                offered.stream().filter(it -> meant.contains(it.id())).toList();
        List<Treatment> possible = named.isEmpty() ? offered : named;
        if (possible.size() == 1) {
            return times.propose(said, client, possible.getFirst());
        }
        return ask(said, client, named.isEmpty() ? usualFirst(said.pro(), client, offered) : named);
    }

    /** What she had last comes first. */
    private List<Treatment> usualFirst(Pro pro, Client client, List<Treatment> offered) {
        Optional<TreatmentId> last = visits.behind(pro.salonId(), client.id(), 1).stream()
                .map(Visit::treatmentId)
                .findFirst();
        return offered.stream()
                .sorted(Comparator.comparing(it -> last.filter(it.id()::equals).isEmpty()))
                .limit(MOST_SHOWN)
                .toList();
    }

    private static SentenceResult ask(SaidBooking said, Client client, List<Treatment> possible) {
        return new SentenceResult.Say(said.asking()
                .say(SentencePhrase.WHAT, client.name())
                .rows(1, possible, it -> button(said.pro(), client, it))
                .show());
    }

    private static Button button(Pro pro, Client client, Treatment treatment) {
        return pro.button(
                SentencePhrase.TREATMENT,
                new SentenceAction.WithTreatment(client.id(), treatment.id()),
                treatment.name(),
                treatment.length(),
                TreatmentPrice.of(pro.voice(), treatment));
    }
}
