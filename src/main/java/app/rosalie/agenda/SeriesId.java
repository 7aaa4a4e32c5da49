package app.rosalie.agenda;

/** Which {@link Series}: it has the number of the appointment that came again first. */
public record SeriesId(long value) {}
