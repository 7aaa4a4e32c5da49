package app.rosalie.revenue;

import app.rosalie.agenda.Status;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.Money;
import app.rosalie.salon.TreatmentId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of {@link Performance} and {@link Receipts} once more, counted row by row from the rules alone. */
final class ReferenceFigures {

    private final Scene scene;
    private final Map<Instant, LocalDate> days = new HashMap<>();

    ReferenceFigures(Scene scene) {
        this.scene = scene;
    }

    /** « Encaissé »: all but tips and what a voucher paid, by the salon's day on which it was received. */
    List<Scene.Paid> taken(Period period) {
        return taken(paid -> period.holds(day(paid.at())));
    }

    private List<Scene.Paid> taken(Predicate<Scene.Paid> there) {
        return scene.payments().stream()
                .filter(paid -> paid.kind() != PaymentKind.TIP && paid.method() != PaymentMethod.VOUCHER)
                .filter(there)
                .toList();
    }

    List<Scene.Paid> tips(Period period) {
        return scene.payments().stream()
                .filter(paid -> paid.kind() == PaymentKind.TIP && period.holds(day(paid.at())))
                .toList();
    }

    List<Scene.Visited> visits(Period period, Status status) {
        return scene.visits().stream()
                .filter(visit -> visit.status() == status && period.holds(day(visit.start())))
                .toList();
    }

    /** The whole period that it is compared with; of a running one, only as much as has passed of this one. */
    Takings before(Period period) {
        Period before = counterpart(period);
        return takings(taken(paid ->
                before.holds(day(paid.at())) && (!period.holds(scene.today()) || hadPassed(period, paid.at()))));
    }

    /** A day is compared with the same weekday, anything else with what ended before it began. */
    private static Period counterpart(Period period) {
        return period.kind() == Period.Kind.DAY
                ? Period.of(Period.Kind.DAY, period.first().minusDays(7))
                : period.previous();
    }

    /** In the very first moment of a period that moment counts. */
    private boolean hadPassed(Period period, Instant at) {
        ZonedDateTime now = scene.now().atZone(scene.zone());
        LocalDateTime then = switch (period.kind()) {
            case DAY, WEEK -> now.toLocalDateTime().minusDays(7);
            case MONTH -> now.toLocalDateTime().minusMonths(1);
            case QUARTER -> now.toLocalDateTime().minusMonths(3);
            case YEAR -> now.toLocalDateTime().minusMonths(12);
            case RANGE -> now.toLocalDateTime().minusDays(period.days());
        };
        Instant end = ZonedDateTime.ofLocal(then, scene.zone(), now.getOffset()).toInstant();
        Instant first = counterpart(period).first().atStartOfDay(scene.zone()).toInstant();
        return at.isBefore(end) || (end.equals(first) && at.equals(first));
    }

    Overview overview(Period period) {
        return new Overview(
                period,
                takings(taken(period)),
                money(tips(period)),
                worth(visits(period, Status.DONE)),
                worth(visits(period, Status.CONFIRMED)),
                before(period));
    }

    SequencedMap<LocalDate, Money> byDay(Period period) {
        SequencedMap<LocalDate, Money> days = new TreeMap<>();
        for (LocalDate day = period.first(); !day.isAfter(period.last()); day = day.plusDays(1)) {
            days.put(day, money(taken(new Period(Period.Kind.DAY, day, day))));
        }
        return days;
    }

    SequencedMap<YearMonth, Money> byMonth(YearMonth first, int count) {
        SequencedMap<YearMonth, Money> months = new TreeMap<>();
        for (YearMonth month = first; months.size() < count; month = month.plusMonths(1)) {
            months.put(month, money(taken(new Period(Period.Kind.MONTH, month.atDay(1), month.atEndOfMonth()))));
        }
        return months;
    }

    List<TopClient> topBySpend(Period period, int most) {
        return clients(period)
                .filter(client -> client.spent().isPositive())
                .sorted(Comparator.comparing(TopClient::spent).reversed().thenComparing(TopClient::clientId))
                .limit(most)
                .toList();
    }

    List<TopClient> topByVisits(Period period, int most) {
        return clients(period)
                .filter(client -> client.visits() > 0)
                .sorted(Comparator.comparing(TopClient::visits).reversed().thenComparing(TopClient::clientId))
                .limit(most)
                .toList();
    }

    private Stream<TopClient> clients(Period period) {
        List<Scene.Paid> taken = taken(period);
        List<Scene.Visited> done = visits(period, Status.DONE);
        return scene.clients().stream()
                .map(client -> new TopClient(
                        new ClientId(client.id()),
                        client.name(),
                        money(taken.stream()
                                .filter(paid -> Objects.equals(paid.client(), client.id()))
                                .toList()),
                        done.stream()
                                .filter(visit -> visit.client() == client.id())
                                .count()));
    }

    /** Ids in the order of the receipts book, oldest first. */
    List<Long> book(Period period) {
        return scene.payments().stream()
                .filter(paid -> paid.method() != PaymentMethod.VOUCHER && period.holds(day(paid.at())))
                .sorted(Comparator.comparing(Scene.Paid::at).thenComparing(Scene.Paid::id))
                .map(Scene.Paid::id)
                .toList();
    }

    static List<Long> newestFirst(List<Scene.Paid> payments) {
        return payments.stream()
                .sorted(Comparator.comparing(Scene.Paid::at)
                        .thenComparing(Scene.Paid::id)
                        .reversed())
                .map(Scene.Paid::id)
                .toList();
    }

    /** The newest goal of that scope that began with the month or year of the day, or before. */
    @Nullable
    Money goal(GoalScope scope, LocalDate day) {
        LocalDate first = scope.term() == GoalScope.Term.MONTH ? day.withDayOfMonth(1) : day.withDayOfYear(1);
        return scene.goals().stream()
                .filter(goal -> goal.scope().equals(scope) && !goal.since().isAfter(first))
                .max(Comparator.comparing(Scene.Wanted::since))
                .filter(goal -> goal.cents() > 0)
                .map(goal -> new Money(goal.cents()))
                .orElse(null);
    }

    Map<TreatmentId, Money> goalsOfTreatments(YearMonth month) {
        return scene.treatments().stream()
                .map(one -> new TreatmentId(one.id()))
                .filter(id -> goal(GoalScope.treatment(id), month.atDay(1)) != null)
                .collect(Collectors.toMap(Function.identity(), id -> goal(GoalScope.treatment(id), month.atDay(1))));
    }

    /** New where nothing came in before; in money below five visits; else in per cent, rounded half up. */
    static Comparison comparison(Takings now, Takings before) {
        long base = before.total().cents();
        long more = now.total().cents() - base;
        if (base <= 0) {
            return new Comparison.New();
        }
        return now.visits() < 5 || before.visits() < 5
                ? new Comparison.Amount(new Money(more))
                : new Comparison.Percent((int) Math.floorDiv(200 * more + base, 2 * base));
    }

    LocalDate day(Instant at) {
        return days.computeIfAbsent(at, one -> one.atZone(scene.zone()).toLocalDate());
    }

    static Takings takings(List<Scene.Paid> payments) {
        return new Takings(money(payments), visitsOf(payments));
    }

    static long visitsOf(List<Scene.Paid> payments) {
        return payments.stream()
                .filter(payment -> payment.kind() != PaymentKind.REFUND)
                .map(Scene.Paid::visit)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    static Money money(List<Scene.Paid> payments) {
        return sum(payments, Scene.Paid::cents);
    }

    static VisitsValue worth(List<Scene.Visited> visits) {
        return new VisitsValue(sum(visits, Scene.Visited::cents), visits.size());
    }

    private static <T> Money sum(List<T> some, ToLongFunction<T> cents) {
        return new Money(some.stream().mapToLong(cents).sum());
    }
}
