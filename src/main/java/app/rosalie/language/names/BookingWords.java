package app.rosalie.language.names;

import app.rosalie.language.text.LeftOver;
import app.rosalie.language.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a booking, shared out: which mean a client, which a treatment, and what nobody knows.
 *
 * @param clients who may be meant, the best first; several where several have that name
 * @param treatments what may be meant, the best first
 * @param unknown the words that are neither, spelt as they were: perhaps a new client's name
 */
public record BookingWords<C, T>(List<NameMatch<C>> clients, List<NameMatch<T>> treatments, String unknown) {

    private static final double HARDLY_WORSE = 0.1;
    private static final double WHOLE = 1;

    public BookingWords {
        clients = List.copyOf(clients);
        treatments = List.copyOf(treatments);
    }

    /** Shares the words out; each speaks for a client or for a treatment, never for both. */
    public static <C extends Comparable<C>, T extends Comparable<T>> BookingWords<C, T> of(
            String words, NameBook<C> clients, NameBook<T> treatments) {
        var clientsFirst = likely(clients.find(words, List.of()));
        var treatmentsBehind = likely(treatments.find(words, used(clientsFirst)));
        var treatmentsFirst = likely(treatments.find(words, List.of()));
        var clientsBehind = likely(clients.find(words, used(treatmentsFirst)));
        var clientsWin = best(treatmentsFirst) < WHOLE
                && best(clientsFirst) + best(treatmentsBehind) >= best(clientsBehind) + best(treatmentsFirst);
        return best(clientsFirst) == WHOLE || clientsWin
                ? shared(words, clientsFirst, treatmentsBehind)
                : shared(words, clientsBehind, treatmentsFirst);
    }

    private static <C, T> BookingWords<C, T> shared(
            String words, List<NameMatch<C>> clients, List<NameMatch<T>> treatments) {
        var used = new ArrayList<>(used(clients));
        used.addAll(used(treatments));
        return new BookingWords<>(clients, treatments, LeftOver.words(words, used));
    }

    /** Those that are hardly worse than the best. */
    private static <K> List<NameMatch<K>> likely(List<NameMatch<K>> matches) {
        return matches.stream()
                .filter(match -> match.score() > best(matches) - HARDLY_WORSE)
                .toList();
    }

    private static <K> double best(List<NameMatch<K>> matches) {
        return matches.isEmpty() ? 0 : matches.getFirst().score();
    }

    private static <K> List<TextSpan> used(List<NameMatch<K>> matches) {
        return matches.stream()
                .flatMap(match -> match.used().stream())
                .distinct()
                .toList();
    }
}
