package app.rosalie.chat.slots;

import app.rosalie.agenda.Doors;
import app.rosalie.agenda.OpeningPlan;
import app.rosalie.agenda.OpeningTimes;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SlotsAction;
import app.rosalie.salon.OpeningHours.Range;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Closing days that do not follow each other, all in one tap; where visits stand they are shown first. */
@Component
class Apart {

    private final Closing closing;
    private final Doors doors;
    private final OpeningTimes times;
    private final Standing standing;
    private final DayPage days;
    private final Several several;
    private final InstantSource clock;

    Apart(
            Closing closing,
            Doors doors,
            OpeningTimes times,
            Standing standing,
            DayPage days,
            Several several,
            InstantSource clock) {
        this.closing = closing;
        this.doors = doors;
        this.times = times;
        this.standing = standing;
        this.days = days;
        this.several = several;
        this.clock = clock;
    }

    Reply close(Pro pro, SlotsAction.CloseApart close) {
        Instant now = clock.instant();
        if (Stretch.of(close.day(), close.day(), close.from(), close.to()).isEmpty()) {
            return unchanged(pro, close.day(), pro.voice().say(SlotsPhrase.NO_TIME));
        }
        List<Stretch> ahead = close.days().stream()
                .flatMap(day -> Stretch.of(day, day, close.from(), close.to()).stream())
                .filter(stretch -> !stretch.isOver(now, pro.salon().zone()))
                .toList();
        if (ahead.isEmpty()) {
            return unchanged(pro, close.day(), pro.voice().say(SlotsPhrase.PAST));
        }
        return ahead.stream().allMatch(stretch -> isShut(pro, stretch))
                ? already(pro, ahead)
                : close(pro, ahead, close.sure());
    }

    private boolean isShut(Pro pro, Stretch stretch) {
        OpeningPlan plan = times.plan(pro.salon(), stretch.first());
        return !plan.hours(stretch.first()).touches(stretch.hours());
    }

    private Reply close(Pro pro, List<Stretch> stretches, boolean sure) {
        List<Visit> there = stretches.stream()
                .flatMap(stretch -> standing.in(pro, stretch).stream())
                .distinct()
                .toList();
        if (!there.isEmpty() && !sure) {
            return ask(pro, stretches, there);
        }
        Range hours = stretches.getFirst().hours();
        Optional<Long> entry = doors.close(pro.salonId(), dates(stretches), hours);
        return entry.map(closed -> several.closed(pro, dates(stretches), hours, there, closed))
                .orElseGet(() -> already(pro, stretches));
    }

    private Reply ask(Pro pro, List<Stretch> stretches, List<Visit> there) {
        LocalDate first = stretches.getFirst().first();
        Range hours = stretches.getFirst().hours();
        String what = pro.voice().plain(SlotsPhrase.WHAT, words(pro, stretches), HoursWords.range(pro.voice(), hours));
        Page page = SlotsPages.page(pro, pro.voice().plain(SlotsPhrase.SEVERAL_CRUMB))
                .say(SlotsPhrase.ASK_CLOSE, what)
                .gap()
                .say(SlotsPhrase.THERE, there.size());
        standing.list(pro, page, there, false);
        standing.buttons(pro, page.gap().say(SlotsPhrase.WHAT_TO_DO), there, false);
        return page.row(Button.danger(
                        pro.voice().plain(SlotsPhrase.CLOSE_ANYWAY),
                        SlotsAction.CloseApart.of(dates(stretches), hours.from(), hours.to(), true)))
                .row(Button.of(pro.voice().plain(SlotsPhrase.KEEP_OPEN), new SlotsAction.Day(first)))
                .back(new SlotsAction.Day(first))
                .show();
    }

    private Reply already(Pro pro, List<Stretch> stretches) {
        return closing.already(pro, stretches.getFirst().first(), words(pro, stretches));
    }

    private Reply unchanged(Pro pro, LocalDate day, String why) {
        return days.after(pro, day, why).show();
    }

    private static String words(Pro pro, List<Stretch> stretches) {
        return pro.voice().shortDays(dates(stretches));
    }

    private static List<LocalDate> dates(List<Stretch> stretches) {
        return stretches.stream().map(Stretch::first).toList();
    }
}
