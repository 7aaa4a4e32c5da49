package app.rosalie.chat.action;

import app.rosalie.library.CourseId;
import app.rosalie.library.GuideId;
import app.rosalie.library.Theme;

/** The resource centre. */
public sealed interface LibraryAction extends Action {

    @Code("i")
    record Open() implements LibraryAction {}

    @Code("it")
    record OfTheme(Theme theme) implements LibraryAction {}

    @Code("ig")
    record Read(GuideId guideId, From from) implements LibraryAction {}

    /** Where a guide was opened, and where the way back leads. */
    enum From {
        THEME,
        RESULTS,
        BOOKMARKS,
        COURSE,
        MORNING
    }

    @Code("ik")
    record Keep(GuideId guideId, boolean kept, From from) implements LibraryAction {}

    @Code("iu")
    record Rate(GuideId guideId, boolean useful, From from) implements LibraryAction {}

    /** Asks what to look for. */
    @Code("is")
    record Search() implements LibraryAction {}

    /** What was found last, once more. */
    @Code("ir")
    record Results() implements LibraryAction {}

    /** Looks for what was probably meant. */
    @Code("im")
    record Meant() implements LibraryAction {}

    @Code("ib")
    record Bookmarks() implements LibraryAction {}

    @Code("ic")
    record Courses() implements LibraryAction {}

    @Code("io")
    record OfCourse(CourseId courseId) implements LibraryAction {}

    @Code("ia")
    record Start(CourseId courseId) implements LibraryAction {}

    /** The guide of the day. */
    @Code("in")
    record Next(CourseId courseId) implements LibraryAction {}

    @Code("ix")
    record Stop(CourseId courseId) implements LibraryAction {}
}
