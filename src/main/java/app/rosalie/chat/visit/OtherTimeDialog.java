package app.rosalie.chat.visit;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Availability;
import app.rosalie.agenda.SlotRequirement;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.action.VisitAction.Purpose;
import app.rosalie.chat.kit.time.TypedTime;
import app.rosalie.chat.kit.visit.SeriesPages;
import app.rosalie.chat.kit.visit.VisitCard;
import app.rosalie.chat.kit.visit.VisitResult;
import app.rosalie.chat.question.VisitQuestion;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Which other day, and at what time? Only what is free is offered; any other day and time can be typed. */
@Component
class OtherTimeDialog {

    private static final int DAYS_LOOKED_AT = 14;
    private static final int DAYS_SHOWN = 9;
    private static final int TIMES_SHOWN = 24;

    private final Availability availability;
    private final VisitResult result;
    private final MoveDialog moveDialog;
    private final ProposalDialog proposalDialog;
    private final SeriesPages seriesPages;
    private final InstantSource clock;

    OtherTimeDialog(
            Availability availability,
            VisitResult result,
            MoveDialog moveDialog,
            ProposalDialog proposalDialog,
            SeriesPages seriesPages,
            InstantSource clock) {
        this.availability = availability;
        this.result = result;
        this.moveDialog = moveDialog;
        this.proposalDialog = proposalDialog;
        this.seriesPages = seriesPages;
        this.clock = clock;
    }

    /** In a series: which of them? Otherwise: which day? */
    Reply askScope(Pro pro, AppointmentId id) {
        LocalDate today = pro.dayOf(clock.instant());
        return result.about(
                pro,
                id,
                Visit::isOpen,
                visit -> seriesPages.isOneOfSeveral(pro, visit)
                        ? seriesPages
                                .ask(
                                        pro,
                                        visit,
                                        VisitRoomPhrase.ASK_MOVE_SCOPE,
                                        new VisitAction.PickDay(id, Purpose.MOVE, today),
                                        new VisitAction.PickDay(id, Purpose.MOVE_FOLLOWING, today),
                                        new VisitAction.PickDay(id, Purpose.MOVE_ALL, today))
                                .show()
                        : askDay(pro, visit, Purpose.MOVE, today));
    }

    Reply askDay(Pro pro, AppointmentId id, Purpose purpose, LocalDate from) {
        return about(pro, id, purpose, visit -> {
            LocalDate today = pro.dayOf(clock.instant());
            boolean sane = !from.isBefore(today) && !from.isAfter(today.plusYears(2));
            return askDay(pro, visit, purpose, sane ? from : today);
        });
    }

    private Reply askDay(Pro pro, Visit visit, Purpose purpose, LocalDate first) {
        List<LocalDate> days = availability.days(pro.salon(), first, DAYS_LOOKED_AT, SlotRequirement.of(visit));
        LocalDate later = days.size() > DAYS_SHOWN ? days.get(DAYS_SHOWN) : first.plusDays(DAYS_LOOKED_AT);
        Page page = page(pro, visit, purpose, pro.dayOf(visit.start()));
        page.say(
                days.isEmpty() ? VisitRoomPhrase.NO_OTHER_DAY : VisitRoomPhrase.PICK_DAY,
                purpose.name(),
                visit.clientName(),
                pro.dayOf(visit.start()),
                pro.timeOf(visit.start()));
        return page.rows(
                        3,
                        days.stream()
                                .limit(DAYS_SHOWN)
                                .map(day -> Button.of(
                                        pro.voice().shortDay(day), new VisitAction.PickTime(visit.id(), purpose, day)))
                                .toList())
                .row(pro.button(VisitRoomPhrase.LATER_DAYS, new VisitAction.PickDay(visit.id(), purpose, later)))
                .show();
    }

    Reply askTime(Pro pro, AppointmentId id, Purpose purpose, LocalDate day) {
        return about(pro, id, purpose, visit -> askTime(pro, visit, purpose, day));
    }

    private Reply askTime(Pro pro, Visit visit, Purpose purpose, LocalDate day) {
        List<Instant> free = availability.starts(pro.salon(), day, SlotRequirement.of(visit)).stream()
                .filter(start -> !start.equals(visit.start()))
                .toList();
        return page(pro, visit, purpose, day)
                .say(
                        free.isEmpty() ? VisitRoomPhrase.FULL_THEN : VisitRoomPhrase.PICK_TIME,
                        visit.clientName(),
                        visit.title(),
                        day)
                .grid(
                        4,
                        thinned(free).stream()
                                .map(start -> button(pro, visit, purpose, start))
                                .toList())
                .back(new VisitAction.PickDay(visit.id(), purpose, daysShownWith(pro, day)))
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
                new VisitAction.Pick(visit.id(), purpose, local.toLocalDate(), local.toLocalTime(), false));
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

    Reply pick(Pro pro, AppointmentId id, Purpose purpose, LocalDateTime start, boolean forced) {
        return about(pro, id, purpose, visit -> pick(pro, visit, purpose, start, forced));
    }

    private Reply pick(Pro pro, Visit visit, Purpose purpose, LocalDateTime start, boolean forced) {
        return switch (purpose) {
            case MOVE -> moveDialog.move(pro, visit, start, forced);
            case MOVE_FOLLOWING, MOVE_ALL -> moveDialog.moveSeries(pro, visit, purpose, start, forced);
            case PROPOSE ->
                isPast(pro, start)
                        ? page(pro, visit, purpose, start.toLocalDate())
                                .say(VisitRoomPhrase.PAST_TIME)
                                .show()
                        : proposalDialog.propose(pro, visit, start, forced);
        };
    }

    private boolean isPast(Pro pro, LocalDateTime start) {
        return !start.atZone(pro.salon().zone()).toInstant().isAfter(clock.instant());
    }

    /** A time on the day shown, another day, or both. */
    Reply hear(Pro pro, VisitQuestion.Time question, String text) {
        return about(pro, question.appointmentId(), question.purpose(), visit -> {
            TypedTime typed = TypedTime.read(text, pro.dayOf(clock.instant()));
            LocalDate day = typed.day().orElse(question.day());
            return typed.time()
                    .map(time -> pick(pro, visit, question.purpose(), day.atTime(time), false))
                    .orElseGet(() -> typed.day().isPresent()
                            ? askTime(pro, visit, question.purpose(), day)
                            : page(pro, visit, question.purpose(), day)
                                    .say(VisitRoomPhrase.TIME_NOT_UNDERSTOOD)
                                    .show());
        });
    }

    private Reply about(Pro pro, AppointmentId id, Purpose purpose, Function<Visit, Reply> goOn) {
        return result.about(
                pro, id, visit -> purpose == Purpose.PROPOSE ? proposalDialog.suits(visit) : visit.isOpen(), goOn);
    }

    private static Page page(Pro pro, Visit visit, Purpose purpose, LocalDate day) {
        return VisitCard.page(pro, visit).asking(new VisitQuestion.Time(visit.id(), purpose, day));
    }
}
