package app.rosalie.language;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a booking, shared out: which mean a client, which a treatment, and what nobody knows.
 *
 * @param clients who may be meant, the best first; several where several have that name
 * @param treatments what may be meant, the best first
 * @param unknown the words that are neither, spelt as they were: perhaps a new client's name
 */
public record BookingWords(List<NameMatch> clients, List<NameMatch> treatments, String unknown) {

    private static final double HARDLY_WORSE = 0.1;
    private static final double WHOLE = 1;

    public BookingWords {
        clients = List.copyOf(clients);
        treatments = List.copyOf(treatments);
    }

    /** Shares the words out; each speaks for a client or for a treatment, never for both. */
    public static BookingWords of(String words, NameBook clients, NameBook treatments) {
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

    private static BookingWords shared(String words, List<NameMatch> clients, List<NameMatch> treatments) {
        var used = new ArrayList<>(used(clients));
        used.addAll(used(treatments));
        return new BookingWords(clients, treatments, LeftOver.words(words, used));
    }

    /** Those that are hardly worse than the best. */
    private static List<NameMatch> likely(List<NameMatch> matches) {
        return matches.stream()
                .filter(match -> match.score() > best(matches) - HARDLY_WORSE)
                .toList();
    }

    private static double best(List<NameMatch> matches) {
        return matches.isEmpty() ? 0 : matches.getFirst().score();
    }

    private static List<TextSpan> used(List<NameMatch> matches) {
        return matches.stream()
                .flatMap(match -> match.used().stream())
                .distinct()
                .toList();
    }
}
