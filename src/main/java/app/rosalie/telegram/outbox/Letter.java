package app.rosalie.telegram.outbox;

import java.time.Instant;

/** A row of the outbox. Letters of one chat and lane are sent by rising id. */
public record Letter(long id, long chatId, Lane lane, Parcel parcel, Instant writtenAt) {}
