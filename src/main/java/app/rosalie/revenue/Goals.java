package app.rosalie.revenue;

import app.rosalie.salon.Journal;
import app.rosalie.salon.Money;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Undoer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a salon wants to take. A month without a goal of its own keeps the one of the months before. */
@Component
@Transactional
public class Goals implements Undoer {

    private final MonthGoalRows rows;
    private final Journal journal;

    Goals(MonthGoalRows rows, Journal journal) {
        this.rows = rows;
        this.journal = journal;
    }

    /** The goal that holds in a month; empty where none was ever set, or the last one was taken away. */
    public Optional<Money> of(SalonId salon, YearMonth month) {
        return rows.findFirstBySalonIdAndSinceLessThanEqualOrderBySinceDesc(salon.value(), month.atDay(1))
                .map(MonthGoal::amount)
                .filter(Money::isPositive);
    }

    /** What the goals among these are by now, zero where one was taken away; without those that are gone. */
    public Map<Long, Money> amounts(SalonId salon, Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows.findBySalonIdAndIdIn(salon.value(), ids).stream()
                        .collect(Collectors.toMap(MonthGoal::id, MonthGoal::amount));
    }

    /** Sets the goal from a month on; zero takes it away. Returns the journal entry that undoes it. */
    public long set(SalonId salon, YearMonth month, Money amount) {
        Optional<MonthGoal> same = rows.findBySalonIdAndSince(salon.value(), month.atDay(1));
        String before = same.map(goal -> Long.toString(goal.amount().cents())).orElse("");
        MonthGoal goal = same.orElseGet(() -> rows.save(new MonthGoal(salon, month, amount)));
        goal.amount(amount);
        return journal.write(salon, kind(), "set", goal.id(), before);
    }

    @Override
    public String kind() {
        return "goal";
    }

    @Override
    public Set<String> verbs() {
        return Set.of("set");
    }

    @Override
    public void restore(SalonId salon, long subject, String before) {
        MonthGoal goal = rows.findByIdAndSalonId(subject, salon.value()).orElseThrow();
        if (before.isEmpty()) {
            rows.delete(goal);
        } else {
            goal.amount(new Money(Long.parseLong(before)));
        }
    }
}

interface MonthGoalRows extends Repository<MonthGoal, Long> {

    MonthGoal save(MonthGoal goal);

    void delete(MonthGoal goal);

    Optional<MonthGoal> findByIdAndSalonId(long id, long salonId);

    List<MonthGoal> findBySalonIdAndIdIn(long salonId, Collection<Long> ids);

    Optional<MonthGoal> findBySalonIdAndSince(long salonId, LocalDate since);

    Optional<MonthGoal> findFirstBySalonIdAndSinceLessThanEqualOrderBySinceDesc(long salonId, LocalDate month);
}
