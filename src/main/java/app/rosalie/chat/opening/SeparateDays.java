package app.rosalie.chat.opening;

import app.rosalie.agenda.Visit;
import app.rosalie.agenda.opening.OpeningOverrides;
import app.rosalie.agenda.opening.OpeningPlan;
import app.rosalie.agenda.opening.OpeningTimes;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.OpeningAction;
import app.rosalie.chat.kit.hours.AffectedVisits;
import app.rosalie.chat.kit.hours.HoursPages;
import app.rosalie.chat.kit.hours.HoursPhrase;
import app.rosalie.chat.kit.hours.HoursRange;
import app.rosalie.chat.kit.hours.HoursWords;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.OpeningHours.Range;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Closing days that do not follow each other, all in one tap; where visits stand they are shown first. */
@Component
class SeparateDays {

    private final CloseDialog closeDialog;
    private final OpeningOverrides overrides;
    private final OpeningTimes times;
    private final AffectedVisits affectedVisits;
    private final DayHoursPage days;
    private final SeveralDays several;
    private final InstantSource clock;

    SeparateDays(
            CloseDialog closeDialog,
            OpeningOverrides overrides,
            OpeningTimes times,
            AffectedVisits affectedVisits,
            DayHoursPage days,
            SeveralDays several,
            InstantSource clock) {
        this.closeDialog = closeDialog;
        this.overrides = overrides;
        this.times = times;
        this.affectedVisits = affectedVisits;
        this.days = days;
        this.several = several;
        this.clock = clock;
    }

    Reply close(Pro pro, OpeningAction.CloseApart close) {
        Instant now = clock.instant();
        if (HoursRange.of(close.day(), close.day(), close.from(), close.to()).isEmpty()) {
            return unchanged(pro, close.day(), pro.voice().say(OpeningPhrase.NO_TIME));
        }
        List<HoursRange> ahead = close.days().stream()
                .flatMap(day -> HoursRange.of(day, day, close.from(), close.to()).stream())
                .filter(hoursRange -> !hoursRange.isOver(now, pro.salon().zone()))
                .toList();
        if (ahead.isEmpty()) {
            return unchanged(pro, close.day(), pro.voice().say(OpeningPhrase.PAST));
        }
        return ahead.stream().allMatch(hoursRange -> isShut(pro, hoursRange))
                ? already(pro, ahead)
                : close(pro, ahead, close.sure());
    }

    private boolean isShut(Pro pro, HoursRange hoursRange) {
        OpeningPlan plan = times.plan(pro.salon(), hoursRange.first());
        return !plan.hours(hoursRange.first()).touches(hoursRange.hours());
    }

    private Reply close(Pro pro, List<HoursRange> stretches, boolean sure) {
        List<Visit> there = stretches.stream()
                .flatMap(hoursRange -> affectedVisits.in(pro, hoursRange).stream())
                .distinct()
                .toList();
        if (!there.isEmpty() && !sure) {
            return ask(pro, stretches, there);
        }
        Range hours = stretches.getFirst().hours();
        Optional<JournalEntryId> entry = overrides.close(pro.salonId(), dates(stretches), hours);
        return entry.map(closed -> several.closed(pro, dates(stretches), hours, there, closed))
                .orElseGet(() -> already(pro, stretches));
    }

    private Reply ask(Pro pro, List<HoursRange> stretches, List<Visit> there) {
        LocalDate first = stretches.getFirst().first();
        Range hours = stretches.getFirst().hours();
        String what =
                pro.voice().plain(OpeningPhrase.WHAT, words(pro, stretches), HoursWords.range(pro.voice(), hours));
        Page page = HoursPages.page(pro, pro.voice().plain(OpeningPhrase.SEVERAL_CRUMB))
                .say(OpeningPhrase.ASK_CLOSE, what)
                .gap()
                .say(HoursPhrase.THERE, there.size());
        affectedVisits.list(pro, page, there, false);
        affectedVisits.buttons(pro, page.gap().say(HoursPhrase.WHAT_TO_DO), there, false);
        return page.proposal(pro.button(
                                HoursPhrase.CLOSE_ANYWAY,
                                OpeningAction.CloseApart.of(dates(stretches), hours.from(), hours.to(), true))
                        .danger())
                .row(pro.button(OpeningPhrase.KEEP_OPEN, new OpeningAction.Day(first)))
                .back(new OpeningAction.Day(first))
                .show();
    }

    private Reply already(Pro pro, List<HoursRange> stretches) {
        return closeDialog.already(pro, stretches.getFirst().first(), words(pro, stretches));
    }

    private Reply unchanged(Pro pro, LocalDate day, String why) {
        return days.after(pro, day, why).show();
    }

    private static String words(Pro pro, List<HoursRange> stretches) {
        return pro.voice().shortDays(dates(stretches));
    }

    private static List<LocalDate> dates(List<HoursRange> stretches) {
        return stretches.stream().map(HoursRange::first).toList();
    }
}
