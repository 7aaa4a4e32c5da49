package app.rosalie.chat.sentence;

import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.SentenceAction;
import app.rosalie.chat.question.SentenceQuestion;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.ClientIdentity;
import app.rosalie.clients.ClientLine;
import app.rosalie.clients.Clients;
import app.rosalie.language.BookingWords;
import app.rosalie.language.Intent;
import app.rosalie.language.NameBook;
import app.rosalie.language.NameMatch;
import app.rosalie.salon.Money;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** « emma mardi 14h semi 45€ »: who, what and when, each known, asked for, or to be chosen. */
@Component
class BookingSentences {

    private static final int MOST_SHOWN = 8;
    private static final int MOST_TIMES = 4;

    private final Clients clients;
    private final Treatments treatments;
    private final Visits visits;
    private final ClientMatches matches;
    private final InstantSource clock;

    BookingSentences(
            Clients clients, Treatments treatments, Visits visits, ClientMatches matches, InstantSource clock) {
        this.clients = clients;
        this.treatments = treatments;
        this.visits = visits;
        this.matches = matches;
        this.clock = clock;
    }

    SentenceResult propose(Pro pro, String text, Intent.Book book, SentenceChoice sentenceChoice) {
        List<Treatment> offered = treatments.offered(pro.salonId());
        BookingWords<ClientId, TreatmentId> words = BookingWords.of(
                book.words(),
                matches.book(pro),
                NameBook.of(offered.stream().collect(Collectors.toMap(Treatment::id, Treatment::name))));
        if (sentenceChoice.newClient()) {
            return created(pro, text, book, words, offered);
        }
        if (sentenceChoice.client().isPresent()) {
            return clients.find(pro.salonId(), sentenceChoice.client().get())
                    .map(client -> forClient(pro, text, book, words, offered, client, sentenceChoice.treatment()))
                    .orElseGet(() -> new SentenceResult.Go(new BookingAction.Start()));
        }
        List<NameMatch<ClientId>> best = ClientMatches.best(words.clients());
        if (best.size() == 1) {
            return clients.find(pro.salonId(), best.getFirst().id())
                    .map(client -> forClient(pro, text, book, words, offered, client, Optional.empty()))
                    .orElseGet(SentenceResult.Nothing::new);
        }
        return who(pro, text, words, best);
    }

    private SentenceResult who(
            Pro pro, String text, BookingWords<ClientId, TreatmentId> words, List<NameMatch<ClientId>> best) {
        Optional<ClientIdentity> unknown = ClientLine.read(words.unknown()).identity();
        if (best.isEmpty() && unknown.isEmpty()) {
            return new SentenceResult.Go(new BookingAction.Start());
        }
        Page page = SentencePages.of(pro).asking(new SentenceQuestion.Said(text));
        if (best.isEmpty()) {
            page.say(SentencePhrase.WHO_UNKNOWN, unknown.orElseThrow().name());
        } else {
            page.say(SentencePhrase.WHICH_ONE, best.size());
        }
        page.rows(1, matches.buttons(pro, best, SentenceAction.WithClient::new));
        unknown.filter(it -> best.isEmpty())
                .ifPresent(it ->
                        page.row(pro.button(SentencePhrase.NEW_CLIENT, new SentenceAction.WithNewClient(), it.name())
                                .good()));
        return new SentenceResult.Say(page.row(pro.button(SentencePhrase.SOMEBODY_ELSE, new BookingAction.Start()))
                .show());
    }

    private SentenceResult created(
            Pro pro,
            String text,
            Intent.Book book,
            BookingWords<ClientId, TreatmentId> words,
            List<Treatment> offered) {
        Optional<ClientIdentity> identity = ClientLine.read(words.unknown()).identity();
        if (identity.isEmpty()) {
            return new SentenceResult.Go(new BookingAction.Start());
        }
        Client client = clients.search(pro.salonId(), identity.get().name(), 2).stream()
                .filter(it -> it.name().equals(identity.get().name()))
                .findFirst()
                .orElseGet(() -> clients.add(pro.salonId(), identity.get()).client());
        return forClient(pro, text, book, words, offered, client, Optional.empty());
    }

    private SentenceResult forClient(
            Pro pro,
            String text,
            Intent.Book book,
            BookingWords<ClientId, TreatmentId> words,
            List<Treatment> offered,
            Client client,
            Optional<TreatmentId> chosen) {
        List<TreatmentId> meant = chosen.map(List::of)
                .orElseGet(() -> ClientMatches.best(words.treatments()).stream()
                        .map(NameMatch::id)
                        .toList());
        List<Treatment> possible =
                offered.stream().filter(it -> meant.contains(it.id())).toList();
        if (possible.size() == 1 || offered.size() == 1) {
            return when(pro, text, book, client, possible.isEmpty() ? offered.getFirst() : possible.getFirst());
        }
        return offered.isEmpty()
                ? new SentenceResult.Go(new BookingAction.ForClient(client.id()))
                : new SentenceResult.Say(
                        what(pro, text, client, possible.isEmpty() ? usualFirst(pro, client, offered) : possible)
                                .show());
    }

    /** What she had last comes first. */
    private List<Treatment> usualFirst(Pro pro, Client client, List<Treatment> offered) {
        Optional<TreatmentId> last = visits.behind(pro.salonId(), client.id(), 1).stream()
                .map(Visit::treatmentId)
                .findFirst();
        return offered.stream()
                .sorted(Comparator.comparing(it -> last.filter(it.id()::equals).isEmpty()))
                .limit(MOST_SHOWN)
                .toList();
    }

    private static Page what(Pro pro, String text, Client client, List<Treatment> possible) {
        return SentencePages.of(pro)
                .asking(new SentenceQuestion.Said(text))
                .say(SentencePhrase.WHAT, client.name())
                .rows(
                        1,
                        possible.stream()
                                .map(it -> pro.button(
                                        SentencePhrase.TREATMENT,
                                        new SentenceAction.WithTreatment(client.id(), it.id()),
                                        it.name(),
                                        it.length(),
                                        it.price()))
                                .toList());
    }

    private SentenceResult when(Pro pro, String text, Intent.Book book, Client client, Treatment treatment) {
        LocalDate today = pro.dayOf(clock.instant());
        if (!book.time().isSaid()) {
            return new SentenceResult.Go(book.day()
                    .likeliest()
                    .<Action>map(day -> new BookingAction.OnDay(client.id(), treatment.id(), day))
                    .orElseGet(() -> new BookingAction.WithTreatment(client.id(), treatment.id(), today)));
        }
        List<Action> possible = new ArrayList<>();
        List<Button> buttons = new ArrayList<>();
        for (LocalTime time : book.time().meanings()) {
            for (LocalDate day : days(pro, book, time, today)) {
                Action preview = preview(client, treatment, day, time, book.length(), book.cents());
                possible.add(preview);
                buttons.add(pro.button(
                        SentencePhrase.DAY_AND_TIME, preview, pro.voice().shortDay(day), time));
            }
        }
        return possible.size() == 1
                ? new SentenceResult.Go(possible.getFirst())
                : new SentenceResult.Say(SentencePages.of(pro)
                        .asking(new SentenceQuestion.Said(text))
                        .say(SentencePhrase.WHEN, client.name(), treatment.name())
                        .rows(2, buttons.stream().limit(MOST_TIMES).toList())
                        .show());
    }

    /** Without a day the next time that the clock shows it is meant. */
    private List<LocalDate> days(Pro pro, Intent.Book book, LocalTime time, LocalDate today) {
        boolean over = !time.isAfter(pro.timeOf(clock.instant()));
        return book.day().isSaid() ? book.day().meanings() : List.of(over ? today.plusDays(1) : today);
    }

    private static Action preview(
            Client client,
            Treatment treatment,
            LocalDate day,
            LocalTime time,
            @Nullable Duration length,
            @Nullable Long cents) {
        return length == null && cents == null
                ? new BookingAction.AtTime(client.id(), treatment.id(), day, time)
                : new BookingAction.AtTimeAs(
                        client.id(),
                        treatment.id(),
                        day,
                        time,
                        Optional.ofNullable(length),
                        Optional.ofNullable(cents).map(Money::new));
    }
}
