package app.rosalie.chat.sentence;

import app.rosalie.chat.Pro;
import app.rosalie.chat.action.AgendaAction;
import app.rosalie.chat.action.LeaveAction;
import app.rosalie.chat.action.PlanningAction;
import app.rosalie.language.time.Days;
import app.rosalie.language.time.Readings;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** « qui vient demain ? », « mes dispos », « congés du 3 au 10 août »: the screen that shows these days. */
@Component
class AgendaSentences {

    private final InstantSource clock;

    AgendaSentences(InstantSource clock) {
        this.clock = clock;
    }

    SentenceResult whoComes(Pro pro, Readings<Days> readings) {
        Days days = readings.likeliest().orElseGet(() -> Days.of(today(pro)));
        return new SentenceResult.Go(
                days.first().equals(days.last())
                        ? new AgendaAction.Day(days.first())
                        : isMonth(days)
                                ? new PlanningAction.Month(days.first())
                                : new PlanningAction.Week(days.first()));
    }

    private static boolean isMonth(Days days) {
        YearMonth month = YearMonth.from(days.first());
        return days.equals(new Days(month.atDay(1), month.atEndOfMonth()));
    }

    SentenceResult freeTime(Pro pro, Readings<Days> readings) {
        LocalDate first = readings.likeliest().map(Days::first).orElseGet(() -> today(pro));
        return new SentenceResult.Go(new PlanningAction.Free(first, Optional.empty()));
    }

    /** Without days, the first one is asked for. */
    SentenceResult leave(Pro pro, Readings<Days> readings) {
        return new SentenceResult.Go(readings.likeliest()
                .<LeaveAction>map(days -> new LeaveAction.PlanLeave(days.first(), days.last()))
                .orElseGet(() -> new LeaveAction.LeaveFrom(today(pro))));
    }

    private LocalDate today(Pro pro) {
        return pro.dayOf(clock.instant());
    }
}
