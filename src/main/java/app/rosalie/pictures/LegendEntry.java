package app.rosalie.pictures;

/** One entry of the legend below a page of the agenda: a sign and what it is called. */
public record LegendEntry(StatusSign sign, String label) {}
