package app.rosalie.chat.reschedule;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.SlotRequirement;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.RescheduleAction;
import app.rosalie.chat.action.RescheduleAction.Purpose;
import app.rosalie.chat.kit.hours.HolidayWords;
import app.rosalie.chat.kit.time.FreeTimes;
import app.rosalie.chat.kit.time.TypedTime;
import app.rosalie.chat.question.RescheduleQuestion;
import app.rosalie.language.answer.Answer;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** At what time on that day? */
@Component
class NewTimeStep {

    private final Reschedulable reschedulable;
    private final FreeTimes freeTimes;
    private final NewTime newTime;
    private final HolidayWords holidays;
    private final InstantSource clock;

    NewTimeStep(
            Reschedulable reschedulable,
            FreeTimes freeTimes,
            NewTime newTime,
            HolidayWords holidays,
            InstantSource clock) {
        this.reschedulable = reschedulable;
        this.freeTimes = freeTimes;
        this.newTime = newTime;
        this.holidays = holidays;
        this.clock = clock;
    }

    Reply ask(Pro pro, AppointmentId id, Purpose purpose, LocalDate day) {
        return reschedulable.about(pro, id, purpose, visit -> ask(pro, visit, purpose, day));
    }

    private Reply ask(Pro pro, Visit visit, Purpose purpose, LocalDate day) {
        List<Instant> free = freeTimes.starts(pro, day, SlotRequirement.of(visit)).stream()
                .filter(start -> !start.equals(visit.start()))
                .toList();
        Page page = Reschedulable.page(pro, visit, purpose, day);
        holidays.hint(pro, page, day);
        return page.say(
                        free.isEmpty() ? ReschedulePhrase.FULL_THEN : ReschedulePhrase.PICK_TIME,
                        visit.clientName(),
                        visit.title(),
                        day)
                .grid(
                        4,
                        FreeTimes.buttons(
                                pro, free, time -> new RescheduleAction.Pick(visit.id(), purpose, day, time, false)))
                .back(new RescheduleAction.PickDay(visit.id(), purpose, freeTimes.firstShownWith(pro, day)))
                .show();
    }

    /** A time on the day shown, another day, or both. */
    Reply hear(Pro pro, RescheduleQuestion.Time asked, String text) {
        return reschedulable.about(pro, asked.appointmentId(), asked.purpose(), visit -> {
            Answer answer = Answer.read(text);
            TypedTime typed = TypedTime.read(answer.saysMore() ? answer.rest() : text, pro.dayOf(clock.instant()));
            LocalDate day = typed.day().orElse(asked.day());
            return typed.time()
                    .map(time -> newTime.typed(pro, visit, asked.purpose(), day.atTime(time)))
                    .orElseGet(() -> typed.day().isPresent()
                            ? ask(pro, visit, asked.purpose(), day)
                            : Reschedulable.page(pro, visit, asked.purpose(), day)
                                    .say(ReschedulePhrase.TIME_NOT_UNDERSTOOD)
                                    .show());
        });
    }
}
