package app.rosalie.chat.attendance;

import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.online.ClientChanges;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.AttendanceAction;
import app.rosalie.salon.Salon;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Another time than she has asked for, proposed by the salon: she takes it, or does not. */
@Component
class ProposalPages {

    private final ClientChanges changes;
    private final ChangePages changePages;
    private final InstantSource clock;

    ProposalPages(ClientChanges changes, ChangePages changePages, InstantSource clock) {
        this.changes = changes;
        this.changePages = changePages;
        this.clock = clock;
    }

    private static LocalDate day(Salon salon, Instant start) {
        return salon.dayOf(start);
    }

    private static LocalTime time(Salon salon, Instant start) {
        return salon.local(start).toLocalTime();
    }

    /** What is proposed, as long as it is to come, with both answers; false where nothing is. */
    static boolean add(VisitOfClient hers, Page page, Instant now) {
        Instant proposed = hers.visit().proposed();
        if (proposed == null || !proposed.isAfter(now)) {
            return false;
        }
        page.say(
                        AttendancePhrase.PROPOSED,
                        day(hers.salon(), proposed),
                        time(hers.salon(), proposed),
                        hers.salon().name())
                .row(
                        hers.button(
                                        AttendancePhrase.ACCEPT,
                                        new AttendanceAction.Accept(
                                                hers.link(), hers.visit().id()))
                                .good(),
                        hers.button(
                                AttendancePhrase.DECLINE,
                                new AttendanceAction.Decline(
                                        hers.link(), hers.visit().id())));
        return true;
    }

    Reply accept(VisitOfClient hers) {
        ChangeOutcome outcome = changes.accept(hers.salon().id(), hers.visit().id());
        return switch (outcome) {
            case ChangeOutcome.Changed(var visit, var entry) -> accepted(hers, visit);
            case ChangeOutcome.Clash clash -> taken(hers);
            case ChangeOutcome.Closed closed -> taken(hers);
            case ChangeOutcome.Refused(var visit) ->
                visit.status() == Status.CONFIRMED && hers.isAhead(clock.instant())
                        ? accepted(hers, visit)
                        : over(hers);
            case ChangeOutcome.Unknown unknown -> over(hers);
        };
    }

    /** Said again where she presses a second time. */
    private static Reply accepted(VisitOfClient hers, Visit visit) {
        return hers.page()
                .say(
                        AttendancePhrase.ACCEPTED,
                        visit.title(),
                        day(hers.salon(), visit.start()),
                        time(hers.salon(), visit.start()),
                        hers.salon().name())
                .row(hers.back(), hers.toAll())
                .show();
    }

    /** Somebody else has it by now: what else is free. */
    private Reply taken(VisitOfClient hers) {
        Instant proposed = Objects.requireNonNull(hers.visit().proposed());
        return changePages.taken(
                hers, AttendancePhrase.PROPOSAL_TAKEN, day(hers.salon(), proposed), time(hers.salon(), proposed));
    }

    Reply decline(VisitOfClient hers) {
        ChangeOutcome outcome = changes.decline(hers.salon().id(), hers.visit().id());
        if (!(outcome instanceof ChangeOutcome.Changed)) {
            return over(hers);
        }
        boolean ahead = hers.visit().start().isAfter(clock.instant());
        return hers.page()
                .say(AttendancePhrase.DECLINED, hers.day(), hers.time(), Boolean.toString(ahead))
                .row(hers.change(AttendancePhrase.OTHER_TIME), hers.askCancel())
                .row(hers.back(), hers.toAll())
                .show();
    }

    private static Reply over(VisitOfClient hers) {
        return hers.page()
                .say(AttendancePhrase.PROPOSAL_OVER, hers.salon().name())
                .row(hers.back(), hers.toAll())
                .show();
    }
}
