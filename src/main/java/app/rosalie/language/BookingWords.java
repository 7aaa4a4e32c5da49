package app.rosalie.language;

import java.util.List;

/**
 * The words of a booking, shared out: which mean a client, which a treatment, and what nobody knows.
 *
 * @param clients who may be meant, the best first; several where several have that name
 * @param treatments what may be meant, the best first
 * @param unknown the words that are neither, spelt as they were: perhaps a new client's name
 */
public record BookingWords(List<NameMatch> clients, List<NameMatch> treatments, String unknown) {

    public BookingWords {
        clients = List.copyOf(clients);
        treatments = List.copyOf(treatments);
    }

    /** Shares the words out; each speaks for a client or for a treatment, never for both. */
    public static BookingWords of(String words, NameBook clients, NameBook treatments) {
        return new BookingWords(clients.find(words), treatments.find(words), words);
    }
}
