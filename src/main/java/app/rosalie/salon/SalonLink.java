package app.rosalie.salon;

/** The number in a salon's public link. Anybody may write one, so it is no {@link SalonId}: it opens what everybody may see. */
public record SalonLink(long number) {}
