package app.rosalie.pictures;

/** One entry of the legend below a page of the diary: a sign and what it is called. */
public record Legend(Sign sign, String label) {}
