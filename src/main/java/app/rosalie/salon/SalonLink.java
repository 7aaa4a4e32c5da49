package app.rosalie.salon;

/** What leads to a salon from outside. Anybody may write one, so it is no {@link SalonId}: whether it leads anywhere is not known. */
public sealed interface SalonLink permits LinkCode, SalonNumber {}
