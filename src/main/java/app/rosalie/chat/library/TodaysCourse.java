package app.rosalie.chat.library;

import app.rosalie.chat.Button;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.LibraryAction;
import app.rosalie.library.Course;
import app.rosalie.library.Enrolment;
import app.rosalie.library.Enrolments;
import app.rosalie.library.GuideId;
import app.rosalie.library.Guides;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The course that has a guide for today, and which of hers a guide is of. */
@Component
class TodaysCourse {

    private final Guides guides;
    private final Enrolments enrolments;
    private final InstantSource clock;

    TodaysCourse(Guides guides, Enrolments enrolments, InstantSource clock) {
        this.guides = guides;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /** @param day from 1 on */
    record Lesson(Course course, int day, GuideId guide) {}

    /** Of the one begun first; empty where she follows none, or has had today's. */
    Optional<Lesson> lesson(Pro pro, LocalDate today) {
        return enrolments.of(pro.salonId()).stream()
                .flatMap(enrolment -> guides.find(enrolment.course()).stream()
                        .filter(course -> enrolment.hasNext(course, today))
                        .map(course -> lesson(course, enrolment)))
                .findFirst();
    }

    private static Lesson lesson(Course course, Enrolment enrolment) {
        return new Lesson(course, enrolment.done() + 1, course.guides().get(enrolment.done()));
    }

    Optional<Button> button(Pro pro) {
        return lesson(pro, pro.dayOf(clock.instant()))
                .map(lesson -> pro.button(
                                LibraryPhrase.TODAYS_BUTTON,
                                new LibraryAction.Next(lesson.course().id()),
                                lesson.course().title(),
                                lesson.day(),
                                lesson.course().guides().size())
                        .main());
    }

    /** Whether she has begun a course that is not over. */
    boolean isFollowed(Pro pro) {
        return enrolments.of(pro.salonId()).stream()
                .anyMatch(enrolment -> guides.find(enrolment.course())
                        .filter(course -> !enrolment.isFinished(course))
                        .isPresent());
    }

    Optional<Course> withGuide(Pro pro, GuideId guide) {
        return enrolments.of(pro.salonId()).stream()
                .flatMap(enrolment -> guides.find(enrolment.course()).stream())
                .filter(course -> course.guides().contains(guide))
                .findFirst();
    }
}
