package app.rosalie.chat.reschedule;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.SlotRequirement;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.RescheduleAction;
import app.rosalie.chat.action.RescheduleAction.Purpose;
import app.rosalie.chat.kit.time.FreeDays;
import app.rosalie.chat.kit.time.FreeTimes;
import app.rosalie.chat.kit.visit.SeriesPages;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Which of a series, and which day? */
@Component
class NewDayStep {

    private final Reschedulable reschedulable;
    private final FreeTimes freeTimes;
    private final SeriesPages seriesPages;
    private final InstantSource clock;

    NewDayStep(Reschedulable reschedulable, FreeTimes freeTimes, SeriesPages seriesPages, InstantSource clock) {
        this.reschedulable = reschedulable;
        this.freeTimes = freeTimes;
        this.seriesPages = seriesPages;
        this.clock = clock;
    }

    /** In a series: which of them? Otherwise: which day? */
    Reply askScope(Pro pro, AppointmentId id) {
        LocalDate today = pro.dayOf(clock.instant());
        return reschedulable.about(
                pro,
                id,
                Purpose.MOVE,
                visit -> seriesPages.isOneOfSeveral(pro, visit)
                        ? askScope(pro, visit, today)
                        : ask(pro, visit, Purpose.MOVE, today));
    }

    private Reply askScope(Pro pro, Visit visit, LocalDate today) {
        return seriesPages
                .ask(
                        pro,
                        visit,
                        ReschedulePhrase.ASK_MOVE_SCOPE,
                        new RescheduleAction.PickDay(visit.id(), Purpose.MOVE, today),
                        new RescheduleAction.PickDay(visit.id(), Purpose.MOVE_FOLLOWING, today),
                        new RescheduleAction.PickDay(visit.id(), Purpose.MOVE_ALL, today))
                .show();
    }

    Reply ask(Pro pro, AppointmentId id, Purpose purpose, LocalDate from) {
        return reschedulable.about(pro, id, purpose, visit -> ask(pro, visit, purpose, from));
    }

    private Reply ask(Pro pro, Visit visit, Purpose purpose, LocalDate from) {
        FreeDays days = freeTimes.days(pro, from, SlotRequirement.of(visit));
        Page page = Reschedulable.page(pro, visit, purpose, pro.dayOf(visit.start()))
                .say(
                        days.isEmpty() ? ReschedulePhrase.NO_OTHER_DAY : ReschedulePhrase.PICK_DAY,
                        purpose.name(),
                        visit.clientName(),
                        pro.dayOf(visit.start()),
                        pro.timeOf(visit.start()));
        return days.addTo(page, pro, day -> new RescheduleAction.PickTime(visit.id(), purpose, day))
                .row(pro.button(
                        ReschedulePhrase.LATER_DAYS, new RescheduleAction.PickDay(visit.id(), purpose, days.later())))
                .show();
    }
}
