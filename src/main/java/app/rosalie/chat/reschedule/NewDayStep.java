package app.rosalie.chat.reschedule;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.SlotRequirement;
import app.rosalie.agenda.StartSelection;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.RescheduleAction;
import app.rosalie.chat.action.RescheduleAction.Purpose;
import app.rosalie.chat.kit.time.FreeDays;
import app.rosalie.chat.kit.time.FreeTimes;
import app.rosalie.chat.kit.visit.SeriesPages;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which of a series, and which day? */
@Component
class NewDayStep {

    private static final int SAME_DAY = 4;

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
        sameDay(pro, page, visit, purpose, from);
        return days.addTo(page, pro, day -> new RescheduleAction.PickTime(visit.id(), purpose, day))
                .row(pro.button(
                        ReschedulePhrase.LATER_DAYS, new RescheduleAction.PickDay(visit.id(), purpose, days.later())))
                .show();
    }

    /** Most are put off by an hour or two: the nearest times of the same day, one press away. */
    private void sameDay(Pro pro, Page page, Visit visit, Purpose purpose, LocalDate from) {
        if (!from.equals(pro.dayOf(clock.instant()))) {
            return;
        }
        LocalDate day = pro.dayOf(visit.start());
        List<Instant> free = freeTimes.starts(pro, day, SlotRequirement.of(visit)).stream()
                .filter(start -> !start.equals(visit.start()) && start.isAfter(clock.instant()))
                .toList();
        List<Instant> nearest = StartSelection.ofADay(free).stream()
                .sorted(Comparator.comparing(
                        start -> Duration.between(visit.start(), start).abs()))
                .limit(SAME_DAY)
                .sorted()
                .toList();
        if (!nearest.isEmpty()) {
            page.say(ReschedulePhrase.SAME_DAY)
                    .grid(
                            SAME_DAY,
                            nearest,
                            start -> Button.of(
                                    pro.voice().time(pro.timeOf(start)),
                                    new RescheduleAction.Pick(visit.id(), purpose, day, pro.timeOf(start), false)));
        }
    }
}
