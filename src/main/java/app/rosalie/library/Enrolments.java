package app.rosalie.library;

import app.rosalie.salon.SalonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The courses that salons follow. */
@Component
@Transactional
public class Enrolments {

    private final JdbcClient sql;

    Enrolments(JdbcClient sql) {
        this.sql = sql;
    }

    /** In the order in which they were begun. */
    @Transactional(readOnly = true)
    public List<Enrolment> of(SalonId salon) {
        return sql.sql("""
                select course, done, last_on from course_enrolment where salon_id = ? order by started_on, course""")
                .params(salon.value())
                .query((row, n) -> new Enrolment(
                        new CourseId(row.getLong("course")),
                        row.getInt("done"),
                        row.getObject("last_on", LocalDate.class)))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Enrolment> find(SalonId salon, CourseId course) {
        return of(salon).stream().filter(one -> one.course().equals(course)).findFirst();
    }

    /** Begins a course; one that was begun goes on. */
    public Enrolment start(SalonId salon, Course course, LocalDate today) {
        return find(salon, course.id()).orElseGet(() -> {
            sql.sql("insert into course_enrolment (salon_id, course, started_on, done) values (?, ?, ?, 0)")
                    .params(salon.value(), course.id().number(), today)
                    .update();
            return new Enrolment(course.id(), 0, null);
        });
    }

    /**
     * The guide of the day, from now on counted as done; empty where the salon does not follow the course, has had today's, or
     * has finished it.
     */
    public Optional<GuideId> next(SalonId salon, Course course, LocalDate today) {
        return find(salon, course.id())
                .filter(enrolment -> enrolment.hasNext(course, today))
                .map(enrolment -> {
                    sql.sql("update course_enrolment set done = ?, last_on = ? where salon_id = ? and course = ?")
                            .params(
                                    enrolment.done() + 1,
                                    today,
                                    salon.value(),
                                    course.id().number())
                            .update();
                    return course.guides().get(enrolment.done());
                });
    }

    /** Follows it no more; what was read stays read. */
    public void stop(SalonId salon, CourseId course) {
        sql.sql("delete from course_enrolment where salon_id = ? and course = ?")
                .params(salon.value(), course.number())
                .update();
    }
}
