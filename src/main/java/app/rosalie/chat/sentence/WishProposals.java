package app.rosalie.chat.sentence;

import app.rosalie.agenda.Visit;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.AgendaAction;
import app.rosalie.chat.action.AnalysesAction;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.action.HelpAction;
import app.rosalie.chat.action.PlanningAction;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.kit.sale.SaleDialog;
import app.rosalie.clients.ClientId;
import app.rosalie.language.money.SaidTerm;
import app.rosalie.language.money.SaleReader;
import app.rosalie.language.time.Days;
import app.rosalie.language.time.Readings;
import app.rosalie.language.wish.Named;
import app.rosalie.language.wish.Slots;
import app.rosalie.language.wish.Turn;
import app.rosalie.language.wish.WishKind;
import app.rosalie.revenue.Period;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a wish of each kind comes to in this salon, by what it names. */
@Component
class WishProposals {

    private static final Set<WishKind> REPLACING =
            EnumSet.of(WishKind.BOOK, WishKind.CANCEL, WishKind.MOVE, WishKind.CAME, WishKind.MISSED);
    private static final Set<WishKind> SHUTTING = EnumSet.of(WishKind.CLOSE, WishKind.CANCEL_ALL, WishKind.LEAVE);
    private static final Set<WishKind> TOLD_OF = EnumSet.of(WishKind.BOOK, WishKind.MOVE, WishKind.CANCEL);

    private static final Set<WishKind> WHOLE_DAYS =
            EnumSet.of(WishKind.MOVE_ALL, WishKind.CANCEL_ALL, WishKind.LEAVE, WishKind.WHO);

    /** Those of which no day has gone by. */
    private static final Set<WishKind> AHEAD = EnumSet.of(
            WishKind.BOOK,
            WishKind.CANCEL,
            WishKind.CANCEL_ALL,
            WishKind.MOVE_ALL,
            WishKind.CLOSE,
            WishKind.OPEN,
            WishKind.LEAVE,
            WishKind.ENDS_AT,
            WishKind.STARTS_AT,
            WishKind.FREE);

    /** Those that a day is found for where it is said. Of others a screen asks it. */
    private static final Set<WishKind> ON_DAYS = EnumSet.of(
            WishKind.MOVE,
            WishKind.MOVE_ALL,
            WishKind.CANCEL_ALL,
            WishKind.OPEN,
            WishKind.LEAVE,
            WishKind.ENDS_AT,
            WishKind.STARTS_AT,
            WishKind.WHO,
            WishKind.FREE,
            WishKind.TAKINGS);

    private static final int DAYS_A_WEEK = 7;

    private final FreeStarts freeStarts;
    private final Treatments treatments;
    private final SaidBookings bookings;
    private final SaidVisits visits;
    private final SaidHours hours;
    private final AgendaSentences agenda;
    private final TakingsSentences takings;
    private final SaidGoals goals;
    private final SaleDialog sales;
    private final SaidServices services;
    private final ClientMatches matches;

    WishProposals(
            FreeStarts freeStarts,
            Treatments treatments,
            SaidBookings bookings,
            SaidVisits visits,
            SaidHours hours,
            AgendaSentences agenda,
            TakingsSentences takings,
            SaidGoals goals,
            SaleDialog sales,
            SaidServices services,
            ClientMatches matches) {
        this.freeStarts = freeStarts;
        this.treatments = treatments;
        this.bookings = bookings;
        this.visits = visits;
        this.hours = hours;
        this.agenda = agenda;
        this.takings = takings;
        this.goals = goals;
        this.sales = sales;
        this.services = services;
        this.matches = matches;
    }

    /** What it says of what is sold, whatever else it might be. */
    Optional<SentenceResult> ofServices(SaidWish wish) {
        return services.of(wish);
    }

    /** One for each visit or client that is meant; nothing where too little is said for it, and no day that was not said. */
    List<SentenceResult.Item> of(SaidWish said, WishKind kind) {
        SaidWish wish = AHEAD.contains(kind) ? said.ahead() : said;
        boolean thatDay =
                wish.slots().says(Turn.THAT_DAY) && wish.slots().dayPlaces().isEmpty();
        boolean unsure = ON_DAYS.contains(kind) && (wish.slots().isADayLeft() || thatDay)
                || WHOLE_DAYS.contains(kind) && wish.slots().isAnHourBare();
        return unsure ? List.of(new SentenceResult.Item(wish.text(), kind, whichDay(wish))) : onItsDays(wish, kind);
    }

    /** « Ouvre dimanche 15 », where no Sunday is the 15th: no other Sunday takes its place. */
    private static SentenceResult whichDay(SaidWish wish) {
        return new SentenceResult.Say(SentencePages.of(wish.pro())
                .say(SentencePhrase.WHICH_DAY_SAID, wish.text())
                .show());
    }

    private List<SentenceResult.Item> onItsDays(SaidWish wish, WishKind kind) {
        return switch (kind) {
            case BOOK -> bookings.propose(wish, SentenceChoice.NOBODY);
            case CANCEL -> cancelled(wish);
            case CAME, MISSED -> behind(wish, kind, false);
            case PAID, REFUND -> behind(wish, kind, true);
            case NOTE ->
                SaidNotes.of(wish)
                        .map(note -> List.of(new SentenceResult.Item(
                                SaidWish.name(wish.slots().clients().getFirst()), kind, note)))
                        .orElseGet(() -> cards(wish, kind));
            case CLIENT, CHANGE, MESSAGE -> cards(wish, kind);
            case SET_PRICE -> services.prices(wish);
            case SEE_PRICE -> services.shown(wish);
            case TAKINGS -> wish.slots().clients().isEmpty() ? alone(wish, kind) : spent(wish);
            case WHO -> isOnDaysApart(wish) ? eachDay(wish) : alone(wish, kind);
            default -> withoutReason(wish, kind);
        };
    }

    /** What was yesterday's is not cancelled today: its visit is shown. */
    private List<SentenceResult.Item> cancelled(SaidWish wish) {
        if (!wish.slots().exceptedClients().isEmpty()) {
            return of(wish, WishKind.CANCEL_ALL);
        }
        if (isOver(wish)) {
            return behind(wish, WishKind.MISSED, false);
        }
        // « Annule le balayage de Kenza », whom nobody knows: nobody else's balayage takes its place.
        if (!isSomeVisit(wish)
                && isSomebodyUnknown(wish)
                && !wish.slots().says(Turn.OF_THE_LIST)
                && !wish.slots().treatments().isEmpty()) {
            return List.of(new SentenceResult.Item(
                    wish.text(),
                    WishKind.CANCEL,
                    matches.find(wish.pro(), wish.slots().unknownName())));
        }
        return isSomeVisit(wish) || isSomebodyUnknown(wish) ? visits.cancel(wish) : List.of();
    }

    /** Looked back at, as all takings are; of days that cannot be read so her card is shown. */
    private List<SentenceResult.Item> spent(SaidWish wish) {
        String dayWords = wish.slots().dayWords();
        Readings<Days> days = SaidTerm.in(
                        dayWords.isEmpty() ? wish.reading().parts().text() : dayWords, wish.now())
                .orElseGet(Readings::nothing);
        if (!days.isSaid() && !wish.slots().dayPlaces().isEmpty()) {
            return cards(wish, WishKind.CLIENT);
        }
        return wish.slots().clients().stream()
                .map(client -> new SentenceResult.Item(
                        wish.about(client),
                        WishKind.TAKINGS,
                        client.meant().size() == 1
                                ? takings.spent(wish.pro(), client.meant().getFirst(), days)
                                : matches.find(wish.pro(), SaidWish.name(client))))
                .toList();
    }

    private List<SentenceResult.Item> withoutReason(SaidWish wish, WishKind kind) {
        SaidWish clause = WishClauses.withoutReason(wish, kind);
        return alone(clause, clause == wish ? kind : clause.reading().kind());
    }

    private List<SentenceResult.Item> alone(SaidWish wish, WishKind kind) {
        return one(wish, kind).stream()
                .map(result -> new SentenceResult.Item(wish.reading().parts().text(), kind, result))
                .toList();
    }

    private static boolean isOnDaysApart(SaidWish wish) {
        return wish.slots().clients().isEmpty() && wish.slots().areDaysApart();
    }

    /** « Qui vient le 16 et le 17 ? ». */
    private List<SentenceResult.Item> eachDay(SaidWish wish) {
        return wish.slots().dayPlaces().stream()
                .map(place -> new SentenceResult.Item(
                        place.span().of(wish.reading().parts().text()).strip(),
                        WishKind.WHO,
                        agenda.whoComes(
                                wish.pro(), new Readings<>(List.of(wish.slots().daysAt(place))))))
                .toList();
    }

    /** « Annule Sofia et mets Nadia à sa place »: the one goes, the other comes at her time, or at the one that is said. */
    List<SentenceResult.Item> replacement(SaidWish wish) {
        List<Named<ClientId>> clients = wish.slots().clients();
        if (clients.size() != 2 || !REPLACING.contains(wish.reading().kind())) {
            return List.of();
        }
        // « À la place de 9h30 » is no client’s place.
        boolean inPlaceOf = wish.slots().says(Turn.IN_PLACE_OF)
                && wish.slots().distance(Turn.IN_PLACE_OF, clients.getLast().span()) > 0;
        if (!inPlaceOf && !wish.slots().says(Turn.IN_HER_PLACE)) {
            return List.of();
        }
        Named<ClientId> gone = inPlaceOf ? clients.getLast() : clients.getFirst();
        Named<ClientId> comes = inPlaceOf ? clients.getFirst() : clients.getLast();
        return visits.next(wish, gone)
                .map(visit -> List.of(
                        new SentenceResult.Item(
                                label(wish.pro(), visit), WishKind.CANCEL, go(new VisitAction.AskCancel(visit.id()))),
                        bookings.inPlaceOf(wish, comes, visit)))
                .orElse(List.of());
    }

    private static String label(Pro pro, Visit visit) {
        return pro.voice()
                .plain(
                        SentencePhrase.VISIT,
                        pro.voice().shortDay(pro.dayOf(visit.start())),
                        pro.timeOf(visit.start()),
                        visit.clientName());
    }

    /** « Annule tout demain et mets fermé »: what is on that day, and the day itself. */
    List<SentenceResult.Item> closedAndCancelled(SaidWish wish) {
        if (!SHUTTING.contains(wish.reading().kind())
                || !wish.slots().clients().isEmpty()
                || wish.slots().says(Turn.CALLS_NOTHING_OFF)
                || !wish.slots().says(Turn.TAKES_OFF)
                || !wish.slots().says(Turn.SHUTS)) {
            return List.of();
        }
        return visits.cancelAll(wish)
                .map(cancelled -> Stream.concat(
                                of(wish, WishKind.CLOSE).stream(),
                                Stream.of(new SentenceResult.Item(
                                        wish.reading().parts().text(), WishKind.CANCEL_ALL, cancelled)))
                        .toList())
                .orElse(List.of());
    }

    /** « … et préviens-la »: her card, where she can be written to. */
    List<SentenceResult.Item> withAMessage(SaidWish wish, WishKind kind, List<SentenceResult.Item> items) {
        List<Named<ClientId>> clients = wish.slots().clients();
        if (items.size() != 1
                || clients.size() != 1
                || !TOLD_OF.contains(kind)
                || !wish.slots().says(Turn.TELLS)) {
            return items;
        }
        return Stream.concat(items.stream(), cards(wish, WishKind.MESSAGE).stream())
                .toList();
    }

    /** Of two treatments nobody knows which one a price or a length that was said is for: it is shown. */
    List<String> left(SaidWish wish, List<SentenceResult.Item> items) {
        boolean apart = items.size() > 1
                && items.stream().allMatch(item -> item.kind() == WishKind.BOOK)
                && wish.slots().treatments().size() > 1
                && wish.slots().clients().size() == 1;
        var parts = wish.reading().parts();
        return apart
                ? Stream.concat(
                                parts.sums().stream().map(sum -> sum.span()),
                                parts.lengths().stream().map(length -> length.span()))
                        .map(span -> span.of(parts.text()))
                        .toList()
                : List.of();
    }

    /** Whether what looks like a booking names the day of a visit of hers beside another one: « elle peut plus le 13, jeudi 12 ? ». */
    boolean isAMove(SaidWish wish) {
        boolean hers = wish.slots().clients().size() == 1
                && (wish.slots().treatments().isEmpty() || !visits.isOfAnotherTreatment(wish));
        boolean fromADay = wish.slots().singleDays().size() > 1
                && visits.isOnOneOf(wish, wish.slots().singleDays());
        boolean moved = wish.slots().says(Turn.MOVES)
                && !wish.slots().treatments().isEmpty()
                && !wish.slots().dayPlaces().isEmpty();
        return hers && (fromADay || moved);
    }

    /** « Mets Karim à samedi 13h »: he has a visit ahead, and no treatment is named. */
    boolean couldMove(SaidWish wish) {
        return !SaidBookings.isOver(wish)
                && wish.slots().treatments().isEmpty()
                && wish.slots().clients().size() == 1
                && wish.slots().time().isSaid()
                && visits.hasOne(wish, wish.slots().clients().getFirst());
    }

    /** Whether the one who is named has no visit ahead, so that what is said is a new one. */
    boolean hasNothingToMove(SaidWish wish) {
        return wish.slots().clients().size() == 1
                && !wish.slots().dayPlaces().isEmpty()
                && !wish.slots().says(Turn.NOT_COMING)
                && !wish.slots().says(Turn.MOVES)
                && visits.hasNone(wish);
    }

    /** Whether the one who is named has a visit on the one day that is said: « Iris à 14h45 lundi » moves it. */
    boolean isOnADayOfHers(SaidWish wish) {
        return wish.slots().treatments().isEmpty()
                && wish.slots().clients().size() == 1
                && wish.slots().singleDays().size() == 1
                && visits.isOnOneOf(wish, wish.slots().singleDays());
    }

    /** Whether what is to be booked stands in the agenda already. */
    boolean standsAlready(SaidWish wish) {
        return wish.slots().clients().size() == 1 && visits.standsAlready(wish);
    }

    /** Whether a treatment is named that none of her visits ahead has. */
    boolean isOfAnotherTreatment(SaidWish wish) {
        return wish.slots().clients().size() == 1
                && !wish.slots().treatments().isEmpty()
                && visits.isOfAnotherTreatment(wish);
    }

    /** Whether a wish to move says a new day, a new hour, or by how much. */
    boolean saysWhereTo(SaidWish wish) {
        return visits.saysWhereTo(wish);
    }

    private Optional<SentenceResult> one(SaidWish wish, WishKind kind) {
        return switch (kind) {
            case MOVE -> isSomeVisit(wish) ? Optional.of(visits.move(wish)) : Optional.empty();
            case MOVE_ALL -> visits.moveAll(wish);
            case CANCEL_ALL -> visits.cancelAll(wish);
            case CLOSE, OPEN, LEAVE, ENDS_AT, STARTS_AT ->
                isOver(wish) ? Optional.empty() : Optional.of(hours(wish, kind));
            case WHO -> who(wish);
            case NEXT -> Optional.of(go(new AgendaAction.Today()));
            case FREE -> free(wish);
            case TAKINGS -> taken(wish);
            case SELL -> Optional.of(new SentenceResult.Say(sales.propose(wish.pro(), SaleReader.read(wish.text()))));
            case SET_GOAL -> goals.propose(wish);
            case SEE_GOAL -> Optional.of(SaidGoals.show(wish));
            case PROMO -> Optional.of(SaidPromotions.propose(wish));
            case HELP -> Optional.of(go(new HelpAction.Open()));
            case COURTESY -> asksOfATreatment(wish) ? Optional.empty() : Optional.of(warm(wish));
            default -> Optional.empty();
        };
    }

    private static SentenceResult warm(SaidWish wish) {
        return new SentenceResult.Say(
                SentencePages.of(wish.pro()).say(SentencePhrase.WARM).show());
    }

    /** « Bonjour, pourrais-tu passer la coupe à une heure ? Merci »: a kind word alone would leave the rest unheard. */
    private static boolean asksOfATreatment(SaidWish wish) {
        var parts = wish.reading().parts();
        return !parts.treatments().isEmpty()
                && !(parts.times().isEmpty()
                        && parts.lengths().isEmpty()
                        && parts.sums().isEmpty());
    }

    private SentenceResult hours(SaidWish wish, WishKind kind) {
        return switch (kind) {
            case OPEN -> hours.open(wish);
            case LEAVE -> hours.leave(wish);
            case ENDS_AT -> hours.endsAt(wish);
            case STARTS_AT -> hours.startsAt(wish);
            default -> hours.close(wish);
        };
    }

    /** « Hier j’ai fini à 20h » is told, not wanted. */
    private static boolean isOver(SaidWish wish) {
        List<LocalDate> days = wish.slots().allDays();
        return !days.isEmpty() && days.getLast().isBefore(wish.today());
    }

    private static SentenceResult go(Action action) {
        return new SentenceResult.Go(action);
    }

    /** « Annule Zoé », who is not in the book. */
    private static boolean isSomebodyUnknown(SaidWish wish) {
        return wish.slots().says(Turn.TAKES_OFF) && !wish.slots().unknownName().isEmpty();
    }

    /** Somebody's, or that of an hour. */
    private static boolean isSomeVisit(SaidWish wish) {
        return !wish.slots().clients().isEmpty() || !wish.slots().timePlaces().isEmpty();
    }

    private Optional<SentenceResult> who(SaidWish wish) {
        List<Named<ClientId>> clients = wish.slots().clients();
        if (!clients.isEmpty() && wish.slots().says(Turn.BEHIND)) {
            return Optional.of(go(new AgendaAction.Today()));
        }
        if (!clients.isEmpty()) {
            return Optional.of(matches.find(wish.pro(), SaidWish.name(clients.getFirst())));
        }
        if (wish.slots().areDaysApart()) {
            return Optional.empty();
        }
        Readings<Days> days = wish.slots().stretch();
        if (!days.isSaid() && wish.slots().areWordsStrange()) {
            return Optional.empty();
        }
        return days.isSaid() || wish.slots().timePlaces().isEmpty()
                ? Optional.of(agenda.whoComes(wish.pro(), days))
                : Optional.of(go(new AgendaAction.Today()));
    }

    /** Seven days from the first that is said, or from today on; only some hours or some length where they are said. */
    private Optional<SentenceResult> free(SaidWish wish) {
        Slots<ClientId, TreatmentId> slots = wish.slots();
        List<TreatmentId> meant = slots.treatments().stream()
                .flatMap(named -> named.meant().stream())
                .map(match -> match.id())
                .toList();
        List<LocalDate> days = new ArrayList<>(slots.allDays());
        days.removeIf(day -> day.isBefore(wish.today()));
        FreeStarts.Window window = FreeStarts.Window.of(slots);
        if (meant.size() > 1 || days.isEmpty() && !slots.dayPlaces().isEmpty()) {
            return Optional.empty();
        }
        if (days.isEmpty() && slots.areWordsStrange()) {
            return Optional.of(whichDay(wish));
        }
        if (window.isOpen() && slots.length() == null && slots.dayPlaces().isEmpty()) {
            return Optional.of(go(new PlanningAction.Free(
                    days.isEmpty() ? wish.today() : days.getFirst(),
                    meant.stream().findFirst())));
        }
        if (days.isEmpty()) {
            wish.today().datesUntil(wish.today().plusDays(DAYS_A_WEEK)).forEach(days::add);
        }
        Optional<Treatment> treatment = treatments.offered(wish.pro().salonId()).stream()
                .filter(it -> meant.contains(it.id()))
                .findFirst();
        return Optional.of(freeStarts.toSee(wish.pro(), treatment, slots.length(), days, window));
    }

    /** Looked back at, of what is named; a year may stand alone among the words. */
    private Optional<SentenceResult> taken(SaidWish wish) {
        String dayWords = wish.slots().dayWords();
        Optional<Readings<Days>> said =
                SaidTerm.in(dayWords.isEmpty() ? wish.reading().parts().text() : dayWords, wish.now());
        return said.map(days -> {
            if (wish.slots().treatments().isEmpty()) {
                return takings.takings(wish.pro(), days);
            }
            Period period = takings.period(wish.pro(), days);
            return go(new AnalysesAction.Split(
                    AnalysesAction.By.TREATMENT, period.kind(), period.first(), period.last()));
        });
    }

    private List<SentenceResult.Item> behind(SaidWish wish, WishKind kind, boolean card) {
        List<Named<ClientId>> clients = wish.slots().clients();
        return clients.isEmpty()
                ? visits.at(wish).stream()
                        .map(result ->
                                new SentenceResult.Item(wish.reading().parts().text(), kind, result))
                        .toList()
                : clients.stream()
                        .flatMap(client -> (kind == WishKind.PAID
                                        ? visits.paid(wish, client)
                                        : visits.behind(wish, client, card))
                                .stream().map(result -> new SentenceResult.Item(wish.about(client), kind, result)))
                        .toList();
    }

    private List<SentenceResult.Item> cards(SaidWish wish, WishKind kind) {
        return wish.slots().clients().stream()
                .map(client -> new SentenceResult.Item(
                        SaidWish.name(client),
                        kind,
                        client.meant().size() == 1
                                ? go(new ClientsAction.Card(
                                        client.meant().getFirst().id()))
                                : matches.find(wish.pro(), SaidWish.name(client))))
                .toList();
    }

    /** What it says of a promotion, whatever else it might be. */
    static Optional<SentenceResult> ofPromotions(SaidWish wish) {
        return SaidPromotions.of(wish);
    }

    /** The booking that a wish makes for the client and the treatment that were chosen. */
    Optional<WantedBooking> booking(SaidWish wish, SentenceChoice choice) {
        return bookings.chosen(wish, choice);
    }
}
