package app.rosalie.alerts;

import app.rosalie.salon.SalonId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A fact that somebody should hear of. It holds ids alone: it is put into words when it is delivered, from what is true then.
 *
 * @param subject the id of what it is about, by its kind: an appointment, a review, a goal; of a round, the {@link #day}
 * @param due when it is to be told
 * @param expires from when on it is not worth telling any more
 */
public record Alert(AlertId id, SalonId salon, AlertKind kind, long subject, Instant due, Instant expires) {

    /** One that a round would have raised for a day, told at this moment. */
    static Alert ofDay(SalonId salon, AlertKind kind, LocalDate day, Instant now) {
        return new Alert(new AlertId(0), salon, kind, day.toEpochDay(), now, now.plus(kind.lifetime()));
    }

    /** The day of the round that raised it. */
    public LocalDate day() {
        return LocalDate.ofEpochDay(subject);
    }
}
