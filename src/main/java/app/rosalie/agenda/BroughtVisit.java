package app.rosalie.agenda;

import app.rosalie.clients.ClientId;
import app.rosalie.salon.Treatment;
import java.time.Instant;

/** A visit from another book. */
public record BroughtVisit(
        ClientId clientId,
        Treatment treatment,
        Instant start,
        Status status,
        PaymentState payment,
        Instant writtenAt) {}
