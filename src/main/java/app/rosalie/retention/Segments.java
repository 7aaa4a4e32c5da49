package app.rosalie.retention;

import app.rosalie.agenda.VisitHistories;
import app.rosalie.agenda.VisitHistory;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.Clients;
import app.rosalie.revenue.ClientSpending;
import app.rosalie.revenue.Performance;
import app.rosalie.revenue.Period;
import app.rosalie.salon.Money;
import app.rosalie.salon.Salon;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The segments of a salon's book, always evaluated afresh, in as many questions to the database whatever the book. Whoever was taken
 * out of it is in none.
 */
@Component
@Transactional(readOnly = true)
public class Segments {

    private final VisitHistories histories;
    private final Performance performance;
    private final Clients clients;
    private final InstantSource clock;

    Segments(VisitHistories histories, Performance performance, Clients clients, InstantSource clock) {
        this.histories = histories;
        this.performance = performance;
        this.clients = clients;
        this.clock = clock;
    }

    /**
     * How many are in it.
     *
     * @param before how many were a month ago, as far as that is still known
     */
    public record Count(long now, long before) {}

    /**
     * Somebody in a segment.
     *
     * @param last the day of her last visit done
     * @param received from her in the year up to today, tips apart
     */
    public record Member(ClientId client, String name, LocalDate last, Money received) {}

    /** Of all segments. */
    public Map<Segment, Count> counts(Salon salon) {
        LocalDate today = salon.dayOf(clock.instant());
        LocalDate before = today.minusMonths(1);
        Map<ClientId, VisitHistory> book = book(salon);
        Map<Segment, Long> now = counted(book, spendings(salon, today), salon, today);
        Map<Segment, Long> then = counted(book, spendings(salon, before), salon, before);
        Map<Segment, Count> counts = new EnumMap<>(Segment.class);
        Stream.of(Segment.values())
                .forEach(segment ->
                        counts.put(segment, new Count(now.getOrDefault(segment, 0L), then.getOrDefault(segment, 0L))));
        return counts;
    }

    private static Map<Segment, Long> counted(
            Map<ClientId, VisitHistory> book, Spendings spendings, Salon salon, LocalDate day) {
        Map<Segment, Long> counts = new EnumMap<>(Segment.class);
        book.forEach(
                (client, history) -> SegmentRule.segments(history.asOf(day, salon.zone()), spendings.of(client), day)
                        .forEach(segment -> counts.merge(segment, 1L, Long::sum)));
        return counts;
    }

    /** Who is in one at this moment: who paid most first, then by name. */
    public List<Member> members(Salon salon, Segment segment) {
        LocalDate today = salon.dayOf(clock.instant());
        Spendings spendings = spendings(salon, today);
        Map<ClientId, String> names = clients.names(salon.id());
        return book(salon, names.keySet()).entrySet().stream()
                .filter(one -> SegmentRule.segments(one.getValue(), spendings.of(one.getKey()), today)
                        .contains(segment))
                .map(one -> new Member(
                        one.getKey(),
                        names.getOrDefault(one.getKey(), ""),
                        one.getValue().done().getLast(),
                        spendings.of(one.getKey()).received()))
                .sorted(Comparator.comparing(Member::received)
                        .reversed()
                        .thenComparing(Member::name)
                        .thenComparing(member -> member.client().value()))
                .toList();
    }

    private Map<ClientId, VisitHistory> book(Salon salon) {
        return book(salon, clients.names(salon.id()).keySet());
    }

    private Map<ClientId, VisitHistory> book(Salon salon, Set<ClientId> known) {
        Map<ClientId, VisitHistory> book = histories.all(salon);
        book.keySet().retainAll(known);
        return book;
    }

    private Spendings spendings(Salon salon, LocalDate day) {
        return new Spendings(performance.spendings(salon, Period.of(SegmentRule.yearBefore(day), day)));
    }

    /** What each has paid in a year, and how she stands among the others. */
    private static final class Spendings {

        private final Map<ClientId, Money> received;
        private final List<Money> sorted;

        private Spendings(Map<ClientId, Money> received) {
            this.received = received;
            this.sorted = received.values().stream().sorted().toList();
        }

        private ClientSpending of(ClientId client) {
            Money hers = received.getOrDefault(client, Money.ZERO);
            return new ClientSpending(hers, sorted.size(), sorted.size() - upTo(hers));
        }

        /** How many have paid no more than that. */
        private int upTo(Money amount) {
            int low = 0;
            int high = sorted.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (sorted.get(middle).compareTo(amount) <= 0) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
