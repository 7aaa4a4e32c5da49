package app.rosalie.chat.sentence;

import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Button;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.SentenceAction;
import app.rosalie.chat.kit.treatment.TreatmentPrice;
import app.rosalie.clients.Client;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.selection.OptionId;
import app.rosalie.salon.selection.Selection;
import app.rosalie.salon.selection.Selections;
import app.rosalie.salon.selection.Selections.Choice;
import app.rosalie.salon.selection.TreatmentOptions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a sentence books, once it is known for whom: the treatment that it names, or one of those that may be meant. */
@Component
class SaidTreatments {

    private static final int MOST_SHOWN = 8;

    private final Visits visits;
    private final SaidTimes times;
    private final Selections selections;
    private final TreatmentOptions options;

    SaidTreatments(Visits visits, SaidTimes times, Selections selections, TreatmentOptions options) {
        this.visits = visits;
        this.times = times;
        this.selections = selections;
        this.options = options;
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
            return times.propose(said, client, selection(said, possible.getFirst()));
        }
        return ask(said, client, named.isEmpty() ? usualFirst(said.pro(), client, offered) : named);
    }

    /** With all else that is done in the same visit, and the options that are called by their names. */
    Selection selection(SaidBooking said, Treatment named) {
        SalonId salon = said.pro().salonId();
        List<Treatment> all = Stream.of(
                        said.book().before(), List.of(named), said.book().after())
                .flatMap(List::stream)
                .toList();
        Map<TreatmentId, Set<OptionId>> called = CalledOptions.in(said.book().told(), all, options.offered(salon));
        List<Choice> choices = all.stream()
                .map(treatment -> new Choice(treatment.id(), called.getOrDefault(treatment.id(), Set.of())))
                .toList();
        return choices.size() == 1 && choices.getFirst().options().isEmpty()
                ? Selection.of(named)
                : selections.offered(salon, selections.keep(salon, choices)).orElseGet(() -> Selection.of(named));
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
