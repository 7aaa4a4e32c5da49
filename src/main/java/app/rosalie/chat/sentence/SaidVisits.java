package app.rosalie.chat.sentence;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.CheckoutAction;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.action.RescheduleAction;
import app.rosalie.chat.action.RescheduleAction.Purpose;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.kit.payment.TypedPayment;
import app.rosalie.chat.question.CheckoutQuestion;
import app.rosalie.clients.ClientId;
import app.rosalie.language.money.PaymentReader;
import app.rosalie.language.text.Sum;
import app.rosalie.language.wish.Named;
import app.rosalie.language.wish.Place;
import app.rosalie.language.wish.Slots;
import app.rosalie.language.wish.Turn;
import app.rosalie.language.wish.WishKind;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.salon.Money;
import app.rosalie.salon.TreatmentId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Visits that stand in the agenda, by what a sentence names: which day or hour is the old one and which the new shows where the
 * visit stands.
 */
@Component
class SaidVisits {

    private static final int DAYS_AHEAD = 120;
    private static final int LOOKED_AT = 3;
    private static final int ON_THAT_DAY = 4;
    private static final Pattern SIGNED = Pattern.compile("(?:^|\\s)([+-]) ?(\\d{1,3}) ?(?:min|mn|m|')?\\b");

    private final Visits visits;
    private final VisitSentences sentences;

    SaidVisits(Visits visits, VisitSentences sentences) {
        this.visits = visits;
        this.sentences = sentences;
    }

    SentenceResult move(SaidWish wish) {
        List<Visit> meant = best(wish, wish.slots().clients(), false);
        return meant.size() == 1
                ? move(wish, meant.getFirst())
                : sentences.whichToMove(wish.pro(), meant, visit -> target(wish, visit));
    }

    private SentenceResult move(SaidWish wish, Visit visit) {
        return target(wish, visit)
                .map(to -> sentences.proposeMove(wish.pro(), visit, to))
                .orElseGet(() -> new SentenceResult.Go(whereTo(wish, visit)));
    }

    private static LocalDateTime stands(SaidWish wish, Visit visit) {
        return wish.pro().dayOf(visit.start()).atTime(wish.pro().timeOf(visit.start()));
    }

    private static List<LocalDate> newDays(SaidWish wish, LocalDateTime stands) {
        Slots<ClientId, TreatmentId> slots = wish.slots();
        List<LocalDate> days = newDays(slots, stands.toLocalDate(), wish.today());
        return slots.says(Turn.NEXT_DAY)
                        && days.size() <= 1
                        && slots.dayPlaces().size() <= 1
                ? List.of(stands.toLocalDate().plusDays(1))
                : days;
    }

    /** Where the visit would go; empty where the day or the hour has to be chosen. */
    private static Optional<LocalDateTime> target(SaidWish wish, Visit visit) {
        Slots<ClientId, TreatmentId> slots = wish.slots();
        LocalDateTime stands = stands(wish, visit);
        List<LocalDate> days = newDays(wish, stands);
        List<LocalTime> times = newTimes(slots, stands.toLocalTime());
        Duration shift = shift(wish, slots, days.isEmpty() && (times.isEmpty() || slots.shiftsByHours()));
        if (shift != null) {
            return Optional.of(stands.plus(shift));
        }
        boolean dayKnown = days.size() <= 1 && slots.dayPlaces().size() - days.size() <= 1;
        LocalDate day = days.isEmpty() ? stands.toLocalDate() : days.getFirst();
        if (dayKnown && times.size() == 1) {
            return Optional.of(day.atTime(times.getFirst()));
        }
        boolean windowed = slots.from() != null || slots.until() != null;
        return days.size() == 1 && times.isEmpty() && (slots.says(Turn.SAME_TIME) || !windowed)
                ? Optional.of(day.atTime(stands.toLocalTime()))
                : Optional.empty();
    }

    /** Where its new day is chosen, or the hour of the one new day. */
    private static Action whereTo(SaidWish wish, Visit visit) {
        Slots<ClientId, TreatmentId> slots = wish.slots();
        LocalDate stands = stands(wish, visit).toLocalDate();
        List<LocalDate> days = newDays(wish, stands(wish, visit));
        boolean windowed = slots.from() != null || slots.until() != null;
        return days.size() == 1 || windowed && days.isEmpty()
                ? new RescheduleAction.PickTime(visit.id(), Purpose.MOVE, days.isEmpty() ? stands : days.getFirst())
                : new RescheduleAction.PickDay(visit.id(), Purpose.MOVE, stands);
    }

    /** Whether a new day, a new hour or a shift is said, where it is clear which visit is meant. */
    boolean saysWhereTo(SaidWish wish) {
        Slots<ClientId, TreatmentId> slots = wish.slots();
        List<Visit> meant = best(wish, slots.clients(), false);
        if (meant.size() != 1) {
            return true;
        }
        LocalDate day = wish.pro().dayOf(meant.getFirst().start());
        LocalTime time = wish.pro().timeOf(meant.getFirst().start());
        boolean window =
                (slots.from() != null || slots.until() != null) && !isWithin(slots, time) && !slots.says(Turn.CANNOT);
        return !newDays(slots, day, wish.today()).isEmpty()
                || !newTimes(slots, time).isEmpty()
                || window
                || shift(wish, slots, true) != null;
    }

    private static List<LocalDate> newDays(Slots<?, ?> slots, LocalDate old, LocalDate today) {
        Stream<LocalDate> fromTo = slots.stretch().likeliest().stream()
                .filter(days ->
                        isSaidOf(days.first(), old, today) && !days.last().equals(old))
                .map(days -> slots.sayWeekdaysOnly() ? next(days.last().getDayOfWeek(), today) : days.last());
        // « Elle m’a écrit ce matin qu’elle ne peut pas le 16 » is no day to go to.
        return Stream.concat(fromTo, slots.otherDaysThan(old).stream())
                .filter(day -> !(day.equals(today) && slots.speaksOfThisMorning()))
                .distinct()
                .toList();
    }

    /** « Du 12 au 10 » is no stretch of days: it goes from this month's 12th, and not from the last one's, back to the 10th. */
    private static boolean isSaidOf(LocalDate first, LocalDate old, LocalDate today) {
        return first.equals(old) || first.isBefore(today) && first.getDayOfMonth() == old.getDayOfMonth();
    }

    /** « De samedi à vendredi » may go back: the next Friday is meant. */
    private static LocalDate next(DayOfWeek weekday, LocalDate today) {
        return today.with(TemporalAdjusters.next(weekday));
    }

    private static List<LocalTime> newTimes(Slots<?, ?> slots, LocalTime old) {
        LocalTime until = slots.until();
        if (until != null && old.equals(slots.from())) {
            return List.of(until);
        }
        return slots.points().stream()
                .flatMap(time -> time.likeliest().stream())
                .filter(time -> !time.equals(old))
                .distinct()
                .toList();
    }

    private static @Nullable Duration shift(SaidWish wish, Slots<?, ?> slots, boolean noneSaid) {
        var signed = SIGNED.matcher(wish.reading().parts().text());
        if (noneSaid && signed.find()) {
            long minutes = Long.parseLong(signed.group(2));
            return Duration.ofMinutes(signed.group(1).equals("-") ? -minutes : minutes);
        }
        Duration length = slots.shift();
        return !noneSaid || length == null ? null : slots.says(Turn.EARLIER) ? length.negated() : length;
    }

    /** Of each of them. */
    List<SentenceResult.Item> cancel(SaidWish wish) {
        List<Named<ClientId>> clients = wish.slots().clients();
        if (clients.isEmpty()) {
            return List.of(new SentenceResult.Item(
                    "", WishKind.CANCEL, sentences.whichToCancel(wish.pro(), best(wish, List.of(), true))));
        }
        List<Visit> listed = clients.size() == 1 ? onEachDay(wish, clients.getFirst()) : List.of();
        if (listed.size() > 1) {
            return listed.stream()
                    .map(visit -> new SentenceResult.Item(
                            wish.about(clients.getFirst()),
                            WishKind.CANCEL,
                            sentences.whichToCancel(wish.pro(), List.of(visit))))
                    .toList();
        }
        return clients.stream()
                .map(client -> new SentenceResult.Item(
                        wish.about(client),
                        WishKind.CANCEL,
                        sentences.whichToCancel(
                                wish.pro(),
                                wish.slots().says(Turn.KEEPS)
                                        ? allAhead(wish, client)
                                        : best(wish, List.of(client), true))))
                .toList();
    }

    /** « Annule ses deux rendez-vous, demain et le 23 »: one on each day that is listed; nothing where a day has none, or two. */
    private List<Visit> onEachDay(SaidWish wish, Named<ClientId> client) {
        List<LocalDate> days = wish.slots().areListed() ? wish.slots().singleDays() : List.of();
        List<Visit> hers = allAhead(wish, client).stream()
                .filter(visit -> days.contains(wish.pro().dayOf(visit.start())))
                .toList();
        boolean oneEach = hers.stream()
                        .map(visit -> wish.pro().dayOf(visit.start()))
                        .distinct()
                        .count()
                == days.size();
        return oneEach && hers.size() == days.size() ? hers : List.of();
    }

    /** « Fatou garde celui de demain, mais pas celui du 23 », « elle garde demain, annule les autres »: which of them goes is asked. */
    private List<Visit> allAhead(SaidWish wish, Named<ClientId> client) {
        return ahead(wish.pro(), wish.today()).stream()
                .filter(visit -> SaidWish.ids(client).contains(visit.clientId()))
                .toList();
    }

    /** Whether she has one visit ahead, whatever day is said. */
    boolean hasOne(SaidWish wish, Named<ClientId> client) {
        return best(wish, List.of(client), false).size() == 1;
    }

    /** The one visit of hers that is meant; nothing where nobody can tell. */
    Optional<Visit> next(SaidWish wish, Named<ClientId> client) {
        List<Visit> meant = best(wish, List.of(client), true);
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    /** All visits of the days and hours that are said, but for the excepted clients; nothing where no day is said. */
    Optional<SentenceResult> cancelAll(SaidWish wish) {
        Slots<ClientId, TreatmentId> slots = wish.slots();
        List<LocalDate> days = slots.allDays();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        Set<ClientId> excepted = slots.exceptedClients().stream()
                .flatMap(named -> SaidWish.ids(named).stream())
                .collect(Collectors.toSet());
        return Optional.of(sentences.whichToCancel(
                wish.pro(),
                ahead(wish.pro(), wish.today()).stream()
                        .filter(visit -> days.contains(wish.pro().dayOf(visit.start())))
                        .filter(visit -> isWithin(slots, wish.pro().timeOf(visit.start())))
                        .filter(visit -> !excepted.contains(visit.clientId()))
                        .toList()));
    }

    /** Whether the one client who is named has a visit on one of these days. */
    boolean isOnOneOf(SaidWish wish, List<LocalDate> days) {
        List<ClientId> ids = wish.slots().clients().stream()
                .flatMap(named -> SaidWish.ids(named).stream())
                .toList();
        return ahead(wish.pro(), wish.today()).stream()
                .filter(visit -> ids.contains(visit.clientId()))
                .anyMatch(visit -> days.contains(wish.pro().dayOf(visit.start())));
    }

    /** Whether she has a visit on that day, at that hour if one is said, of that treatment if one is said. */
    boolean standsAlready(SaidWish wish) {
        Slots<ClientId, TreatmentId> slots = wish.slots();
        List<LocalDate> days = slots.singleDays();
        return days.size() == 1
                && ahead(wish.pro(), wish.today()).stream()
                        .filter(visit ->
                                SaidWish.ids(slots.clients().getFirst()).contains(visit.clientId()))
                        .filter(visit -> wish.pro().dayOf(visit.start()).equals(days.getFirst()))
                        .filter(visit -> slots.treatments().isEmpty() || isOf(slots, visit))
                        .anyMatch(visit -> slots.points().isEmpty()
                                ? slots.from() == null && slots.until() == null
                                : slots.time().meanings().contains(wish.pro().timeOf(visit.start())));
    }

    /** Whether none of her visits ahead is of the treatment that is said. */
    boolean isOfAnotherTreatment(SaidWish wish) {
        Slots<ClientId, TreatmentId> slots = wish.slots();
        List<ClientId> ids = slots.clients().stream()
                .flatMap(named -> SaidWish.ids(named).stream())
                .toList();
        return ahead(wish.pro(), wish.today()).stream()
                .filter(visit -> ids.contains(visit.clientId()))
                .noneMatch(visit -> isOf(slots, visit));
    }

    private static boolean isOf(Slots<ClientId, TreatmentId> slots, Visit visit) {
        return slots.treatments().stream()
                .flatMap(named -> named.meant().stream())
                .anyMatch(match -> match.id().equals(visit.treatmentId())
                        || visit.selection().isKept() && visit.title().contains(match.name()));
    }

    /** Whether nobody who is named has a visit ahead. */
    boolean hasNone(SaidWish wish) {
        return best(wish, wish.slots().clients(), false).isEmpty();
    }

    /** Each of them can be moved from its card. */
    Optional<SentenceResult> moveAll(SaidWish wish) {
        Slots<ClientId, TreatmentId> slots = wish.slots();
        if (slots.dayPlaces().isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> target = otherDay(slots);
        List<LocalDate> from = target.isPresent() || !slots.areDaysApart()
                ? List.of(slots.daysAt(slots.dayPlaces().getFirst()).first())
                : slots.singleDays();
        return Optional.of(sentences.whichToMove(
                wish.pro(),
                ahead(wish.pro(), wish.today()).stream()
                        .filter(visit -> from.contains(wish.pro().dayOf(visit.start())))
                        .filter(visit -> isWithin(slots, wish.pro().timeOf(visit.start())))
                        .toList(),
                visit -> Optional.ofNullable(shift(wish, slots, true))
                        .map(shift -> stands(wish, visit).plus(shift))
                        .or(() -> target.map(day -> day.atTime(wish.pro().timeOf(visit.start()))))));
    }

    /** « Tout mon vendredi 13, tu le bascules au vendredi 20 »; « jeudi et samedi » are both those from which they move. */
    private static Optional<LocalDate> otherDay(Slots<?, ?> slots) {
        return slots.dayPlaces().size() == 2 && slots.singleDays().size() == 2 && !slots.areListed()
                ? Optional.of(slots.daysAt(slots.dayPlaces().getLast()).first())
                : Optional.empty();
    }

    private static boolean isWithin(Slots<?, ?> slots, LocalTime time) {
        LocalTime from = slots.from();
        LocalTime until = slots.until();
        return (from == null || !time.isBefore(from)) && (until == null || time.isBefore(until));
    }

    /** What came for her visit, as it was said: shown before it is taken. */
    Optional<SentenceResult> paid(SaidWish wish, Named<ClientId> client) {
        Optional<Long> cents = wish.reading().parts().sums().size() > 1
                ? Optional.empty()
                : wish.slots().amount();
        Optional<PaymentMethod> method = PaymentReader.wayIn(wish.text()).map(TypedPayment::method);
        if (wish.slots().says(Turn.TIP)) {
            return tipped(wish, client, method).or(() -> behindWithRest(wish, client));
        }
        return cents.filter(amount -> amount > 0 && !wish.slots().says(Turn.LATER_ON))
                .flatMap(amount -> waiting(wish, client)
                        .map(id -> method.<CheckoutAction>map(
                                        by -> new CheckoutAction.Confirm(id, new Money(amount), by))
                                .orElseGet(() -> new CheckoutAction.AskMethod(id, new Money(amount)))))
                .<SentenceResult>map(SentenceResult.Go::new)
                .or(() -> behindWithRest(wish, client));
    }

    /** What is said of an amount that cannot be filled in has to be said again. */
    private Optional<SentenceResult> behindWithRest(SaidWish wish, Named<ClientId> client) {
        boolean amount =
                wish.slots().isANumberLeft() || !wish.reading().parts().sums().isEmpty();
        return behind(wish, client, true)
                .map(result -> amount ? new SentenceResult.WithRest(result, wish.text()) : result);
    }

    /** « 95 par carte plus 10 de pourboire ». */
    private Optional<SentenceResult> tipped(SaidWish wish, Named<ClientId> client, Optional<PaymentMethod> method) {
        List<Sum> sums = wish.slots().amounts();
        if (sums.size() != 2 || method.isEmpty()) {
            return Optional.empty();
        }
        boolean last = Math.abs(wish.slots().distance(Turn.TIP, sums.getLast().span()))
                < Math.abs(wish.slots().distance(Turn.TIP, sums.getFirst().span()));
        Money paid = new Money((last ? sums.getFirst() : sums.getLast()).cents());
        Sum tip = last ? sums.getLast() : sums.getFirst();
        return waiting(wish, client)
                .map(id -> new SentenceResult.Answer(
                        new CheckoutQuestion.Tip(id, paid, method.get()),
                        tip.span().of(wish.reading().parts().text())));
    }

    private Optional<AppointmentId> waiting(SaidWish wish, Named<ClientId> client) {
        List<ClientId> ids = SaidWish.ids(client);
        return ids.size() != 1
                ? Optional.empty()
                : visits.behind(wish.pro().salonId(), ids.getFirst(), LOOKED_AT).stream()
                        .filter(Visit::isOpen)
                        .findFirst()
                        .map(Visit::id);
    }

    /** Her visit that waits to be closed out, or that is on now; of what is said of another one, her own card. */
    Optional<SentenceResult> behind(SaidWish wish, Named<ClientId> client, boolean card) {
        List<ClientId> ids = SaidWish.ids(client);
        if (ids.size() != 1) {
            return Optional.empty();
        }
        Optional<Action> waiting =
                waiting(wish, client).or(() -> laterToday(wish, ids.getFirst())).map(VisitAction.Visit::new);
        return waiting.or(() -> card ? Optional.of(new ClientsAction.Card(ids.getFirst())) : Optional.empty())
                .map(SentenceResult.Go::new);
    }

    /** « Alice est arrivée », a little before her time. */
    private Optional<AppointmentId> laterToday(SaidWish wish, ClientId client) {
        return ahead(wish.pro(), wish.today()).stream()
                .filter(visit -> visit.clientId().equals(client))
                .filter(visit -> wish.pro().dayOf(visit.start()).equals(wish.today()))
                .map(Visit::id)
                .findFirst();
    }

    /** Without a client: the one visit of the day and hour that are said, today's where only the hour is. */
    Optional<SentenceResult> at(SaidWish wish) {
        Slots<ClientId, TreatmentId> slots = wish.slots();
        if (!slots.time().isSaid()) {
            return Optional.empty();
        }
        LocalDate day = slots.day().likeliest().orElse(wish.today());
        List<Visit> fitting = visits.days(wish.pro().salon(), day, day.plusDays(1)).stream()
                .filter(Visit::isOpen)
                .filter(visit -> slots.time().meanings().contains(wish.pro().timeOf(visit.start())))
                .toList();
        return fitting.size() == 1
                ? Optional.of(new SentenceResult.Go(
                        new VisitAction.Visit(fitting.getFirst().id())))
                : Optional.empty();
    }

    private List<Visit> ahead(Pro pro, LocalDate today) {
        return visits.days(pro.salon(), today, today.plusDays(DAYS_AHEAD)).stream()
                .filter(Visit::isOpen)
                .sorted(Comparator.comparing(Visit::start))
                .toList();
    }

    /**
     * Those that fit most of the days and hours that are said, of these clients or of anybody; of several by one client the next.
     *
     * @param sameDay whether nothing will do but a visit on the day that is said
     */
    private List<Visit> best(SaidWish wish, List<Named<ClientId>> clients, boolean sameDay) {
        Slots<ClientId, TreatmentId> slots = wish.slots();
        Set<ClientId> ids =
                clients.stream().flatMap(named -> SaidWish.ids(named).stream()).collect(Collectors.toSet());
        List<Visit> all = ahead(wish.pro(), wish.today()).stream()
                .filter(visit -> ids.isEmpty() || ids.contains(visit.clientId()))
                .toList();
        // What is called off is only looked for at what is meant; what moves, also at what is turned down.
        List<Place> places = sameDay
                ? Stream.concat(slots.dayPlaces().stream(), slots.timePlaces().stream())
                        .distinct()
                        .toList()
                : wish.reading().parts().times();
        int most =
                all.stream().mapToInt(visit -> fit(wish, places, visit)).max().orElse(0);
        boolean elsewhere = !slots.singleDays().isEmpty() && most < ON_THAT_DAY;
        if (ids.isEmpty() && most == 0 || sameDay && elsewhere) {
            return List.of();
        }
        List<Visit> fitting =
                all.stream().filter(visit -> fit(wish, places, visit) == most).toList();
        List<Visit> next = new ArrayList<>();
        for (Visit visit : fitting) {
            if (next.stream().noneMatch(other -> other.clientId().equals(visit.clientId()))) {
                next.add(visit);
            }
        }
        return next;
    }

    private static int fit(SaidWish wish, List<Place> places, Visit visit) {
        LocalDate day = wish.pro().dayOf(visit.start());
        LocalTime time = wish.pro().timeOf(visit.start());
        boolean daySaid = places.stream()
                .flatMap(place -> place.meanings().stream())
                .filter(moment -> moment.daySaid())
                .anyMatch(moment -> moment.firstDay().filter(day::equals).isPresent());
        boolean timeSaid = places.stream()
                .flatMap(place -> place.meanings().stream())
                .filter(moment -> moment.timeSaid())
                .anyMatch(moment -> moment.value()
                        .beginning()
                        .filter(start -> start.toLocalTime().equals(time))
                        .isPresent());
        return (daySaid ? ON_THAT_DAY : 0) + (timeSaid ? 2 : 0) + (isOf(wish.slots(), visit) ? 1 : 0);
    }
}
