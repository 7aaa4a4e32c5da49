package app.rosalie.chat.booking;

import app.rosalie.agenda.BookingRequest;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.Money;
import app.rosalie.salon.selection.Selection;
import app.rosalie.salon.selection.SelectionId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** What is agreed for one visit alone: another length, another price; what is not there is the selection's own. */
record CustomTerms(Optional<Duration> length, Optional<Money> price) {
    static final CustomTerms USUAL = new CustomTerms(Optional.empty(), Optional.empty());
    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(12);

    /** 10 000 €: what is more is a slip of the finger, or forged. */
    private static final Money MOST = Money.euros(10_000);

    /** As a button carries them; what makes no sense is the selection's own. */
    static CustomTerms of(Optional<Duration> length, Optional<Money> price) {
        return new CustomTerms(
                length.filter(it -> it.compareTo(SHORTEST) >= 0 && it.compareTo(LONGEST) <= 0),
                price.filter(it -> it.compareTo(Money.ZERO) >= 0 && it.compareTo(MOST) <= 0));
    }

    Duration lengthOf(Selection chosen) {
        return length.orElse(chosen.length());
    }

    BookingRequest request(ClientId clientId, SelectionId selection, LocalDateTime start, boolean forced) {
        return new BookingRequest(clientId, selection, start, forced, price.orElse(null), length.orElse(null));
    }

    BookingAction book(ClientId clientId, SelectionId selection, LocalDateTime start, boolean forced) {
        LocalDate day = start.toLocalDate();
        return equals(USUAL)
                ? new BookingAction.Book(clientId, selection, day, start.toLocalTime(), forced)
                : new BookingAction.BookAs(clientId, selection, day, start.toLocalTime(), length, price, forced);
    }
}
