package app.rosalie.library;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a salon has come in a course.
 *
 * @param done how many of its guides it has been given
 * @param last the salon's day of the last of them; null before the first
 */
public record Enrolment(CourseId course, int done, @Nullable LocalDate last) {

    /** One a day: whether today's is still to come. */
    public boolean hasNext(Course course, LocalDate today) {
        return done < course.guides().size() && (last == null || last.isBefore(today));
    }

    public boolean isFinished(Course course) {
        return done >= course.guides().size();
    }
}
