package app.rosalie.library;

/** The number of a course, the same for ever. */
public record CourseId(long number) {}
