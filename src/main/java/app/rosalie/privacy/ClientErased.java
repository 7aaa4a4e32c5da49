package app.rosalie.privacy;

import java.time.Instant;

/**
 * A client of a salon has had herself erased: who she was, nobody knows any more. Published by Spring's own events, within the
 * transaction that erases her.
 *
 * @param salon its number
 * @param client the number that she had there; what she paid still stands by it
 */
public record ClientErased(long salon, long client, Instant at) {}
