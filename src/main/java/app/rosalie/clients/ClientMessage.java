package app.rosalie.clients;

import java.time.Instant;
import java.util.Optional;

/**
 * What a client has written to her salon.
 *
 * @param words as she wrote them, at most {@link ClientMessages#LONGEST} characters
 * @param answer what the salon says to it; empty where it has not answered
 */
public record ClientMessage(
        ClientMessageId id, ClientId client, String words, Instant writtenAt, Optional<String> answer) {}
