package app.rosalie.telegram.outbox;

import app.rosalie.telegram.outbox.payload.Payload;
import java.time.Instant;

/** A row of the outbox. Messages of one chat and priority are sent by rising id. */
public record OutboxMessage(long id, long chatId, Priority priority, Payload payload, Instant writtenAt) {}
