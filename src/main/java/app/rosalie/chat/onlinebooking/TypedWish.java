package app.rosalie.chat.onlinebooking;

import app.rosalie.agenda.StartSelection;
import app.rosalie.agenda.online.OnlineStarts;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.clients.ClientId;
import app.rosalie.language.names.NameBook;
import app.rosalie.language.names.NameMatch;
import app.rosalie.language.reply.ClientReply;
import app.rosalie.language.reply.ReplyReader;
import app.rosalie.language.wish.Reading;
import app.rosalie.language.wish.Slots;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.selection.Selection;
import app.rosalie.salon.selection.SelectionId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** « Un semi samedi matin »: what a client writes while she looks for a time. */
@Component
class TypedWish {

    private static final int MOST_DAYS = 31;
    private static final int MOST = 8;

    private final OnlineStarts starts;
    private final StartPages startPages;
    private final ChoicePage choicePage;
    private final ConfirmPages confirmPages;
    private final InstantSource clock;

    TypedWish(
            OnlineStarts starts,
            StartPages startPages,
            ChoicePage choicePage,
            ConfirmPages confirmPages,
            InstantSource clock) {
        this.starts = starts;
        this.startPages = startPages;
        this.choicePage = choicePage;
        this.confirmPages = confirmPages;
        this.clock = clock;
    }

    /**
     * What she can have of it.
     *
     * @param known what she has chosen already, where her words name nothing else
     * @param looked the day that she looks at, where her words name none
     * @return empty where it names neither a treatment nor a time, or is about a visit that she has
     */
    Optional<Reply> hear(BookingClient who, Optional<SelectionId> known, Optional<LocalDate> looked, String text) {
        ZonedDateTime now = clock.instant().atZone(who.salon().zone());
        if (isAboutAVisit(text, now)) {
            return Optional.empty();
        }
        Map<TreatmentId, Treatment> possible =
                choicePage.possible(who).stream().collect(Collectors.toMap(Treatment::id, Function.identity()));
        Slots<ClientId, TreatmentId> slots =
                read(text, now, possible.values().stream().toList());
        List<TreatmentId> meant = slots.treatments().stream()
                .flatMap(named -> named.meant().stream())
                .map(NameMatch::id)
                .distinct()
                .toList();
        if (meant.isEmpty() && slots.dayPlaces().isEmpty() && slots.timePlaces().isEmpty()) {
            return Optional.empty();
        }
        Optional<SelectionId> selection = meant.size() == 1
                ? Optional.of(SelectionId.of(meant.getFirst()))
                : meant.isEmpty() ? known : Optional.empty();
        return Optional.of(selection
                .map(id -> startPages.of(who, id, chosen -> wanted(who, chosen, slots, looked, text)))
                .orElseGet(() -> choicePage.which(
                        who,
                        text,
                        possible.values().stream()
                                .filter(one -> meant.isEmpty() || meant.contains(one.id()))
                                .toList())));
    }

    /** The same once she has said which treatment she meant; empty where the words name no time. */
    Optional<Reply> about(BookingClient who, SelectionId selection, String text) {
        ZonedDateTime now = clock.instant().atZone(who.salon().zone());
        Slots<ClientId, TreatmentId> slots = read(text, now, choicePage.possible(who));
        return slots.dayPlaces().isEmpty() && slots.timePlaces().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        startPages.of(who, selection, chosen -> wanted(who, chosen, slots, Optional.empty(), text)));
    }

    /** That she comes, not, or late: that is for whoever knows her visits. */
    private static boolean isAboutAVisit(String text, ZonedDateTime now) {
        return switch (ReplyReader.read(text, now.toLocalDateTime().plusHours(1), now.toLocalDateTime())) {
            case ClientReply.Comes _, ClientReply.CallsOff _, ClientReply.RunsLate _ -> true;
            case ClientReply.OtherTime _, ClientReply.Unclear _ -> false;
        };
    }

    private static Slots<ClientId, TreatmentId> read(String text, ZonedDateTime now, List<Treatment> offered) {
        Reading<ClientId, TreatmentId> reading = Reading.of(
                text,
                now,
                NameBook.of(Map.<ClientId, String>of()),
                NameBook.of(offered.stream().collect(Collectors.toMap(Treatment::id, Treatment::name))));
        return Slots.of(reading.parts(), now);
    }

    private Reply wanted(
            BookingClient who,
            Selection chosen,
            Slots<ClientId, TreatmentId> slots,
            Optional<LocalDate> looked,
            String text) {
        LocalDate today = who.dayOf(clock.instant());
        List<LocalDate> said = slots.allDays().stream()
                .filter(day -> !day.isBefore(today))
                .limit(MOST_DAYS)
                .toList();
        if (said.isEmpty() && slots.timePlaces().isEmpty()) {
            return startPages.first(who, chosen.id());
        }
        List<LocalDate> days = said.isEmpty() ? looked.map(List::of).orElseGet(List::of) : said;
        List<LocalTime> points = slots.points().stream()
                .flatMap(time -> time.likeliest().stream())
                .toList();
        if (days.size() == 1 && points.size() == 1 && slots.from() == null && slots.until() == null) {
            return confirmPages.ask(who, chosen.id(), days.getFirst(), points.getFirst());
        }
        List<Instant> free = free(who, chosen, days, slots, points);
        Page page = who.page();
        return free.isEmpty()
                ? startPages.first(
                        who,
                        chosen,
                        page.say(OnlineBookingPhrase.NOTHING_THEN, text.strip()).gap())
                : startPages.some(who, chosen, page.say(OnlineBookingPhrase.CHOSEN_FREE, chosen.name()), free);
    }

    /** A few of each day that she names; of the first days that have any where she names none. */
    private List<Instant> free(
            BookingClient who,
            Selection chosen,
            List<LocalDate> days,
            Slots<ClientId, TreatmentId> slots,
            List<LocalTime> points) {
        List<Instant> free = new ArrayList<>();
        Map<LocalDate, List<Instant>> byDay = days.isEmpty()
                ? starts.days(who.salon(), who.booker(), chosen, who.dayOf(clock.instant()), MOST_DAYS)
                : starts.on(who.salon(), who.booker(), chosen, days);
        int each = Math.max(1, MOST / Math.max(1, days.isEmpty() ? 2 : days.size()));
        byDay.forEach((day, all) -> {
            List<LocalTime> times = all.stream()
                    .map(who::timeOf)
                    .distinct()
                    .filter(time -> holds(slots, points, time))
                    .toList();
            StartSelection.few(times).stream()
                    .limit(each)
                    .map(time -> who.salon().instant(day.atTime(time)))
                    .forEach(free::add);
        });
        return free.stream().limit(MOST).toList();
    }

    private static boolean holds(Slots<ClientId, TreatmentId> slots, List<LocalTime> points, LocalTime time) {
        LocalTime from = slots.from();
        LocalTime until = slots.until();
        return (points.isEmpty() || from != null || until != null || points.contains(time))
                && (from == null || !time.isBefore(from))
                && (until == null || time.isBefore(until));
    }
}
