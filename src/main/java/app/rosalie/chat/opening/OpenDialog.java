package app.rosalie.chat.opening;

import app.rosalie.agenda.opening.DayHours;
import app.rosalie.agenda.opening.OpeningOverrides;
import app.rosalie.agenda.opening.OpeningPlan;
import app.rosalie.agenda.opening.OpeningTimes;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.kit.hours.AffectedVisits;
import app.rosalie.chat.kit.hours.HoursRange;
import app.rosalie.chat.kit.hours.HoursRefusal;
import app.rosalie.chat.kit.hours.HoursWords;
import app.rosalie.chat.words.Phrase;
import app.rosalie.language.hours.DayHoursReader;
import app.rosalie.language.time.DayReader;
import app.rosalie.language.time.TimeRange;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.OpeningHours.Range;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opening in one tap, also on days off; the hours of a day as they are typed; and the way back to those of its week. */
@Component
class OpenDialog {

    private final OpeningOverrides overrides;
    private final OpeningTimes times;
    private final AffectedVisits affectedVisits;
    private final DayHoursPage days;
    private final SeveralDays several;
    private final InstantSource clock;

    OpenDialog(
            OpeningOverrides overrides,
            OpeningTimes times,
            AffectedVisits affectedVisits,
            DayHoursPage days,
            SeveralDays several,
            InstantSource clock) {
        this.overrides = overrides;
        this.times = times;
        this.affectedVisits = affectedVisits;
        this.days = days;
        this.several = several;
        this.clock = clock;
    }

    /** Whole days get the hours of their week, since nobody opens from midnight to midnight with one word. */
    Reply open(Pro pro, HoursRange hoursRange) {
        OpeningPlan before =
                times.plan(pro.salon(), hoursRange.first(), hoursRange.last().plusDays(1));
        String news = opened(pro, hoursRange, before);
        Optional<JournalEntryId> entry = hoursRange.isWholeDays()
                ? overrides.usual(pro.salonId(), hoursRange.first(), hoursRange.last())
                : overrides.open(pro.salonId(), hoursRange.first(), hoursRange.last(), hoursRange.hours());
        if (entry.isEmpty()) {
            return already(pro, hoursRange, before);
        }
        return hoursRange.isOneDay()
                ? days.after(pro, hoursRange.first(), news, entry.get()).show()
                : several.opened(pro, hoursRange, news, entry.get());
    }

    private Reply already(Pro pro, HoursRange hoursRange, OpeningPlan plan) {
        LocalDate day = hoursRange.first();
        if (hoursRange.isWholeDays() && plan.hours(day).isShut()) {
            return days.after(pro, day, pro.voice().say(OpeningPhrase.NO_USUAL_HOURS))
                    .show();
        }
        String news = pro.voice().say(OpeningPhrase.ALREADY_OPEN);
        return overrides
                .lastChange(pro.salonId(), day)
                .map(entry -> days.after(pro, day, news, entry))
                .orElseGet(() -> days.after(pro, day, news))
                .show();
    }

    private static String opened(Pro pro, HoursRange hoursRange, OpeningPlan before) {
        LocalDate day = hoursRange.first();
        String hours = !hoursRange.isWholeDays()
                ? HoursWords.range(pro.voice(), hoursRange.hours())
                : hoursRange.isOneDay()
                        ? HoursWords.hours(pro.voice(), before.regular(day))
                        : pro.voice().plain(OpeningPhrase.USUAL_HOURS);
        List<LocalDate> all = day.datesUntil(hoursRange.last().plusDays(1)).toList();
        String off = all.stream().anyMatch(one -> before.closure(one).isPresent())
                ? "closure"
                : all.stream().anyMatch(one -> before.regular(one).isShut()) ? "off" : "none";
        return pro.voice().say(OpeningPhrase.OPENED, HoursWords.days(pro.voice(), day, hoursRange.last()), hours, off);
    }

    Reply reset(Pro pro, LocalDate day) {
        if (day.isBefore(pro.dayOf(clock.instant()))) {
            return days.after(pro, day, pro.voice().say(OpeningPhrase.PAST)).show();
        }
        return overrides
                .reset(pro.salonId(), day)
                .map(entry -> days.after(pro, day, changed(pro, day, OpeningPhrase.RESET_DONE), entry))
                .orElseGet(() -> days.after(pro, day, pro.voice().say(OpeningPhrase.NOTHING_TO_RESET)))
                .show();
    }

    /** « 9h-13h, 14h-18h » are the day's hours from now on; another day is led to; anything else is asked again. */
    Reply hear(Pro pro, LocalDate day, String text) {
        LocalDate today = pro.dayOf(clock.instant());
        Optional<List<TimeRange>> typed = DayHoursReader.read(text, day.getDayOfWeek());
        if (typed.isEmpty()) {
            return DayReader.read(text, today)
                    .map(other -> days.plain(pro, other))
                    .orElseGet(() -> days.after(
                            pro, day, pro.voice().say(HoursRefusal.of(text, OpeningPhrase.HOURS_NOT_UNDERSTOOD))))
                    .show();
        }
        return day.isBefore(today)
                ? days.after(pro, day, pro.voice().say(OpeningPhrase.PAST)).show()
                : set(pro, day, hours(typed.get())).show();
    }

    private Page set(Pro pro, LocalDate day, DayHours hours) {
        return overrides
                .set(pro.salonId(), day, hours)
                .map(entry -> days.after(pro, day, changed(pro, day, OpeningPhrase.HOURS_SET), entry))
                .orElseGet(() -> days.after(pro, day, pro.voice().say(OpeningPhrase.HOURS_SAME)));
    }

    private String changed(Pro pro, LocalDate day, Phrase phrase) {
        return pro.voice()
                .say(phrase, day, affectedVisits.outside(pro, day, day).size());
    }

    private static DayHours hours(List<TimeRange> typed) {
        return new DayHours(typed.stream()
                .map(range -> new Range(range.start(), range.end()))
                .toList());
    }
}
