package app.rosalie.chat.attendance;

import app.rosalie.agenda.Attendance;
import app.rosalie.agenda.Attendances;
import app.rosalie.agenda.Status;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.AttendanceAction;
import app.rosalie.chat.action.SalonPageAction;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The visit as agreed: she comes, or comes later. */
@Component
class VisitPage {

    private static final List<Duration> DELAYS =
            List.of(Duration.ofMinutes(5), Duration.ofMinutes(10), Duration.ofMinutes(15), Duration.ofMinutes(20));

    private final Attendances attendances;
    private final InstantSource clock;

    VisitPage(Attendances attendances, InstantSource clock) {
        this.attendances = attendances;
        this.clock = clock;
    }

    Reply show(VisitOfClient hers) {
        Page page = hers.page()
                .say(
                        AttendancePhrase.VISIT,
                        hers.day(),
                        hers.time(),
                        hers.salon().local(hers.visit().end()).toLocalTime(),
                        hers.visit().title(),
                        hers.salon().name());
        if (isAhead(hers)) {
            ahead(hers, page.gap());
        } else {
            page.gap().say(AttendancePhrase.STATE, hers.visit().status().name());
        }
        return page.row(hers.button(AttendancePhrase.TO_SALON, new SalonPageAction.Open(hers.link())))
                .show();
    }

    private boolean isAhead(VisitOfClient hers) {
        return hers.visit().status() == Status.CONFIRMED && hers.visit().start().isAfter(clock.instant());
    }

    private void ahead(VisitOfClient hers, Page page) {
        Optional<Attendance> said = attendances.of(hers.salon().id(), hers.visit());
        said.ifPresentOrElse(
                it -> said(page, it),
                () -> page.say(AttendancePhrase.WILL_YOU_COME).row(hers.comes()));
        page.row(hers.change(AttendancePhrase.CHANGE), hers.late());
    }

    private static void said(Page page, Attendance said) {
        if (said.isDelayed()) {
            page.say(AttendancePhrase.SAID_DELAY, said.delay());
        } else {
            page.say(AttendancePhrase.SAID_COMES);
        }
    }

    Reply comes(VisitOfClient hers) {
        if (!attendances.comes(hers.salon().id(), hers.visit().id())) {
            return over(hers);
        }
        Instant now = clock.instant();
        return hers.page()
                .say(
                        AttendancePhrase.THANKS,
                        hers.firstName(),
                        hers.near(now),
                        hers.day(),
                        hers.time(),
                        hers.salon().name())
                .row(hers.change(AttendancePhrase.CHANGE), hers.late())
                .show();
    }

    Reply askDelay(VisitOfClient hers) {
        return hers.page()
                .say(AttendancePhrase.DELAY_QUESTION)
                .grid(
                        DELAYS.size(),
                        DELAYS,
                        delay -> hers.button(
                                AttendancePhrase.DELAY_BUTTON,
                                new AttendanceAction.Delay(
                                        hers.link(), hers.visit().id(), delay),
                                delay))
                .row(hers.change(AttendancePhrase.OTHER_TIME), hers.back())
                .show();
    }

    /** More than that is another time. */
    Reply delay(VisitOfClient hers, Duration delay) {
        if (!delay.isPositive() || delay.compareTo(Attendances.LONGEST_DELAY) > 0) {
            return askDelay(hers);
        }
        if (!attendances.comesLater(hers.salon().id(), hers.visit().id(), delay)) {
            return over(hers);
        }
        return hers.page()
                .say(AttendancePhrase.DELAY_NOTED, delay, hers.salon().name())
                .row(hers.change(AttendancePhrase.OTHER_TIME), hers.back())
                .show();
    }

    /** It was called off meanwhile, or its time has come. */
    static Reply over(VisitOfClient hers) {
        return hers.page()
                .say(AttendancePhrase.OVER, hers.salon().name())
                .row(hers.back())
                .show();
    }
}
