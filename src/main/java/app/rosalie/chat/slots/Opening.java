package app.rosalie.chat.slots;

import app.rosalie.agenda.DayHours;
import app.rosalie.agenda.Doors;
import app.rosalie.agenda.OpeningPlan;
import app.rosalie.agenda.OpeningTimes;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.language.DayHoursReader;
import app.rosalie.language.DayReader;
import app.rosalie.language.TimeRange;
import app.rosalie.salon.OpeningHours.Range;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opening in one tap, also on days off; the hours of a day as they are typed; and the way back to those of its week. */
@Component
class Opening {

    private final Doors doors;
    private final OpeningTimes times;
    private final Standing standing;
    private final DayPage days;
    private final Several several;
    private final InstantSource clock;

    Opening(
            Doors doors,
            OpeningTimes times,
            Standing standing,
            DayPage days,
            Several several,
            InstantSource clock) {
        this.doors = doors;
        this.times = times;
        this.standing = standing;
        this.days = days;
        this.several = several;
        this.clock = clock;
    }

    /** Whole days get the hours of their week, since nobody opens from midnight to midnight with one word. */
    Reply open(Pro pro, Stretch stretch) {
        OpeningPlan before = times.plan(pro.salon(), stretch.first(), stretch.last().plusDays(1));
        String news = opened(pro, stretch, before);
        Optional<Long> entry = stretch.isWholeDays()
                ? doors.usual(pro.salonId(), stretch.first(), stretch.last())
                : doors.open(pro.salonId(), stretch.first(), stretch.last(), stretch.hours());
        if (entry.isEmpty()) {
            return already(pro, stretch, before);
        }
        return stretch.isOneDay()
                ? days.after(pro, stretch.first(), news, entry.get()).show()
                : several.opened(pro, stretch, news, entry.get());
    }

    private Reply already(Pro pro, Stretch stretch, OpeningPlan plan) {
        LocalDate day = stretch.first();
        if (stretch.isWholeDays() && plan.hours(day).isShut()) {
            return days.after(pro, day, pro.voice().say(SlotsPhrase.NO_USUAL_HOURS)).show();
        }
        String news = pro.voice().say(SlotsPhrase.ALREADY_OPEN);
        return doors.lastChange(pro.salonId(), day)
                .map(entry -> days.after(pro, day, news, entry))
                .orElseGet(() -> days.after(pro, day, news))
                .show();
    }

    private static String opened(Pro pro, Stretch stretch, OpeningPlan before) {
        LocalDate day = stretch.first();
        String hours = !stretch.isWholeDays()
                ? HoursWords.range(pro.voice(), stretch.hours())
                : stretch.isOneDay()
                        ? HoursWords.hours(pro.voice(), before.regular(day))
                        : pro.voice().plain(SlotsPhrase.USUAL_HOURS);
        List<LocalDate> all = day.datesUntil(stretch.last().plusDays(1)).toList();
        String off = all.stream().anyMatch(one -> before.closure(one).isPresent())
                ? "closure"
                : all.stream().anyMatch(one -> before.regular(one).isShut()) ? "off" : "none";
        return pro.voice()
                .say(SlotsPhrase.OPENED, HoursWords.days(pro.voice(), day, stretch.last()), hours, off);
    }

    Reply reset(Pro pro, LocalDate day) {
        if (day.isBefore(pro.dayOf(clock.instant()))) {
            return days.after(pro, day, pro.voice().say(SlotsPhrase.PAST)).show();
        }
        return doors.reset(pro.salonId(), day)
                .map(entry -> days.after(pro, day, changed(pro, day, SlotsPhrase.RESET_DONE), entry))
                .orElseGet(() -> days.after(pro, day, pro.voice().say(SlotsPhrase.NOTHING_TO_RESET)))
                .show();
    }

    /** « 9h-13h, 14h-18h » are the day's hours from now on; another day is led to; anything else is asked again. */
    Reply hear(Pro pro, LocalDate day, String text) {
        LocalDate today = pro.dayOf(clock.instant());
        Optional<List<TimeRange>> typed = DayHoursReader.read(text, day.getDayOfWeek());
        if (typed.isEmpty()) {
            return DayReader.read(text, today)
                    .map(other -> days.plain(pro, other))
                    .orElseGet(() -> days.after(pro, day, pro.voice().say(SlotsPhrase.HOURS_NOT_UNDERSTOOD)))
                    .show();
        }
        return day.isBefore(today)
                ? days.after(pro, day, pro.voice().say(SlotsPhrase.PAST)).show()
                : set(pro, day, hours(typed.get())).show();
    }

    private Page set(Pro pro, LocalDate day, DayHours hours) {
        return doors.set(pro.salonId(), day, hours)
                .map(entry -> days.after(pro, day, changed(pro, day, SlotsPhrase.HOURS_SET), entry))
                .orElseGet(() -> days.after(pro, day, pro.voice().say(SlotsPhrase.HOURS_SAME)));
    }

    private String changed(Pro pro, LocalDate day, SlotsPhrase phrase) {
        return pro.voice().say(phrase, day, standing.outside(pro, day, day).size());
    }

    private static DayHours hours(List<TimeRange> typed) {
        return new DayHours(typed.stream()
                .map(range -> new Range(range.start(), range.end()))
                .toList());
    }
}
