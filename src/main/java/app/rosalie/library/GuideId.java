package app.rosalie.library;

/** The number of a guide, the same for ever. */
public record GuideId(long number) {}
