package app.rosalie.chat.sentence;

import app.rosalie.agenda.Visit;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.Clients;
import app.rosalie.language.time.Readings;
import app.rosalie.language.wish.ImpossibleDate;
import app.rosalie.language.wish.Named;
import app.rosalie.language.wish.Place;
import app.rosalie.language.wish.Slots;
import app.rosalie.language.wish.Turn;
import app.rosalie.language.wish.WishKind;
import app.rosalie.salon.Money;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.selection.Selection;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** « Alors tu notes Élise pour un balayage euh vendredi à quatorze heures »: appointments by what a sentence names. */
@Component
class SaidBookings {

    private static final int DAYS_WITHOUT_A_DAY = 14;

    /** A first name and a surname. */
    private static final Pattern TWO_CAPITALS = Pattern.compile("^\\p{Lu}[\\p{L}\\p{M}]+[ -]\\p{Lu}");

    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private final BookingSentences bookings;
    private final Clients clients;
    private final Treatments treatments;
    private final FreeStarts freeStarts;

    SaidBookings(BookingSentences bookings, Clients clients, Treatments treatments, FreeStarts freeStarts) {
        this.bookings = bookings;
        this.clients = clients;
        this.treatments = treatments;
        this.freeStarts = freeStarts;
    }

    /** One of them for each client and each treatment; none where nobody is named. */
    List<SentenceResult.Item> propose(SaidWish wish, SentenceChoice choice) {
        Slots<ClientId, TreatmentId> slots = wish.slots();
        if (isOver(wish)) {
            return List.of(item(wish.text(), gone(wish)));
        }
        List<WantedBooking> said = books(wish, slots);
        List<WantedBooking> wanted = said.size() == 1 ? List.of(said.getFirst().told(wish.text())) : said;
        if (wanted.size() == 1 && !slots.clients().isEmpty() && !phone(wish).isEmpty()) {
            return withSomethingFor(wish, wanted.getFirst(), choice, WishKind.CHANGE, phone(wish));
        }
        if (wanted.size() == 1 && !slots.clients().isEmpty() && !slots.deposit().isEmpty()) {
            return withSomethingFor(wish, wanted.getFirst(), choice, WishKind.PAID, slots.deposit());
        }
        return wanted.size() == 1 && isOpen(slots) && !slots.isADayLeft()
                ? List.of(item(wish.text(), within(wish, wanted.getFirst())))
                : wanted.stream()
                        .map(book -> item(
                                about(wish.pro(), book),
                                slots.clients().isEmpty()
                                                && !slots.unknownName().isEmpty()
                                        ? bookings.proposeNew(wish.pro(), wish.text(), book)
                                        : bookings.propose(wish.pro(), wish.text(), book, choice)))
                        .toList();
    }

    /** A number or a deposit besides: her card, where it is kept. */
    private List<SentenceResult.Item> withSomethingFor(
            SaidWish wish, WantedBooking book, SentenceChoice choice, WishKind kind, String what) {
        Named<ClientId> client = wish.slots().clients().getFirst();
        return List.of(
                item(about(wish.pro(), book), bookings.propose(wish.pro(), wish.text(), book, choice)),
                new SentenceResult.Item(
                        SaidWish.name(client) + "\u00A0: " + what,
                        kind,
                        new SentenceResult.Go(
                                new ClientsAction.Card(client.meant().getFirst().id()))));
    }

    /** At the time of that visit where no other is said; asked for the treatment where none is. */
    SentenceResult.Item inPlaceOf(SaidWish wish, Named<ClientId> client, Visit visit) {
        Slots<ClientId, TreatmentId> slots = wish.slots();
        LocalDate day = slots.day().likeliest().orElse(wish.pro().dayOf(visit.start()));
        Readings<LocalTime> said = byDay(slots.time());
        Readings<LocalTime> time =
                said.isSaid() ? said : new Readings<>(List.of(wish.pro().timeOf(visit.start())));
        WantedBooking book = new WantedBooking(
                SaidWish.name(client) + " " + (slots.treatments().isEmpty() ? "" : one(slots.treatments())),
                new Readings<>(List.of(day)),
                time,
                slots.length(),
                slots.cents());
        return item(about(wish.pro(), book), bookings.propose(wish.pro(), wish.text(), book, SentenceChoice.NOBODY));
    }

    private static SentenceResult.Item item(String about, SentenceResult result) {
        return new SentenceResult.Item(about, WishKind.BOOK, result);
    }

    private static String about(Pro pro, WantedBooking book) {
        return Stream.of(
                        Stream.of(book.words().strip()),
                        book.others().stream().map(name -> "+ " + name),
                        book.day().likeliest().map(pro.voice()::shortDay).stream(),
                        book.time().likeliest().map(pro.voice()::time).stream(),
                        Stream.ofNullable(book.length()).map(length -> length.toMinutes() + " min"),
                        Stream.ofNullable(book.cents()).map(cents -> pro.voice().money(new Money(cents))))
                .flatMap(words -> words)
                .collect(Collectors.joining(" "));
    }

    /** Whether days or hours are said among which one is to be chosen. */
    private static boolean isOpen(Slots<?, ?> slots) {
        boolean hours = !FreeStarts.Window.of(slots).isOpen() && slots.points().isEmpty();
        return hours || slots.allDays().size() > 1 && !slots.day().isSaid();
    }

    /** Free starts among them, once it is known for whom and what. */
    private SentenceResult within(SaidWish wish, WantedBooking book) {
        Pro pro = wish.pro();
        Slots<ClientId, TreatmentId> slots = wish.slots();
        Optional<Client> client = slots.clients().stream()
                .filter(named -> named.meant().size() == 1)
                .findFirst()
                .flatMap(named ->
                        clients.find(pro.salonId(), named.meant().getFirst().id()));
        Optional<Selection> chosen = bookings.selection(pro, wish.text(), book);
        if (client.isEmpty() || chosen.isEmpty()) {
            return bookings.propose(pro, wish.text(), book.atAnyTime(), SentenceChoice.NOBODY);
        }
        List<LocalDate> days = new ArrayList<>(slots.allDays());
        days.removeIf(day -> day.isBefore(wish.today()));
        if (days.isEmpty()) {
            wish.today().datesUntil(wish.today().plusDays(DAYS_WITHOUT_A_DAY)).forEach(days::add);
        }
        return freeStarts.toBook(pro, client.get(), chosen.get(), book, days, FreeStarts.Window.of(slots));
    }

    /** Whether what is said has been already: nothing can be booked then. */
    static boolean isOver(SaidWish wish) {
        Slots<ClientId, TreatmentId> slots = wish.slots();
        return ImpossibleDate.isIn(wish.reading().parts().text()) || isOver(wish, slots);
    }

    private static boolean isOver(SaidWish wish, Slots<?, ?> slots) {
        LocalTime clock = wish.now().toLocalTime();
        return slots.day().isSaid()
                && slots.day().meanings().stream()
                        .allMatch(day -> day.isBefore(wish.today())
                                || day.equals(wish.today())
                                        && slots.time().isSaid()
                                        && byDay(slots.time())
                                                .likeliest()
                                                .filter(time -> time.isBefore(clock))
                                                .isPresent());
    }

    /** Of several the one for the client, or with the treatment, that was chosen, so that the choice can be put into it. */
    Optional<WantedBooking> chosen(SaidWish wish, SentenceChoice choice) {
        Slots<ClientId, TreatmentId> slots = wish.slots();
        List<WantedBooking> books = books(wish, slots);
        int at = slots.clients().size() > 1
                ? place(slots.clients(), choice.client())
                : place(slots.treatments(), choice.treatment());
        return books.size() > at ? Optional.of(books.get(at)) : books.stream().findFirst();
    }

    private static <K> int place(List<Named<K>> named, Optional<K> chosen) {
        return IntStream.range(0, named.size())
                .filter(at -> named.get(at).meant().stream()
                        .anyMatch(match -> chosen.filter(match.id()::equals).isPresent()))
                .findFirst()
                .orElse(0);
    }

    private List<WantedBooking> books(SaidWish wish, Slots<ClientId, TreatmentId> slots) {
        List<String> names =
                new ArrayList<>(slots.clients().stream().map(SaidWish::name).toList());
        if (names.isEmpty()) {
            String unknown = slots.unknownName();
            boolean called = TWO_CAPITALS.matcher(unknown).find()
                    && (!slots.dayPlaces().isEmpty() || slots.time().isSaid());
            boolean grounded = called
                    || !wish.reading().parts().phones().isEmpty()
                    || !slots.treatments().isEmpty()
                            && !slots.dayPlaces().isEmpty()
                            && slots.time().isSaid();
            boolean forNobody = unknown.isEmpty()
                    && !slots.treatments().isEmpty()
                    && !slots.dayPlaces().isEmpty()
                    && slots.time().isSaid();
            if (!forNobody && (unknown.isEmpty() || !grounded && !slots.announcesSomebodyNew())) {
                return List.of();
            }
            names.add((unknown + " " + phone(wish)).strip());
        }
        List<Named<TreatmentId>> what = slots.treatments();
        if (names.size() == 1 && what.size() > 1) {
            return inOneVisit(wish, names.getFirst(), slots)
                    .map(List::of)
                    .orElseGet(() -> oneAfterTheOther(wish, names.getFirst(), slots));
        }
        List<WantedBooking> books = new ArrayList<>();
        List<Readings<LocalTime>> times =
                slots.points().stream().map(SaidBookings::byDay).toList();
        for (int i = 0; i < names.size(); i++) {
            String treatment = what.size() == names.size() ? SaidWish.name(what.get(i)) : one(what);
            Readings<LocalTime> time = times.size() == names.size() ? times.get(i) : byDay(slots.time());
            books.add(book(names.get(i) + " " + treatment, day(slots, i, names.size()), time, slots));
        }
        return books;
    }

    /** « À 2h » is in the afternoon: nobody is booked at night. */
    private static Readings<LocalTime> byDay(Readings<LocalTime> time) {
        List<LocalTime> byDay =
                time.meanings().stream().filter(one -> !one.isBefore(MORNING)).toList();
        return byDay.isEmpty() ? time : new Readings<>(byDay);
    }

    private static String phone(SaidWish wish) {
        return wish.reading().parts().phones().stream()
                .map(span -> span.of(wish.reading().parts().text()))
                .findFirst()
                .orElse("");
    }

    private static String one(List<Named<TreatmentId>> what) {
        return what.size() == 1 ? SaidWish.name(what.getFirst()) : "";
    }

    private static Readings<LocalDate> day(Slots<?, ?> slots, int at, int of) {
        // In the order of the text, as the names and the hours are.
        List<LocalDate> days = slots.dayPlaces().stream()
                .map(slots::daysAt)
                .filter(one -> one.first().equals(one.last()))
                .map(one -> one.first())
                .toList();
        return days.size() == of && of > 1
                ? new Readings<>(List.of(days.get(at)))
                : slots.day().isSaid() ? beforeOrOn(slots) : firstOfStretch(slots);
    }

    /** « Son oral est le 26, mets-la la veille ». */
    private static Readings<LocalDate> beforeOrOn(Slots<?, ?> slots) {
        Place said = slots.dayPlaces().getFirst();
        boolean before = slots.says(Turn.DAY_BEFORE)
                && !said.timeSaid()
                && !said.span().of(slots.parts().text()).contains("veille");
        return before
                ? new Readings<>(slots.day().meanings().stream()
                        .map(day -> day.minusDays(1))
                        .toList())
                : slots.day();
    }

    /** « La semaine prochaine »: its days are shown from the first on. */
    private static Readings<LocalDate> firstOfStretch(Slots<?, ?> slots) {
        return new Readings<>(
                slots.stretch().likeliest().stream().map(days -> days.first()).toList());
    }

    /** A number or a word that nobody can place may be the day: then the time alone is not enough. */
    private static WantedBooking book(
            String words, Readings<LocalDate> day, Readings<LocalTime> time, Slots<?, ?> slots) {
        boolean unsure = slots.cents() == null && slots.isANumberLeft()
                || !slots.dayPlaces().isEmpty() && !day.isSaid()
                || slots.dayPlaces().isEmpty()
                        && !slots.clients().isEmpty()
                        && (slots.areWordsStrange() || slots.says(Turn.NEXT_ONE));
        return new WantedBooking(
                words,
                slots.isADayLeft() ? Readings.nothing() : day,
                unsure || slots.isADayLeft() ? Readings.nothing() : time,
                slots.length(),
                slots.cents());
    }

    /** « Couleur et brushing »: one visit, where at most one of them has to be asked for. Two hours are two visits. */
    private Optional<WantedBooking> inOneVisit(SaidWish wish, String who, Slots<ClientId, TreatmentId> slots) {
        List<Named<TreatmentId>> what = slots.treatments();
        List<Named<TreatmentId>> unclear =
                what.stream().filter(one -> treatment(wish.pro(), one) == null).toList();
        Duration known = what.stream()
                .flatMap(one -> Optional.ofNullable(treatment(wish.pro(), one)).stream())
                .map(Treatment::length)
                .reduce(Duration.ZERO, Duration::plus);
        boolean tooMuch = what.size() > Selection.MOST || !Selection.isShortEnough(known);
        if (tooMuch
                || unclear.size() > 1
                || slots.points().size() > 1
                || slots.singleDays().size() > 1) {
            return Optional.empty();
        }
        Named<TreatmentId> main = unclear.isEmpty() ? what.getFirst() : unclear.getFirst();
        WantedBooking one = book(
                who + " " + SaidWish.name(main),
                isOpen(slots) ? slots.day() : day(slots, 0, 1),
                byDay(slots.time()),
                slots);
        return Optional.of(new WantedBooking(
                one.words(),
                one.day(),
                one.time(),
                one.length(),
                one.cents(),
                "",
                treatments(wish.pro(), what.subList(0, what.indexOf(main))),
                treatments(wish.pro(), what.subList(what.indexOf(main) + 1, what.size()))));
    }

    private List<Treatment> treatments(Pro pro, List<Named<TreatmentId>> named) {
        return named.stream()
                .map(one -> treatment(pro, one))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Two treatments are two visits, the second behind the first. */
    private List<WantedBooking> oneAfterTheOther(SaidWish wish, String who, Slots<ClientId, TreatmentId> slots) {
        List<WantedBooking> books = new ArrayList<>();
        Readings<LocalTime> time = byDay(slots.time());
        Readings<LocalDate> day = isOpen(slots) ? slots.day() : day(slots, 0, 1);
        if (!slots.dayPlaces().isEmpty() && !day.isSaid()) {
            time = Readings.nothing();
        }
        for (Named<TreatmentId> what : slots.treatments()) {
            books.add(new WantedBooking(who + " " + SaidWish.name(what), day, time, null, null));
            time = behind(time, treatment(wish.pro(), what));
        }
        return books;
    }

    private static Readings<LocalTime> behind(Readings<LocalTime> time, @Nullable Treatment treatment) {
        return treatment == null
                ? Readings.nothing()
                : new Readings<>(time.meanings().stream()
                        .map(one -> one.plus(treatment.length()))
                        .toList());
    }

    private @Nullable Treatment treatment(Pro pro, Named<TreatmentId> what) {
        return what.meant().size() > 1
                ? null
                : treatments.offered(pro.salonId()).stream()
                        .filter(it -> it.id().equals(what.meant().getFirst().id()))
                        .findFirst()
                        .orElse(null);
    }

    static SentenceResult gone(SaidWish wish) {
        return new SentenceResult.Say(SentencePages.of(wish.pro())
                .say(
                        ImpossibleDate.isIn(wish.reading().parts().text())
                                ? SentencePhrase.NO_SUCH_DATE
                                : SentencePhrase.DAY_GONE)
                .show());
    }
}
