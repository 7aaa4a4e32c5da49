package app.rosalie.chat.booking;

import app.rosalie.chat.action.BookingAction;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.Money;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is agreed for one visit alone: another length, another price; null is the treatment's own. */
record CustomTerms(@Nullable Duration length, @Nullable Money price) {

    static final CustomTerms USUAL = new CustomTerms(null, null);

    private static final int SHORTEST = 5;
    private static final int LONGEST = 12 * 60;

    /** 10 000 €: what is more is a slip of the finger, or forged. */
    private static final long MOST_CENTS = 1_000_000;

    /** As a button carries them; what makes no sense is the treatment's own. */
    static CustomTerms of(int minutes, long cents) {
        return new CustomTerms(
                minutes < SHORTEST || minutes > LONGEST ? null : Duration.ofMinutes(minutes),
                cents < 0 || cents > MOST_CENTS ? null : new Money(cents));
    }

    Duration lengthOf(Treatment treatment) {
        return Objects.requireNonNullElse(length, treatment.length());
    }

    Money priceOf(Treatment treatment) {
        return Objects.requireNonNullElse(price, treatment.price());
    }

    BookingAction book(ClientId clientId, TreatmentId treatmentId, LocalDateTime start, boolean forced) {
        LocalDate day = start.toLocalDate();
        return equals(USUAL)
                ? new BookingAction.Book(clientId, treatmentId, day, start.toLocalTime(), forced)
                : new BookingAction.BookAs(
                        clientId,
                        treatmentId,
                        day,
                        start.toLocalTime(),
                        length == null ? -1 : (int) length.toMinutes(),
                        price == null ? -1 : (int) price.cents(),
                        forced);
    }
}
