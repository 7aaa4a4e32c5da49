package app.rosalie.chat.sentence;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.question.SentenceQuestion;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.ClientIdentity;
import app.rosalie.clients.ClientLine;
import app.rosalie.language.names.BookingWords;
import app.rosalie.language.names.NameBook;
import app.rosalie.language.names.NameMatch;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A sentence that books, as it was typed and as it was read.
 *
 * @param words whom and what it names, among those whom the salon knows and what it sells
 */
record SaidBooking(
        Pro pro, String text, WantedBooking book, List<Treatment> offered, BookingWords<ClientId, TreatmentId> words) {

    /** Of somebody who is not in the book, however much she is called like one who is. */
    static SaidBooking ofSomebodyNew(Pro pro, String text, WantedBooking book, List<Treatment> offered) {
        return of(pro, text, book, offered, NameBook.<ClientId>of(Map.of()));
    }

    static SaidBooking of(
            Pro pro, String text, WantedBooking book, List<Treatment> offered, NameBook<ClientId> clients) {
        NameBook<TreatmentId> treatments =
                NameBook.of(offered.stream().collect(Collectors.toMap(Treatment::id, Treatment::name)));
        return new SaidBooking(pro, text, book, offered, BookingWords.of(book.words(), clients, treatments));
    }

    /** Whoever is named and not in the book. */
    Optional<ClientIdentity> somebodyNew() {
        return ClientLine.read(words.unknown(), pro.salon().zone()).identity();
    }

    List<NameMatch<ClientId>> clients() {
        return ClientMatches.best(words.clients());
    }

    List<TreatmentId> treatments() {
        return ClientMatches.best(words.treatments()).stream()
                .map(NameMatch::id)
                .toList();
    }

    /** A page that asks for what is missing, and remembers the sentence. */
    Page asking() {
        return SentencePages.of(pro).asking(new SentenceQuestion.Booking(text));
    }
}
