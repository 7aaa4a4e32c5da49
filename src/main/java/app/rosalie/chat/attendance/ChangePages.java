package app.rosalie.chat.attendance;

import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.StartSelection;
import app.rosalie.agenda.online.ClientChanges;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.AttendanceAction;
import app.rosalie.language.reply.ClientReply;
import app.rosalie.language.time.Days;
import app.rosalie.language.time.TimeRange;
import app.rosalie.salon.Salon;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** She cannot come as agreed: another time that is free, by one press that confirms. */
@Component
class ChangePages {

    private static final int DAYS_SHOWN = 3;

    /** More would be cut on a small phone, each with its day. */
    private static final int TIMES_A_ROW = 2;

    private static final int DAYS_LOOKED_AT = 30;

    private final ClientChanges changes;
    private final LateMoves lateMoves;
    private final InstantSource clock;

    ChangePages(ClientChanges changes, LateMoves lateMoves, InstantSource clock) {
        this.changes = changes;
        this.lateMoves = lateMoves;
        this.clock = clock;
    }

    /** The free times of the first days from this one on. */
    Reply times(VisitOfClient hers, LocalDate from) {
        return times(hers, free(hers, from, time -> true), hers.page());
    }

    /** She comes so late that it is another time. */
    Reply tooLate(VisitOfClient hers, Duration delay) {
        return times(hers, free(hers, hers.day(), time -> true), hers.page().say(AttendancePhrase.TOO_LATE, delay));
    }

    /** The time that she has asked for, if it is free; or what is free on that day or part of it, and behind. */
    Reply wanted(VisitOfClient hers, ClientReply.OtherTime wish) {
        LocalDate day =
                wish.days().isEmpty() ? hers.day() : wish.days().getFirst().first();
        LocalTime time = wish.time();
        if (time != null) {
            return askMove(hers, day, time);
        }
        TimeRange within = wish.within();
        SequencedMap<LocalDate, List<LocalTime>> free = free(hers, day, one -> within == null || within.holds(one));
        boolean asked = !wish.days().isEmpty() || within != null;
        Page page = hers.page();
        if (asked && (free.isEmpty() || !isAmong(free.firstEntry().getKey(), wish.days(), day))) {
            page.say(AttendancePhrase.NOTHING_THEN, day);
        }
        return times(hers, free, page);
    }

    private static boolean isAmong(LocalDate day, List<Days> wanted, LocalDate otherwise) {
        return wanted.isEmpty()
                ? day.equals(otherwise)
                : wanted.stream().anyMatch(days -> !day.isBefore(days.first()) && !day.isAfter(days.last()));
    }

    private Reply times(VisitOfClient hers, SequencedMap<LocalDate, List<LocalTime>> free, Page page) {
        if (!isOpen(hers)) {
            return hers.over();
        }
        page.say(AttendancePhrase.OTHER_TIMES, hers.visit().title());
        free.keySet()
                .forEach(day -> page.say(AttendancePhrase.FREE_DAY, page.voice().heading(day)));
        if (free.isEmpty()) {
            page.say(AttendancePhrase.NOTHING_FREE);
        }
        free.forEach((day, times) -> page.grid(TIMES_A_ROW, times, time -> start(hers, day, time)));
        if (!free.isEmpty()) {
            LocalDate last = free.lastEntry().getKey();
            page.row(hers.button(
                    AttendancePhrase.LATER_DAYS,
                    new AttendanceAction.Change(hers.link(), hers.visit().id(), last.plusDays(1)),
                    page.voice().dayOfMonth(last)));
        }
        return page.row(hers.askCancel()).row(hers.back()).show();
    }

    private boolean isOpen(VisitOfClient hers) {
        return hers.isAhead(clock.instant());
    }

    /** Not the past, and nothing farther than anybody plans. */
    private LocalDate first(VisitOfClient hers, LocalDate from) {
        LocalDate today = hers.salon().dayOf(clock.instant());
        return from.isBefore(today) || from.isAfter(today.plusYears(1)) ? today : from;
    }

    private SequencedMap<LocalDate, List<LocalTime>> free(
            VisitOfClient hers, LocalDate day, Predicate<LocalTime> which) {
        LocalDate from = first(hers, day);
        Salon salon = hers.salon();
        SequencedMap<LocalDate, List<LocalTime>> free = new LinkedHashMap<>();
        changes.starts(salon, hers.visit(), from, DAYS_LOOKED_AT).forEach((one, starts) -> {
            List<LocalTime> times = starts.stream()
                    .map(start -> salon.local(start).toLocalTime())
                    .filter(which)
                    .distinct()
                    .toList();
            if (!times.isEmpty() && free.size() < DAYS_SHOWN) {
                free.put(one, StartSelection.few(times));
            }
        });
        return free;
    }

    private static Button start(VisitOfClient hers, LocalDate day, LocalTime time) {
        return hers.button(
                AttendancePhrase.START_BUTTON,
                new AttendanceAction.AskMove(hers.link(), hers.visit().id(), day, time),
                hers.client().voice().weekday(day.getDayOfWeek(), TextStyle.SHORT),
                time);
    }

    Reply askMove(VisitOfClient hers, LocalDate day, LocalTime time) {
        if (!isOpen(hers)) {
            return hers.over();
        }
        if (isThere(hers, day, time)) {
            return moved(hers, day, time);
        }
        if (!isFree(hers, day, time)) {
            return taken(hers, day, time);
        }
        if (changes.isLate(hers.salon().id(), hers.visit())) {
            return lateMoves.question(hers, day, time);
        }
        return hers.page()
                .say(AttendancePhrase.MOVE_QUESTION, hers.visit().title(), hers.day(), hers.time(), day, time)
                .row(hers.button(
                                AttendancePhrase.MOVE,
                                new AttendanceAction.Move(
                                        hers.link(), hers.visit().id(), day, time))
                        .good())
                .row(
                        hers.button(
                                AttendancePhrase.OTHER_TIME,
                                new AttendanceAction.Change(
                                        hers.link(), hers.visit().id(), day)),
                        hers.back())
                .show();
    }

    /** A second press on what is done by now. */
    private static boolean isThere(VisitOfClient hers, LocalDate day, LocalTime time) {
        return hers.day().equals(day) && hers.time().equals(time);
    }

    private boolean isFree(VisitOfClient hers, LocalDate day, LocalTime time) {
        Instant start = hers.salon().instant(day.atTime(time));
        return first(hers, day).equals(day)
                && changes.starts(hers.salon(), hers.visit(), day, 1)
                        .getOrDefault(day, List.of())
                        .contains(start);
    }

    private Reply taken(VisitOfClient hers, LocalDate day, LocalTime time) {
        return taken(hers, AttendancePhrase.TAKEN, day, time);
    }

    /** What is still free from that day on, behind the word that this is not. */
    Reply taken(VisitOfClient hers, AttendancePhrase word, LocalDate day, LocalTime time) {
        return times(hers, free(hers, day, one -> true), hers.page().say(word, day, time));
    }

    /** Where it is late, the salon is asked, and the visit stays as it is. */
    Reply move(VisitOfClient hers, LocalDate day, LocalTime time) {
        if (!isOpen(hers)) {
            return hers.over();
        }
        if (isThere(hers, day, time)) {
            return moved(hers, day, time);
        }
        if (changes.isLate(hers.salon().id(), hers.visit())) {
            return isFree(hers, day, time) ? lateMoves.ask(hers, day, time) : taken(hers, day, time);
        }
        long account = hers.client().turn().account().userId();
        if (changes.isTooOften(hers.salon().id(), account)) {
            return hers.page()
                    .say(AttendancePhrase.MOVED_TOO_OFTEN, hers.salon().name())
                    .row(hers.back(), hers.toAll())
                    .show();
        }
        ChangeOutcome outcome = first(hers, day).equals(day)
                ? changes.move(hers.salon().id(), hers.visit().id(), day.atTime(time), account)
                : new ChangeOutcome.Closed(hers.visit());
        return outcome instanceof ChangeOutcome.Changed ? moved(hers, day, time) : taken(hers, day, time);
    }

    private static Reply moved(VisitOfClient hers, LocalDate day, LocalTime time) {
        return hers.page()
                .say(
                        AttendancePhrase.MOVED,
                        hers.visit().title(),
                        day,
                        time,
                        hers.salon().name())
                .row(hers.back(), hers.toAll())
                .show();
    }
}
