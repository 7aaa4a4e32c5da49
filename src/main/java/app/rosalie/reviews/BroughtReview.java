package app.rosalie.reviews;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.clients.ClientId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A review from another book.
 *
 * @param stars 1 to 5
 * @param words what the client wrote, or empty
 * @param answer the salon's public answer, or null
 * @param verified whether it is known that she wrote it who came; of another book nobody knows
 */
public record BroughtReview(
        ClientId clientId,
        AppointmentId appointmentId,
        int stars,
        String words,
        Instant at,
        @Nullable String answer,
        boolean verified) {

    public BroughtReview(
            ClientId clientId,
            AppointmentId appointmentId,
            int stars,
            String words,
            Instant at,
            @Nullable String answer) {
        this(clientId, appointmentId, stars, words, at, answer, false);
    }
}
