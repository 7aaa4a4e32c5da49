package app.rosalie.alerts;

import app.rosalie.salon.SalonId;
import java.time.Instant;

/**
 * A fact that the pro should hear of. It holds ids alone: it is put into words when it is delivered, from what is true then.
 *
 * @param subject the id of what it is about, by its kind: an appointment, a review, a goal
 * @param due when it is to be told
 * @param expires from when on it is not worth telling any more
 */
public record Alert(AlertId id, SalonId salon, AlertKind kind, long subject, Instant due, Instant expires) {}
