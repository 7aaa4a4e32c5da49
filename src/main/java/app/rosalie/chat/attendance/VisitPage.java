package app.rosalie.chat.attendance;

import app.rosalie.agenda.Attendance;
import app.rosalie.agenda.Attendances;
import app.rosalie.agenda.BookingTerms;
import app.rosalie.agenda.ClientAgenda;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.AttendanceAction;
import app.rosalie.chat.action.SalonPageAction;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The visit as agreed or asked for, and what she can say of it: she comes, or comes later. */
@Component
class VisitPage {

    private static final List<Duration> DELAYS =
            List.of(Duration.ofMinutes(5), Duration.ofMinutes(10), Duration.ofMinutes(15), Duration.ofMinutes(20));

    private static final String MAP = "https://www.google.com/maps/search/?api=1&query=";

    private final Attendances attendances;
    private final ClientAgenda agenda;
    private final Deposits deposits;
    private final InstantSource clock;

    VisitPage(Attendances attendances, ClientAgenda agenda, Deposits deposits, InstantSource clock) {
        this.attendances = attendances;
        this.agenda = agenda;
        this.deposits = deposits;
        this.clock = clock;
    }

    Reply show(VisitOfClient hers) {
        Visit visit = hers.visit();
        Page page = hers.page()
                .say(
                        AttendancePhrase.VISIT,
                        hers.day(),
                        hers.time(),
                        hers.salon().local(visit.end()).toLocalTime(),
                        visit.title(),
                        visit.price(),
                        hers.salon().name(),
                        Objects.requireNonNullElse(hers.salon().city(), "none"));
        deposits.say(hers, page);
        page.gap();
        if (!hers.isAhead(clock.instant())) {
            page.say(AttendancePhrase.STATE, visit.status().name());
        } else if (visit.status() == Status.REQUESTED) {
            requested(hers, page);
        } else {
            agreed(hers, page);
        }
        return page.row(hers.toAll(), hers.button(AttendancePhrase.TO_SALON, new SalonPageAction.Open(hers.link())))
                .show();
    }

    /** The salon has yet to say yes, or she to what it proposes. */
    private void requested(VisitOfClient hers, Page page) {
        if (!ProposalPages.add(hers, page, clock.instant())) {
            page.say(AttendancePhrase.STATE, hers.visit().status().name());
        }
        page.row(hers.change(AttendancePhrase.OTHER_TIME), hers.askCancel());
        ways(hers, page);
    }

    private void agreed(VisitOfClient hers, Page page) {
        agenda.terms(hers.salon().id(), hers.visit().id()).ifPresent(terms -> notice(hers, terms, page));
        Optional<Attendance> said = attendances.of(hers.salon().id(), hers.visit());
        said.ifPresentOrElse(
                it -> said(page, it),
                () -> page.say(AttendancePhrase.WILL_YOU_COME).row(hers.comes()));
        page.row(hers.change(AttendancePhrase.CHANGE), hers.late());
        ways(hers, page);
    }

    /** Until when she may change her mind; where no notice was agreed, there is nothing to say. */
    private void notice(VisitOfClient hers, BookingTerms terms, Page page) {
        if (terms.noticeHours() == 0) {
            return;
        }
        if (terms.isInTime(clock.instant())) {
            page.say(
                    AttendancePhrase.LAST_MOMENT,
                    hers.salon().dayOf(terms.lastMoment()),
                    hers.salon().local(terms.lastMoment()).toLocalTime());
        } else {
            page.say(AttendancePhrase.LATE_NOW, terms.notice());
        }
    }

    private static void ways(VisitOfClient hers, Page page) {
        page.row(
                hers.button(
                        AttendancePhrase.TO_CALENDAR,
                        new AttendanceAction.Calendar(hers.link(), hers.visit().id())),
                new Button.Link(
                        page.voice().plain(AttendancePhrase.DIRECTIONS),
                        URI.create(MAP + URLEncoder.encode(hers.place(), StandardCharsets.UTF_8))));
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
            return hers.over();
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
                .row(hers.back(), hers.toAll())
                .show();
    }

    Reply askDelay(VisitOfClient hers) {
        if (!hers.mayBeLate(clock.instant())) {
            return hers.over();
        }
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
            return hers.over();
        }
        return hers.page()
                .say(AttendancePhrase.DELAY_NOTED, delay, hers.salon().name())
                .row(hers.change(AttendancePhrase.OTHER_TIME), hers.back())
                .show();
    }
}
