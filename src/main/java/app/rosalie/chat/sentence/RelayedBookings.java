package app.rosalie.chat.sentence;

import app.rosalie.agenda.SlotRequirement;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.action.SentenceAction;
import app.rosalie.chat.kit.visit.ClientNotice;
import app.rosalie.chat.question.SentenceQuestion;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.language.reply.Relayed;
import app.rosalie.language.wish.Slots;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.selection.SelectionId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** « T’aurais une place samedi matin pour un semi ? »: what is free then, to book with one press, and to answer with. */
@Component
class RelayedBookings {

    private static final int DAYS_WITHOUT_A_DAY = 7;
    private static final Duration ANYTHING = Duration.ofMinutes(30);

    private final FreeStarts freeStarts;
    private final Treatments treatments;
    private final ClientNotice notice;

    RelayedBookings(FreeStarts freeStarts, Treatments treatments, ClientNotice notice) {
        this.freeStarts = freeStarts;
        this.treatments = treatments;
        this.notice = notice;
    }

    Reply propose(Pro pro, Client client, Relayed said, SaidWish wish) {
        Optional<Treatment> treatment = treatment(pro, wish);
        Page page = RelayedPages.of(pro, said)
                .asking(treatment
                        .<SentenceQuestion>map(
                                what -> new SentenceQuestion.Booking(sentence(wish, client.name(), what.name())))
                        .orElseGet(() -> new SentenceQuestion.PassedOn(client.name(), said.words())))
                .line(treatment
                        .map(what -> pro.voice().say(SentencePhrase.RELAYED_BOOK, client.name(), what.name()))
                        .orElseGet(() -> pro.voice().say(SentencePhrase.RELAYED_BOOK_ANYTHING, client.name())));
        List<LocalDateTime> free = free(pro, wish, treatment);
        starts(
                pro,
                page,
                free,
                start -> treatment
                        .<Action>map(what -> new BookingAction.AtTime(
                                client.id(), SelectionId.of(what.id()), start.toLocalDate(), start.toLocalTime()))
                        .orElseGet(() -> new BookingAction.ForClientAt(
                                client.id(), Optional.empty(), start.toLocalDate(), start.toLocalTime())));
        page.row(pro.button(
                SentencePhrase.OTHER_DAY,
                treatment
                        .<Action>map(what -> new BookingAction.WithTreatment(
                                client.id(),
                                SelectionId.of(what.id()),
                                days(wish).getFirst()))
                        .orElseGet(() -> new BookingAction.ForClient(client.id()))));
        notice.add(page, Optional.ofNullable(client.phone()), RelayedWords.answer(pro, client.name(), free));
        return page.show();
    }

    /** The times are shown, and she is added first. */
    Reply forSomebodyNew(Pro pro, Relayed said, SaidWish wish) {
        Optional<Treatment> treatment = treatment(pro, wish);
        List<LocalDateTime> free = free(pro, wish, treatment);
        Page page = RelayedPages.of(pro, said)
                .asking(
                        said.from().isBlank()
                                ? new SentenceQuestion.PassedOn(said.from(), said.words())
                                : new SentenceQuestion.Booking(sentence(
                                        wish,
                                        said.from(),
                                        treatment.map(Treatment::name).orElse(""))));
        if (said.from().isBlank()) {
            page.say(SentencePhrase.RELAYED_BY_NOBODY);
        } else {
            page.say(SentencePhrase.WHO_UNKNOWN, said.from());
        }
        page.line(RelayedWords.free(pro, free));
        starts(
                pro,
                page,
                free,
                start -> new BookingAction.StartAt(
                        treatment.map(it -> SelectionId.of(it.id())), start.toLocalDate(), start.toLocalTime()));
        if (said.from().isBlank()) {
            page.row(pro.button(SentencePhrase.ADD_CLIENT, new ClientsAction.Add()));
        } else {
            page.row(pro.button(SentencePhrase.NEW_CLIENT, new SentenceAction.WithNewClient(), said.from()));
        }
        notice.add(page, Optional.empty(), RelayedWords.answer(pro, said.from(), free));
        return page.show();
    }

    /** The same in a pro’s words, so that it can be put right. */
    private static String sentence(SaidWish wish, String name, String treatment) {
        return Stream.of("rdv", name, treatment, wish.slots().dayWords())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static void starts(Pro pro, Page page, List<LocalDateTime> free, Function<LocalDateTime, Action> action) {
        if (free.isEmpty()) {
            page.say(SentencePhrase.NOTHING_FREE_THEN);
        }
        FreeStarts.buttons(pro, page, free, action);
    }

    /** The hour that she names where it is free, otherwise what is free on her days. */
    private List<LocalDateTime> free(Pro pro, SaidWish wish, Optional<Treatment> treatment) {
        SlotRequirement requirement = treatment
                .map(what -> SlotRequirement.of(pro.salon(), what))
                .orElseGet(() -> SlotRequirement.of(ANYTHING));
        Slots<ClientId, TreatmentId> slots = wish.slots();
        List<LocalDate> days = days(wish);
        List<LocalTime> wanted = slots.points().stream()
                .flatMap(time -> time.likeliest().stream())
                .toList();
        List<LocalDateTime> exactly = days.stream()
                .flatMap(day -> wanted.stream().map(day::atTime))
                .filter(start -> freeStarts.isFree(pro, start, requirement))
                .toList();
        return exactly.isEmpty() ? freeStarts.of(pro, days, FreeStarts.Window.of(slots), requirement) : exactly;
    }

    private static List<LocalDate> days(SaidWish wish) {
        List<LocalDate> days = new ArrayList<>(wish.slots().allDays());
        days.removeIf(day -> day.isBefore(wish.today()));
        if (days.isEmpty()) {
            wish.today().datesUntil(wish.today().plusDays(DAYS_WITHOUT_A_DAY)).forEach(days::add);
        }
        return days;
    }

    private Optional<Treatment> treatment(Pro pro, SaidWish wish) {
        List<TreatmentId> meant = wish.slots().treatments().stream()
                .flatMap(named -> named.meant().stream())
                .map(match -> match.id())
                .distinct()
                .toList();
        return meant.size() != 1
                ? Optional.empty()
                : treatments.offered(pro.salonId()).stream()
                        .filter(what -> what.id().equals(meant.getFirst()))
                        .findFirst();
    }
}
