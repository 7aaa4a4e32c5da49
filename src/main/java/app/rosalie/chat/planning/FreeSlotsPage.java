package app.rosalie.chat.planning;

import app.rosalie.agenda.Availability;
import app.rosalie.agenda.SlotRequirement;
import app.rosalie.agenda.StartSelection;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.PlanningAction;
import app.rosalie.chat.kit.paging.Tab;
import app.rosalie.chat.kit.planning.PlanningViewPhrase;
import app.rosalie.chat.words.Voice;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.selection.SelectionId;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;

/** The free starts of seven days: to book one, or to send them to a client. */
@Component
class FreeSlotsPage {

    private static final int DAYS = 7;
    private static final int MOST_TREATMENTS = 12;
    private static final SlotRequirement ANYTHING = SlotRequirement.of(Duration.ofMinutes(30));

    private final Availability availability;
    private final Treatments treatments;
    private final InstantSource clock;

    FreeSlotsPage(Availability availability, Treatments treatments, InstantSource clock) {
        this.availability = availability;
        this.treatments = treatments;
        this.clock = clock;
    }

    /** Days gone by have nothing free: the page begins today at the earliest. */
    Reply show(Pro pro, LocalDate day, Optional<TreatmentId> treatmentId) {
        Voice voice = pro.voice();
        LocalDate today = PlanningNow.of(pro, clock).today();
        LocalDate first = day.isBefore(today) ? today : day;
        List<Treatment> offered = treatments.offered(pro.salonId());
        Optional<Treatment> chosen = treatmentId.flatMap(
                id -> offered.stream().filter(it -> it.id().equals(id)).findFirst());
        Page page = page(voice, first, chosen);
        starts(page, starts(pro, first, chosen), chosen);
        Optional<TreatmentId> id = chosen.map(Treatment::id);
        page.rows(2, lengths(voice, first, offered, id));
        page.rows(2, beside(voice, first, today, id));
        return page.back(new PlanningAction.Week(first)).show();
    }

    private static Page page(Voice voice, LocalDate first, Optional<Treatment> chosen) {
        String name = chosen.map(Treatment::name).orElseGet(() -> voice.plain(PlanningPhrase.ANYTHING));
        return Page.below(voice, voice.plain(PlanningViewPhrase.CRUMB), voice.plain(PlanningPhrase.FREE_CRUMB))
                .say(PlanningPhrase.FREE_TITLE, PlanningTitles.range(voice, first, first.plusDays(DAYS - 1)), name)
                .gap();
    }

    private static void starts(Page page, SequencedMap<LocalDate, List<LocalTime>> starts, Optional<Treatment> chosen) {
        list(page, starts, chosen.map(Treatment::id));
        if (!starts.isEmpty()) {
            Voice voice = page.voice();
            String name = chosen.map(Treatment::name).orElse("none");
            page.row(new Button.Copy(voice.plain(PlanningPhrase.COPY), FreeSlotsText.of(voice, name, starts)));
        }
    }

    private SequencedMap<LocalDate, List<LocalTime>> starts(Pro pro, LocalDate first, Optional<Treatment> chosen) {
        SlotRequirement requirement =
                chosen.map(it -> SlotRequirement.of(pro.salon(), it)).orElse(ANYTHING);
        SequencedMap<LocalDate, List<LocalTime>> starts = new LinkedHashMap<>();
        availability.startsByDay(pro.salon(), first, DAYS, requirement).forEach((day, free) -> {
            if (!free.isEmpty()) {
                starts.put(
                        day,
                        StartSelection.few(
                                free.stream().map(pro::timeOf).distinct().toList()));
            }
        });
        return starts;
    }

    private static void list(
            Page page, SequencedMap<LocalDate, List<LocalTime>> starts, Optional<TreatmentId> treatmentId) {
        Voice voice = page.voice();
        if (starts.isEmpty()) {
            page.say(PlanningPhrase.NOTHING_FREE);
        }
        starts.forEach((day, times) ->
                page.say(PlanningPhrase.FREE_LINE, voice.shortDay(day), FreeSlotsText.times(voice, times)));
        starts.forEach(
                (day, times) -> page.grid(StartSelection.FEW, times, time -> start(voice, treatmentId, day, time)));
    }

    private static Button start(Voice voice, Optional<TreatmentId> treatmentId, LocalDate day, LocalTime time) {
        return Button.of(
                voice,
                PlanningPhrase.START_BUTTON,
                new BookingAction.StartAt(treatmentId.map(SelectionId::of), day, time),
                voice.weekday(day.getDayOfWeek(), TextStyle.SHORT),
                time);
    }

    private static List<Button> lengths(
            Voice voice, LocalDate day, List<Treatment> offered, Optional<TreatmentId> chosen) {
        List<Button> lengths = new ArrayList<>();
        lengths.add(length(voice, voice.plain(PlanningPhrase.ANYTHING), day, Optional.empty(), chosen));
        offered.stream()
                .limit(MOST_TREATMENTS)
                .forEach(it -> lengths.add(length(voice, it.name(), day, Optional.of(it.id()), chosen)));
        return lengths;
    }

    private static Button length(
            Voice voice, String name, LocalDate day, Optional<TreatmentId> id, Optional<TreatmentId> chosen) {
        return Tab.of(voice, name, id.equals(chosen), new PlanningAction.Free(day, id));
    }

    private static List<Button> beside(
            Voice voice, LocalDate first, LocalDate today, Optional<TreatmentId> treatmentId) {
        List<Button> beside = new ArrayList<>();
        if (first.isAfter(today)) {
            beside.add(Button.of(
                    voice,
                    PlanningPhrase.BEFORE,
                    new PlanningAction.Free(first.minusDays(DAYS), treatmentId),
                    voice.dayOfMonth(first.minusDays(DAYS))));
        }
        beside.add(Button.of(
                voice,
                PlanningPhrase.AFTER,
                new PlanningAction.Free(first.plusDays(DAYS), treatmentId),
                voice.dayOfMonth(first.plusDays(DAYS))));
        return beside;
    }
}
