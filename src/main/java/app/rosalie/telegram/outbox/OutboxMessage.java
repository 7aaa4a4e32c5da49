package app.rosalie.telegram.outbox;

import java.time.Instant;

/** A row of the outbox. Letters of one chat and lane are sent by rising id. */
public record OutboxMessage(long id, long chatId, Priority lane, Payload parcel, Instant writtenAt) {}
