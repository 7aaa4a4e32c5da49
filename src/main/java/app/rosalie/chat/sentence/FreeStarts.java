package app.rosalie.chat.sentence;

import app.rosalie.agenda.Availability;
import app.rosalie.agenda.SlotRequirement;
import app.rosalie.agenda.StartSelection;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.PlanningAction;
import app.rosalie.clients.Client;
import app.rosalie.language.wish.Slots;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.selection.Selection;
import app.rosalie.salon.selection.SelectionId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is free within the days and hours that a sentence names: « samedi matin », « la semaine prochaine, pas avant 16h ». */
@Component
class FreeStarts {

    private static final int MOST_DAYS = 31;
    private static final int MOST = 8;
    private static final int IN_A_ROW = 2;
    private static final int HOURS_IN_A_ROW = 4;
    private static final Duration ANYTHING = Duration.ofMinutes(30);

    private final Availability availability;

    FreeStarts(Availability availability) {
        this.availability = availability;
    }

    /** Between which hours; null where that end is open. */
    record Window(@Nullable LocalTime from, @Nullable LocalTime until) {

        static Window of(Slots<?, ?> slots) {
            return new Window(slots.from(), slots.until());
        }

        boolean isOpen() {
            return from == null && until == null;
        }

        boolean holds(LocalTime time) {
            return (from == null || !time.isBefore(from)) && (until == null || time.isBefore(until));
        }
    }

    /** To choose from, for whom and what is known. */
    SentenceResult toBook(
            Pro pro, Client client, Selection chosen, WantedBooking book, List<LocalDate> days, Window window) {
        SlotRequirement usual = SlotRequirement.of(pro.salon(), chosen);
        Duration length = book.length();
        SlotRequirement requirement = length == null ? usual : usual.lasting(length);
        List<LocalDateTime> starts = starts(pro, days, window, requirement);
        Page page = SentencePages.of(pro);
        if (starts.isEmpty()) {
            page.say(SentencePhrase.NOTHING_FREE_THEN);
        } else {
            page.say(SentencePhrase.WHEN, client.name(), chosen.name());
            sayDay(page, starts);
        }
        buttons(pro, page, starts, start -> SaidTimes.preview(client, chosen, start, book));
        return new SentenceResult.Say(page.row(pro.button(
                        SentencePhrase.OTHER_DAY,
                        new BookingAction.WithTreatment(client.id(), chosen.id(), days.getFirst())))
                .show());
    }

    /** To look at, or to begin a booking with. */
    SentenceResult toSee(
            Pro pro, Optional<Treatment> treatment, @Nullable Duration length, List<LocalDate> days, Window window) {
        SlotRequirement requirement = treatment
                .map(it -> SlotRequirement.of(pro.salon(), it))
                .orElseGet(() -> SlotRequirement.of(length == null ? ANYTHING : length));
        Optional<TreatmentId> id = treatment.map(Treatment::id);
        List<LocalDateTime> starts = starts(pro, days, window, requirement);
        Page page = SentencePages.of(pro);
        if (starts.isEmpty()) {
            page.say(SentencePhrase.NOTHING_FREE_THEN);
        } else {
            page.say(SentencePhrase.FREE_THEN, requirement.length());
            sayDay(page, starts);
        }
        buttons(
                pro,
                page,
                starts,
                start -> new BookingAction.StartAt(id.map(SelectionId::of), start.toLocalDate(), start.toLocalTime()));
        return new SentenceResult.Say(
                page.row(pro.button(SentencePhrase.ALL_FREE, new PlanningAction.Free(days.getFirst(), id)))
                        .show());
    }

    /** To choose from; of one day by their hours alone, under the day that they are of. */
    static void buttons(Pro pro, Page page, List<LocalDateTime> starts, Function<LocalDateTime, Action> action) {
        if (isOneDay(starts)) {
            page.grid(
                    HOURS_IN_A_ROW,
                    starts.stream()
                            .<Button>map(start ->
                                    pro.button(SentencePhrase.FREE_HOUR, action.apply(start), start.toLocalTime()))
                            .toList());
            return;
        }
        page.rows(
                IN_A_ROW,
                starts.stream()
                        .<Button>map(start -> pro.button(
                                SentencePhrase.FREE_START,
                                action.apply(start),
                                pro.voice().shortDay(start.toLocalDate()),
                                start.toLocalTime()))
                        .toList());
    }

    private static boolean isOneDay(List<LocalDateTime> starts) {
        return starts.stream().map(LocalDateTime::toLocalDate).distinct().count() == 1;
    }

    /** The day that all of them are of; nothing where they are of several. */
    private static void sayDay(Page page, List<LocalDateTime> starts) {
        if (isOneDay(starts)) {
            page.say(SentencePhrase.ON_DAY, starts.getFirst().toLocalDate());
        }
    }

    /** A few of each day. */
    List<LocalDateTime> of(Pro pro, List<LocalDate> days, Window window, SlotRequirement requirement) {
        return starts(pro, days, window, requirement);
    }

    boolean isFree(Pro pro, LocalDateTime start, SlotRequirement requirement) {
        return availability
                .starts(pro.salon(), start.toLocalDate(), requirement)
                .contains(start.atZone(pro.salon().zone()).toInstant());
    }

    /** A few of each day, so that no day is left out for another. */
    private List<LocalDateTime> starts(Pro pro, List<LocalDate> days, Window window, SlotRequirement requirement) {
        List<LocalDateTime> starts = new ArrayList<>();
        int each = Math.max(1, MOST / Math.max(1, days.size()));
        for (LocalDate day : days.stream().limit(MOST_DAYS).toList()) {
            List<LocalTime> free = availability.starts(pro.salon(), day, requirement).stream()
                    .map(pro::timeOf)
                    .distinct()
                    .filter(window::holds)
                    .toList();
            StartSelection.few(free).stream().limit(each).map(day::atTime).forEach(starts::add);
        }
        return starts.stream().limit(MOST).toList();
    }
}
