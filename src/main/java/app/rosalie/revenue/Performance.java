package app.rosalie.revenue;

import app.rosalie.agenda.Status;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.Money;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a salon takes, over time. Every sum is the database's, and scoped to one salon. */
@Component
@Transactional(readOnly = true)
public class Performance {

    private static final Instant BEFORE_ALL = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant BEHIND_ALL = Instant.parse("9000-01-01T00:00:00Z");

    private final TakingsRows rows;
    private final Goals goals;
    private final InstantSource clock;

    Performance(TakingsRows rows, Goals goals, InstantSource clock) {
        this.rows = rows;
        this.goals = goals;
        this.clock = clock;
    }

    /** « Encaissé » of a period. */
    public Takings taken(Salon salon, Period period) {
        return taken(salon, period.span(salon.zone()));
    }

    private Takings taken(Salon salon, TimeSpan span) {
        return rows.taken(salon.id().value(), span.start(), span.end());
    }

    /** « Encaissé » of a period from one client; nothing where she is not of the salon. */
    public Takings takenFrom(Salon salon, ClientId client, Period period) {
        TimeSpan span = period.span(salon.zone());
        return rows.takenFrom(salon.id().value(), client.value(), span.start(), span.end());
    }

    /** The same, and how she stands among all who paid in that time. */
    public ClientSpending spending(Salon salon, ClientId client, Period period) {
        TimeSpan span = period.span(salon.zone());
        Money received = takenFrom(salon, client, period).total();
        Object[] payers = rows.payers(salon.id().value(), span.start(), span.end(), received.cents())
                .getFirst();
        return new ClientSpending(received, whole(payers[0]), whole(payers[1]));
    }

    /** What was received from each client in a period, tips apart, less what went back; without those from whom that is nothing. */
    public Map<ClientId, Money> spendings(Salon salon, Period period) {
        TimeSpan span = period.span(salon.zone());
        Map<ClientId, Money> received = new HashMap<>();
        rows.spendings(salon.id().value(), span.start(), span.end())
                .forEach(row -> received.put(new ClientId(whole(row[0])), new Money(whole(row[1]))));
        return received;
    }

    /** « Encaissé » from one client in all the time that there is; nothing where she is not of the salon. */
    public Takings takenFrom(SalonId salon, ClientId client) {
        return rows.takenFrom(salon.value(), client.value(), BEFORE_ALL, BEHIND_ALL);
    }

    /** The tips of a period. */
    public Money tips(Salon salon, Period period) {
        return tips(salon, period.span(salon.zone()));
    }

    private Money tips(Salon salon, TimeSpan span) {
        return new Money(rows.tips(salon.id().value(), span.start(), span.end()));
    }

    /** The three words of a period, and what it is compared with. */
    public Overview overview(Salon salon, Period period) {
        TimeSpan span = period.span(salon.zone());
        return new Overview(
                period,
                taken(salon, span),
                tips(salon, span),
                worth(salon, span, Status.DONE),
                worth(salon, span, Status.CONFIRMED),
                taken(salon, period.before(now(salon))));
    }

    private VisitsValue worth(Salon salon, TimeSpan span, Status status) {
        return rows.worth(salon.id().value(), span.start(), span.end(), status);
    }

    /** How the month or year of a day stands against its goal at this moment. */
    public GoalProgress progress(Salon salon, GoalScope.Term term, LocalDate day) {
        ZonedDateTime now = now(salon);
        Period period = term.of(day);
        Takings taken = taken(salon, period);
        return new GoalProgress(
                period,
                now.toLocalDate(),
                taken,
                goals.of(salon.id(), GoalScope.of(term), day).orElse(null),
                PeriodPace.of(salon, period, now),
                Comparison.of(taken, taken(salon, period.before(now))));
    }

    /** How the running month stands at this moment. */
    public GoalProgress month(Salon salon) {
        return progress(salon, GoalScope.Term.MONTH, now(salon).toLocalDate());
    }

    /** « Encaissé » of each day of a period, zero included. */
    public SequencedMap<LocalDate, Money> byDay(Salon salon, Period period) {
        TimeSpan span = period.span(salon.zone());
        SequencedMap<LocalDate, Money> days = new TreeMap<>();
        period.first().datesUntil(period.last().plusDays(1)).forEach(day -> days.put(day, Money.ZERO));
        rows.byDay(salon.id().value(), span.start(), span.end(), salon.zone().getId())
                .forEach(row -> days.put(LocalDate.of(whole(row[0]), whole(row[1]), whole(row[2])), money(row[3])));
        return days;
    }

    /** « Encaissé » of each of the months {@code [first, first + count)}, zero included. */
    public SequencedMap<YearMonth, Money> byMonth(Salon salon, YearMonth first, int count) {
        TimeSpan span = new Period(
                        Period.Kind.RANGE,
                        first.atDay(1),
                        first.plusMonths(count).atDay(1).minusDays(1))
                .span(salon.zone());
        SequencedMap<YearMonth, Money> months = new TreeMap<>();
        LongStream.range(0, count).forEach(month -> months.put(first.plusMonths(month), Money.ZERO));
        rows.byMonth(salon.id().value(), span.start(), span.end(), salon.zone().getId())
                .forEach(row -> months.put(YearMonth.of(whole(row[0]), whole(row[1])), money(row[2])));
        return months;
    }

    /** Who paid most, most first; nobody from whom nothing was received. */
    public List<TopClient> topBySpend(Salon salon, Period period, int most) {
        TimeSpan span = period.span(salon.zone());
        return rows.topBySpend(salon.id().value(), span.start(), span.end(), most);
    }

    /** Who came most often, most first. */
    public List<TopClient> topByVisits(Salon salon, Period period, int most) {
        TimeSpan span = period.span(salon.zone());
        return rows.topByVisits(salon.id().value(), span.start(), span.end(), most);
    }

    private ZonedDateTime now(Salon salon) {
        return clock.instant().atZone(salon.zone());
    }

    static int whole(Object number) {
        return ((Number) number).intValue();
    }

    static Money money(Object cents) {
        return new Money(((Number) cents).longValue());
    }
}
