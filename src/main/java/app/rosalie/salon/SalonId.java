package app.rosalie.salon;

/**
 * Which salon. A type of its own, because every access is scoped by it: whoever holds one has been told by {@link Salons} whose
 * salon it is.
 */
public record SalonId(long value) {}
