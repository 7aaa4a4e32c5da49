package app.rosalie.language.wish;

/** @param probability from 0 to 1; those of all kinds make 1 */
public record Likely(WishKind kind, double probability) {}
