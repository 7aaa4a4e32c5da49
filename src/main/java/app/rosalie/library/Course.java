package app.rosalie.library;

import java.util.List;

/** Some guides in an order that builds, one a day. */
public record Course(CourseId id, String title, String about, List<GuideId> guides) {}
