package app.rosalie.agenda;

/**
 * What a client has had, and how often.
 *
 * @param name as the treatment is called today
 * @param count of visits done in which it was; at least one
 */
public record FavouriteTreatment(String name, long count) {}
