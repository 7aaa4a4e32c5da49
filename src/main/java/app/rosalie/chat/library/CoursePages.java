package app.rosalie.chat.library;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.LibraryAction;
import app.rosalie.chat.action.LibraryAction.From;
import app.rosalie.library.Course;
import app.rosalie.library.CourseId;
import app.rosalie.library.Enrolment;
import app.rosalie.library.Enrolments;
import app.rosalie.library.Guide;
import app.rosalie.library.Guides;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Courses: five guides in order, one a day. */
@Component
class CoursePages {

    private final Guides guides;
    private final Enrolments enrolments;
    private final GuidePage guidePage;
    private final InstantSource clock;

    CoursePages(Guides guides, Enrolments enrolments, GuidePage guidePage, InstantSource clock) {
        this.guides = guides;
        this.enrolments = enrolments;
        this.guidePage = guidePage;
        this.clock = clock;
    }

    private enum State {
        NEW,
        BEGUN,
        FINISHED
    }

    Reply all(Pro pro) {
        List<Enrolment> all = enrolments.of(pro.salonId());
        return below(pro)
                .say(LibraryPhrase.COURSES)
                .rows(
                        1,
                        guides.courses(),
                        course -> button(
                                pro,
                                course,
                                all.stream()
                                        .filter(one -> one.course().equals(course.id()))
                                        .findFirst()))
                .back(new LibraryAction.Open())
                .show();
    }

    private static Button button(Pro pro, Course course, Optional<Enrolment> enrolment) {
        return pro.button(
                LibraryPhrase.COURSE_BUTTON,
                new LibraryAction.OfCourse(course.id()),
                state(course, enrolment).name(),
                course.title(),
                enrolment.map(Enrolment::done).orElse(0),
                course.guides().size());
    }

    private static Page below(Pro pro) {
        return Page.below(pro.voice(), LibraryPhrase.CRUMB, pro.voice().plain(LibraryPhrase.COURSES_CRUMB));
    }

    private static State state(Course course, Optional<Enrolment> enrolment) {
        return enrolment
                .map(one -> one.isFinished(course) ? State.FINISHED : State.BEGUN)
                .orElse(State.NEW);
    }

    Reply course(Pro pro, CourseId id) {
        return with(pro, id, course -> page(pro, course).show());
    }

    private Page page(Pro pro, Course course) {
        Optional<Enrolment> enrolment = enrolments.find(pro.salonId(), course.id());
        int done = enrolment.map(Enrolment::done).orElse(0);
        Page page = below(pro)
                .say(LibraryPhrase.COURSE_TITLE, course.title(), course.about())
                .gap();
        List<Button> given = new ArrayList<>();
        for (int i = 0; i < course.guides().size(); i++) {
            Guide guide = guides.find(course.guides().get(i)).orElseThrow();
            page.say(LibraryPhrase.COURSE_GUIDE, i + 1, Boolean.toString(i < done), guide.title());
            if (i < done) {
                given.add(pro.button(
                        LibraryPhrase.COURSE_GUIDE_BUTTON,
                        new LibraryAction.Read(guide.id(), From.COURSE),
                        guide.title()));
            }
        }
        ways(pro, page, course, enrolment);
        page.rows(1, given);
        if (enrolment.isPresent()) {
            page.row(pro.button(LibraryPhrase.STOP_COURSE, new LibraryAction.Stop(course.id())));
        }
        return page.back(new LibraryAction.Courses());
    }

    private void ways(Pro pro, Page page, Course course, Optional<Enrolment> enrolment) {
        if (enrolment.isEmpty()) {
            page.row(pro.button(LibraryPhrase.START_COURSE, new LibraryAction.Start(course.id()))
                    .main());
        } else if (enrolment.get().isFinished(course)) {
            page.gap().say(LibraryPhrase.COURSE_FINISHED);
        } else if (enrolment.get().hasNext(course, today(pro))) {
            page.row(pro.button(
                            LibraryPhrase.TODAYS_GUIDE,
                            new LibraryAction.Next(course.id()),
                            enrolment.get().done() + 1)
                    .main());
        } else {
            page.gap().say(LibraryPhrase.COME_TOMORROW);
        }
    }

    private LocalDate today(Pro pro) {
        return pro.dayOf(clock.instant());
    }

    Reply start(Pro pro, CourseId id) {
        return with(pro, id, course -> {
            enrolments.start(pro.salonId(), course, today(pro));
            return page(pro, course).show().toast(pro.voice().plain(LibraryPhrase.COURSE_STARTED));
        });
    }

    /** Today's guide; the course itself where there is none today. */
    Reply next(Pro pro, CourseId id) {
        return with(
                pro,
                id,
                course -> enrolments
                        .next(pro.salonId(), course, today(pro))
                        .map(guide -> guidePage.read(pro, guide, From.COURSE))
                        .orElseGet(() -> page(pro, course).show()));
    }

    Reply stop(Pro pro, CourseId id) {
        return with(pro, id, course -> {
            enrolments.stop(pro.salonId(), id);
            return page(pro, course).show().toast(pro.voice().plain(LibraryPhrase.COURSE_STOPPED));
        });
    }

    private Reply with(Pro pro, CourseId id, Function<Course, Reply> then) {
        return guides.find(id)
                .map(then)
                .orElseGet(() -> below(pro)
                        .say(LibraryPhrase.UNKNOWN_COURSE)
                        .back(new LibraryAction.Courses())
                        .show());
    }
}
