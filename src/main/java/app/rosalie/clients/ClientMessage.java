package app.rosalie.clients;

import java.time.Instant;
import java.util.Optional;

/**
 * What a client has written to her salon.
 *
 * @param words as she wrote them, at most {@link ClientMessages#LONGEST} characters
 * @param open whether it waits for the salon
 * @param answer what the salon says to it; empty while it is open, and where there is nothing to answer
 */
public record ClientMessage(
        ClientMessageId id, ClientId client, String words, Instant writtenAt, boolean open, Optional<String> answer) {}
