package app.rosalie.french;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Button;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.AgendaAction;
import app.rosalie.chat.action.AnalysesAction;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.CheckoutAction;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.action.GoalsAction;
import app.rosalie.chat.action.HelpAction;
import app.rosalie.chat.action.LeaveAction;
import app.rosalie.chat.action.LibraryAction;
import app.rosalie.chat.action.OpeningAction;
import app.rosalie.chat.action.PlanningAction;
import app.rosalie.chat.action.PromotionsAction;
import app.rosalie.chat.action.RescheduleAction;
import app.rosalie.chat.action.SalesAction;
import app.rosalie.chat.action.SentenceAction;
import app.rosalie.chat.action.ServicesAction;
import app.rosalie.chat.action.TakingsAction;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.question.PromotionDraft;
import app.rosalie.chat.question.PromotionsQuestion;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.Clients;
import app.rosalie.revenue.GoalScope;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.salon.Money;
import app.rosalie.salon.Salon;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.promotion.Reduction;
import app.rosalie.salon.promotion.Scope;
import app.rosalie.salon.selection.Selection;
import app.rosalie.salon.selection.SelectionId;
import app.rosalie.salon.selection.Selections;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What presses and screens of the salon's chat would do, as wishes. */
final class Offers {

    private final Salon salon;
    private final Map<ClientId, String> clients;
    private final Map<TreatmentId, String> treatments;
    private final Selections selections;
    private final Map<AppointmentId, Visit> visits = new HashMap<>();

    Offers(Counter counter) {
        salon = counter.salon();
        clients = counter.house().the(Clients.class).names(salon.id());
        treatments = counter.house().the(Treatments.class).offered(salon.id()).stream()
                .collect(Collectors.toMap(Treatment::id, Treatment::name));
        selections = counter.house().the(Selections.class);
        LocalDate around = LocalDate.of(2026, 3, 3);
        counter.house()
                .the(Visits.class)
                .days(salon, around.minusDays(30), around.plusDays(90))
                .forEach(visit -> visits.put(visit.id(), visit));
    }

    /** Of an answer: the proposals on it, or what it shows; several where one of them is to be chosen. */
    List<Wish> of(Counter.Answer answer) {
        return answer.parts().isEmpty()
                ? ofOne(answer)
                : Stream.concat(ofOne(answer).stream(), answer.parts().stream().flatMap(part -> ofOne(part).stream()))
                        .distinct()
                        .toList();
    }

    private List<Wish> ofOne(Counter.Answer answer) {
        if (answer.screen().question() instanceof PromotionsQuestion.Draft(PromotionDraft draft, var _)) {
            return List.of(promotion(draft));
        }
        List<Wish> proposed = answer.presses().stream()
                .filter(press -> press.tone() == Button.Tone.GOOD || press.tone() == Button.Tone.MAIN)
                .flatMap(press -> of(press).stream())
                .distinct()
                .toList();
        List<Wish> numbered = answer.presses().stream()
                .filter(press -> press.label().matches("\\d+\\. .*"))
                .filter(press -> !(press.action() instanceof SentenceAction.Part))
                .flatMap(press -> of(press).stream())
                .distinct()
                .toList();
        if (!numbered.isEmpty()) {
            return numbered;
        }
        List<Wish> shown = answer.wentTo().map(this::all).orElseGet(List::of);
        if (!shown.isEmpty()) {
            return shown;
        }
        return proposed.isEmpty()
                ? answer.presses().stream()
                        .flatMap(press -> of(press).stream())
                        .distinct()
                        .toList()
                : proposed;
    }

    private Wish promotion(PromotionDraft draft) {
        Wish wish = wish("promo");
        Scope scope = draft.scope().orElse(Scope.ALL);
        if (!scope.wholeSalon()) {
            wish = wish.with(
                    "what",
                    Stream.concat(
                                    scope.categories().stream(),
                                    scope.treatments().stream().map(this::treatment))
                            .collect(Collectors.joining("/")));
        }
        if (draft.reduction().isPresent()) {
            Reduction reduction = draft.reduction().get();
            wish = reduction.kind() == Reduction.Cut.PERCENT
                    ? wish.with("percent", Long.toString(reduction.amount()))
                    : wish.with(
                            reduction.kind() == Reduction.Cut.OFF ? "amount" : "price",
                            Long.toString(reduction.amount() / 100));
        }
        if (draft.dated()) {
            String first = draft.first().map(Object::toString).orElse("");
            String last = draft.last().map(Object::toString).orElse("");
            wish = first.equals(last) ? wish.with("day", first) : wish.with("days", first + ".." + last);
        }
        return wish;
    }

    private List<Wish> of(Button.Press press) {
        return press.action() instanceof SentenceAction.WithNewClient
                        || press.action() instanceof BookingAction.NewClient
                ? List.of(wish("book", "who", "new:" + press.label().replaceFirst("^.*:[\\s\u00A0\u202F]*", "")))
                : all(press.action());
    }

    private Optional<Wish> of(Action action) {
        return Optional.ofNullable(
                switch (action) {
                    case BookingAction.Chosen chosen -> booking(chosen);
                    case BookingAction.WithTreatment(var client, var treatment, var _) ->
                        wish("book", "who", client(client), "what", treatment(treatment));
                    case BookingAction.When when ->
                        wish(
                                "book",
                                "who",
                                client(when.clientId()),
                                "what",
                                treatment(when.selection()),
                                "day",
                                when.day());
                    case BookingAction.ForClient(var client) -> wish("book", "who", client(client));
                    case BookingAction.Start() -> wish("book");
                    case SentenceAction.As(var kind) -> wish("kind", "of", kind.name());
                    case BookingAction.StartAt(var treatment, var day, var time) ->
                        treatment.isPresent()
                                ? wish("free", "day", day, "time", time, "what", treatment(treatment.get()))
                                : wish("free", "day", day, "time", time);
                    case SentenceAction.WithClient(var client) -> wish("book", "who", client(client));
                    case SentenceAction.WithTreatment(var client, var treatment) ->
                        wish("book", "who", client(client), "what", treatment(treatment));
                    case RescheduleAction.Pick pick ->
                        wish("move", "who", name(pick.appointmentId()), "day", pick.day(), "time", pick.time());
                    case RescheduleAction.PickDay pick -> wish("move", "who", name(pick.appointmentId()));
                    case RescheduleAction.PickTime pick ->
                        wish("move", "who", name(pick.appointmentId()), "day", pick.day());
                    case VisitAction.AskCancel(var id) -> visit("cancel", id);
                    case VisitAction.Cancel(var id, var _) -> visit("cancel", id);
                    case VisitAction.NoShow(var id) -> visit("missed", id);
                    case VisitAction.Visit(var id) -> visit("visit", id);
                    case CheckoutAction.CloseOut(var id, var amount, var method) ->
                        visit("paid", id).with("amount", euros(amount)).with("means", means(method));
                    case CheckoutAction.Confirm(var id, var amount, var method) ->
                        visit("paid", id).with("amount", euros(amount)).with("means", means(method));
                    case CheckoutAction.CloseOutWithTip(var id, var amount, var method, var tip) ->
                        visit("paid", id)
                                .with("amount", euros(amount))
                                .with("means", means(method))
                                .with("tip", euros(tip));
                    case CheckoutAction.AskMethod(var id, var amount) ->
                        visit("paid", id).with("amount", euros(amount));
                    case ClientsAction.KeepNote(var client) -> wish("note", "who", client(client), "text", "*");
                    case CheckoutAction.CloseOutOwing(var id) ->
                        visit("paid", id).with("later", "yes");
                    case OpeningAction.Close(var day, var last, var from, var to, var _) ->
                        closed("close", day, last, from, to);
                    case OpeningAction.CloseApart apart ->
                        hours(
                                wish(
                                        "close",
                                        "days",
                                        apart.days().stream()
                                                .map(LocalDate::toString)
                                                .collect(Collectors.joining(","))),
                                apart.from(),
                                apart.to());
                    case OpeningAction.OpenUp(var day, var last, var from, var to) ->
                        closed("open", day, last, from, to);
                    case OpeningAction.Day(var day) -> wish("open", "day", day);
                    case LeaveAction.PlanLeave(var day, var last) -> wish("leave", "days", day + ".." + last);
                    case LeaveAction.TakeLeave(var day, var last) -> wish("leave", "days", day + ".." + last);
                    case LeaveAction.LeaveFrom _ -> wish("leave");
                    case LeaveAction.Leaves _ -> wish("leave");
                    case OpeningAction.Open _ -> null;
                    case GoalsAction.Set set -> goal(set);
                    case GoalsAction.Open(var term, var day) ->
                        wish(
                                "goal",
                                "ask",
                                "yes",
                                "period",
                                term == GoalScope.Term.YEAR
                                        ? Integer.toString(day.getYear())
                                        : YearMonth.from(day).toString());
                    case AnalysesAction.Split(var _, var kind, var day, var last) ->
                        wish("takings", "period", period(kind.name(), day, last), "what", "*");
                    case SalesAction.Sell(var amount, var method) ->
                        wish("sell", "amount", euros(amount), "means", means(method));
                    case TakingsAction.Open(var kind, var day, var last) ->
                        wish("takings", "period", period(kind.name(), day, last));
                    case AgendaAction.Today() -> wish("who", "day", "2026-03-03");
                    case AgendaAction.Day(var day) -> wish("who", "day", day);
                    case PlanningAction.Day(var day) -> wish("who", "day", day);
                    case PlanningAction.Week(var day) -> wish("who", "days", week(day));
                    case PlanningAction.Month(var day) -> wish("who", "days", month(day));
                    case PlanningAction.Free(var day, var treatment) ->
                        treatment.isPresent()
                                ? wish("free", "days", day + ".." + day.plusDays(6), "what", treatment(treatment.get()))
                                : wish("free", "days", day + ".." + day.plusDays(6));
                    case ClientsAction.Card(var client) -> wish("client", "who", client(client));
                    case PromotionsAction _ -> wish("promo");
                    case ServicesAction.Open _ -> wish("price");
                    case ServicesAction.Card(var id) -> wish("price", "what", treatment(id));
                    case ServicesAction.AskRetire(var id) -> wish("retire", "what", treatment(id));
                    case ServicesAction.ProposeLength(var id, var length) ->
                        wish("length", "what", treatment(id), "minutes", Long.toString(length.toMinutes()));
                    case ServicesAction.ProposePrice(var id, var price, var _) ->
                        wish("price", "what", treatment(id), "to", euros(price));
                    case LibraryAction _ -> wish("help");
                    case HelpAction _ -> wish("help");
                    default -> null;
                });
    }

    /** Several treatments in one visit are as good as one behind the other. */
    private List<Wish> all(Action action) {
        if (action instanceof BookingAction.When when && when.selection().isKept()) {
            return selections.choices(salon.id(), when.selection()).stream()
                    .flatMap(choice ->
                            of(action).stream().map(wish -> wish.with("what", treatment(choice.treatment()))))
                    .toList();
        }
        if (!(action instanceof BookingAction.Chosen chosen)
                || !chosen.selection().isKept()) {
            return of(action).stream().toList();
        }
        List<Wish> all = new ArrayList<>();
        LocalTime time = chosen.time();
        for (Selection.Line line :
                selections.find(salon.id(), chosen.selection()).orElseThrow().lines()) {
            all.add(booking(chosen)
                    .with("what", treatment(line.treatment().id()))
                    .with("time", time.toString()));
            time = time.plus(line.length());
        }
        return all;
    }

    private Wish booking(BookingAction.Chosen chosen) {
        Wish wish = wish(
                "book",
                "who",
                client(chosen.clientId()),
                "what",
                treatment(chosen.selection()),
                "day",
                chosen.day(),
                "time",
                chosen.time());
        wish = chosen.price().isPresent()
                ? wish.with("price", euros(chosen.price().orElseThrow()))
                : wish;
        return chosen.length().isPresent()
                ? wish.with(
                        "length", Long.toString(chosen.length().orElseThrow().toMinutes()))
                : wish;
    }

    private static Wish closed(String verb, LocalDate day, LocalDate last, LocalTime from, LocalTime to) {
        Wish wish = day.equals(last) ? wish(verb, "day", day) : wish(verb, "days", day + ".." + last);
        return hours(wish, from, to);
    }

    private static Wish hours(Wish wish, LocalTime from, LocalTime to) {
        Wish begun = from.equals(LocalTime.MIDNIGHT) ? wish : wish.with("from", from.toString());
        return to.equals(LocalTime.MIDNIGHT) ? begun : begun.with("until", to.toString());
    }

    private Wish goal(GoalsAction.Set set) {
        Wish wish = wish(
                "goal",
                "amount",
                set.amount().map(Offers::euros).orElse("0"),
                "period",
                set.term() == GoalScope.Term.YEAR
                        ? Integer.toString(set.day().getYear())
                        : YearMonth.from(set.day()).toString());
        return set.treatmentId().map(id -> wish.with("what", treatment(id))).orElse(wish);
    }

    private static String period(String kind, LocalDate day, LocalDate last) {
        return switch (kind) {
            case "DAY" -> day.toString();
            case "WEEK" -> week(day);
            case "MONTH" -> YearMonth.from(day).toString();
            case "YEAR" -> Integer.toString(day.getYear());
            default -> day + ".." + last;
        };
    }

    private static String week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday + ".." + monday.plusDays(6);
    }

    private static String month(LocalDate day) {
        return day.withDayOfMonth(1) + ".." + day.with(TemporalAdjusters.lastDayOfMonth());
    }

    private Wish visit(String verb, AppointmentId id) {
        Visit visit = visits.get(id);
        return visit == null
                ? wish(verb)
                : wish(
                        verb,
                        "who",
                        visit.clientName(),
                        "day",
                        salon.dayOf(visit.start()),
                        "time",
                        salon.local(visit.start()).toLocalTime());
    }

    private String name(AppointmentId id) {
        Visit visit = visits.get(id);
        return visit == null ? "?" : visit.clientName();
    }

    private String client(ClientId id) {
        return clients.getOrDefault(id, "?");
    }

    /** Several are told in their order. */
    private String treatment(SelectionId id) {
        return selections.choices(salon.id(), id).stream()
                .map(choice -> treatment(choice.treatment()))
                .collect(Collectors.joining("+"));
    }

    private String treatment(TreatmentId id) {
        return Objects.requireNonNull(treatments.get(id));
    }

    private static String euros(Money money) {
        return money.cents() % 100 == 0
                ? Long.toString(money.cents() / 100)
                : "%d.%02d".formatted(money.cents() / 100, money.cents() % 100);
    }

    private static String means(PaymentMethod method) {
        return method == PaymentMethod.CHEQUE ? "check" : method.name().toLowerCase(Locale.ROOT);
    }

    private static Wish wish(String verb, Object... slots) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < slots.length; i += 2) {
            named.put((String) slots[i], String.valueOf(slots[i + 1]));
        }
        return new Wish(verb, named);
    }

    /** Whether the next visit of this client is at that old day or time, or of that treatment. */
    boolean stands(String client, String slot, String value) {
        return visits.values().stream()
                .filter(Visit::isOpen)
                .filter(visit -> visit.clientName().equals(client))
                .anyMatch(visit -> value.equals(
                        switch (slot) {
                            case "old-day" -> salon.dayOf(visit.start()).toString();
                            case "old-time" ->
                                salon.local(visit.start()).toLocalTime().toString();
                            default -> visit.title();
                        }));
    }

    /** Who comes within the hours of a wish about all of them. */
    List<String> within(Wish wish) {
        return visits.values().stream()
                .filter(Visit::isOpen)
                .filter(visit -> {
                    String at = salon.local(visit.start()).toString().replace("T", " ");
                    String day = wish.slot("day").orElse(at.substring(0, 10));
                    String from = wish.slot("from").map(it -> full(day, it)).orElse(day + " 00:00");
                    String until = wish.slot("until").map(it -> full(day, it)).orElse(day + " 24:00");
                    boolean shifted =
                            wish.slot("from").filter(it -> it.length() > 5).isPresent();
                    return (shifted || at.startsWith(day)) && at.compareTo(from) >= 0 && at.compareTo(until) < 0;
                })
                .map(Visit::clientName)
                .toList();
    }

    private static String full(String day, String time) {
        return time.length() > 5 ? time : day + " " + time;
    }

    /** When a visit of this client begins, where there is one ahead. */
    @Nullable
    Visit aheadOf(String client) {
        return visits.values().stream()
                .filter(Visit::isOpen)
                .filter(visit -> visit.clientName().equals(client))
                .min(Comparator.comparing(Visit::start))
                .orElse(null);
    }
}
