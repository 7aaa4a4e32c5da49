package app.rosalie.chat.diary;

import app.rosalie.agenda.Availability;
import app.rosalie.agenda.Need;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.DiaryAction;
import app.rosalie.chat.DiaryAction.Purpose;
import app.rosalie.chat.DiaryQuestion;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.TypedTime;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Which other day, and at what time? Only what is free is offered; any other day and time can be typed. */
@Component
class OtherTime {

    private static final int DAYS_LOOKED_AT = 14;
    private static final int DAYS_SHOWN = 9;
    private static final int TIMES_SHOWN = 24;

    private final Availability availability;
    private final Outcome outcome;
    private final Moving moving;
    private final Proposing proposing;
    private final Several several;
    private final InstantSource clock;

    OtherTime(
            Availability availability,
            Outcome outcome,
            Moving moving,
            Proposing proposing,
            Several several,
            InstantSource clock) {
        this.availability = availability;
        this.outcome = outcome;
        this.moving = moving;
        this.proposing = proposing;
        this.several = several;
        this.clock = clock;
    }

    /** In a series: which of them? Otherwise: which day? */
    Reply askScope(Pro pro, long id) {
        LocalDate today = pro.dayOf(clock.instant());
        return outcome.about(
                pro,
                id,
                Visit::isOpen,
                visit -> several.isOneOfSeveral(pro, visit)
                        ? several.ask(
                                        pro,
                                        visit,
                                        DiaryPhrase.ASK_MOVE_SCOPE,
                                        new DiaryAction.PickDay(id, Purpose.MOVE, today),
                                        new DiaryAction.PickDay(id, Purpose.MOVE_FOLLOWING, today),
                                        new DiaryAction.PickDay(id, Purpose.MOVE_ALL, today))
                                .show()
                        : askDay(pro, visit, Purpose.MOVE, today));
    }

    Reply askDay(Pro pro, long id, Purpose purpose, LocalDate from) {
        return about(pro, id, purpose, visit -> {
            LocalDate today = pro.dayOf(clock.instant());
            boolean sane = !from.isBefore(today) && !from.isAfter(today.plusYears(2));
            return askDay(pro, visit, purpose, sane ? from : today);
        });
    }

    private Reply askDay(Pro pro, Visit visit, Purpose purpose, LocalDate first) {
        List<LocalDate> days = availability.days(pro.salon(), first, DAYS_LOOKED_AT, Need.of(visit));
        LocalDate later = days.size() > DAYS_SHOWN ? days.get(DAYS_SHOWN) : first.plusDays(DAYS_LOOKED_AT);
        Page page = page(pro, visit, purpose, pro.dayOf(visit.start()));
        page.say(
                days.isEmpty() ? DiaryPhrase.NO_OTHER_DAY : DiaryPhrase.PICK_DAY,
                purpose.name(),
                visit.clientName(),
                pro.dayOf(visit.start()),
                pro.timeOf(visit.start()));
        return page.rows(
                        3,
                        days.stream()
                                .limit(DAYS_SHOWN)
                                .map(day -> Button.of(
                                        pro.voice().shortDay(day), new DiaryAction.PickTime(visit.id(), purpose, day)))
                                .toList())
                .row(Button.of(
                        pro.voice().plain(DiaryPhrase.LATER_DAYS), new DiaryAction.PickDay(visit.id(), purpose, later)))
                .show();
    }

    Reply askTime(Pro pro, long id, Purpose purpose, LocalDate day) {
        return about(pro, id, purpose, visit -> askTime(pro, visit, purpose, day));
    }

    private Reply askTime(Pro pro, Visit visit, Purpose purpose, LocalDate day) {
        List<Instant> free = availability.starts(pro.salon(), day, Need.of(visit)).stream()
                .filter(start -> !start.equals(visit.start()))
                .toList();
        return page(pro, visit, purpose, day)
                .say(
                        free.isEmpty() ? DiaryPhrase.FULL_THEN : DiaryPhrase.PICK_TIME,
                        visit.clientName(),
                        visit.title(),
                        day)
                .grid(
                        4,
                        thinned(free).stream()
                                .map(start -> button(pro, visit, purpose, start))
                                .toList())
                .back(new DiaryAction.PickDay(visit.id(), purpose, daysShownWith(pro, day)))
                .show();
    }

    /** The days among which this one was chosen. */
    private LocalDate daysShownWith(Pro pro, LocalDate day) {
        LocalDate today = pro.dayOf(clock.instant());
        return day.isBefore(today.plusDays(DAYS_LOOKED_AT)) ? today : day;
    }

    private static Button button(Pro pro, Visit visit, Purpose purpose, Instant start) {
        LocalDateTime local = pro.salon().local(start);
        return Button.of(
                pro.voice().time(local.toLocalTime()),
                new DiaryAction.Pick(visit.id(), purpose, local.toLocalDate(), local.toLocalTime(), false));
    }

    /** Where there are too many, the half hours stay first, then the full hours. */
    private static List<Instant> thinned(List<Instant> starts) {
        for (int minutes : new int[] {1, 30, 60}) {
            List<Instant> some = starts.stream()
                    .filter(start -> start.getEpochSecond() % (minutes * 60L) == 0)
                    .toList();
            if (some.size() <= TIMES_SHOWN) {
                return some;
            }
        }
        return starts.subList(0, TIMES_SHOWN);
    }

    Reply pick(Pro pro, long id, Purpose purpose, LocalDateTime start, boolean forced) {
        return about(pro, id, purpose, visit -> pick(pro, visit, purpose, start, forced));
    }

    private Reply pick(Pro pro, Visit visit, Purpose purpose, LocalDateTime start, boolean forced) {
        return switch (purpose) {
            case MOVE -> moving.move(pro, visit, start, forced);
            case MOVE_FOLLOWING, MOVE_ALL -> moving.moveSeries(pro, visit, purpose, start, forced);
            case PROPOSE ->
                isPast(pro, start)
                        ? page(pro, visit, purpose, start.toLocalDate())
                                .say(DiaryPhrase.PAST_TIME)
                                .show()
                        : proposing.propose(pro, visit, start, forced);
        };
    }

    private boolean isPast(Pro pro, LocalDateTime start) {
        return !start.atZone(pro.salon().zone()).toInstant().isAfter(clock.instant());
    }

    /** A time on the day shown, another day, or both. */
    Reply hear(Pro pro, DiaryQuestion.Time question, String text) {
        return about(pro, question.appointmentId(), question.purpose(), visit -> {
            TypedTime typed = TypedTime.read(text, pro.dayOf(clock.instant()));
            LocalDate day = typed.day().orElse(question.day());
            return typed.time()
                    .map(time -> pick(pro, visit, question.purpose(), day.atTime(time), false))
                    .orElseGet(() -> typed.day().isPresent()
                            ? askTime(pro, visit, question.purpose(), day)
                            : page(pro, visit, question.purpose(), day)
                                    .say(DiaryPhrase.TIME_NOT_UNDERSTOOD)
                                    .show());
        });
    }

    private Reply about(Pro pro, long id, Purpose purpose, Function<Visit, Reply> goOn) {
        return outcome.about(
                pro, id, visit -> purpose == Purpose.PROPOSE ? proposing.suits(visit) : visit.isOpen(), goOn);
    }

    private static Page page(Pro pro, Visit visit, Purpose purpose, LocalDate day) {
        return Card.page(pro, visit).asking(new DiaryQuestion.Time(visit.id(), purpose, day));
    }
}
