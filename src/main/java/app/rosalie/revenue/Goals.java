package app.rosalie.revenue;

import app.rosalie.revenue.RevenueEvent.GoalRemoved;
import app.rosalie.revenue.RevenueEvent.GoalSet;
import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.UndoHandler;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a salon wants to take. A month or year without a goal of its own keeps the one of those before. */
@Component
@Transactional
public class Goals implements UndoHandler {

    private final GoalRows rows;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Goals(GoalRows rows, Journal journal, ApplicationEventPublisher events, InstantSource clock) {
        this.rows = rows;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** The goal that holds in the month or year of a day; empty where none was ever set, or the last one was taken away. */
    public Optional<Money> of(SalonId salon, GoalScope scope, LocalDate day) {
        return rows.findFirstBySalonIdAndTermAndTreatmentIdAndSinceLessThanEqualOrderBySinceDesc(
                        salon.value(),
                        scope.term(),
                        Goal.treatment(scope),
                        scope.term().of(day).first())
                .map(Goal::amount)
                .filter(Money::isPositive);
    }

    /** The month's goal of the whole salon. */
    public Optional<Money> of(SalonId salon, YearMonth month) {
        return of(salon, GoalScope.MONTH, month.atDay(1));
    }

    /** The goals that hold in a month for single treatments, by the treatment's id, in the order in which they were set. */
    public Map<TreatmentId, Money> ofTreatments(SalonId salon, YearMonth month) {
        Map<TreatmentId, Money> goals = new LinkedHashMap<>();
        rows.ofTreatments(salon.value(), month.atDay(1))
                .forEach(
                        goal -> goal.scope().treatmentId().ifPresent(treatment -> goals.put(treatment, goal.amount())));
        goals.values().removeIf(amount -> !amount.isPositive());
        return goals;
    }

    /** The goals among these as they are by now; without those that are gone. */
    public Map<GoalId, SetGoal> find(SalonId salon, Collection<GoalId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows
                        .findBySalonIdAndIdIn(
                                salon.value(), ids.stream().map(GoalId::value).toList())
                        .stream()
                        .map(Goals::asSet)
                        .collect(Collectors.toMap(SetGoal::id, Function.identity()));
    }

    /** The goals of all scopes that hold on a day, in the order in which they began. */
    List<SetGoal> holding(SalonId salon, LocalDate day) {
        Map<GoalScope, SetGoal> latest = new LinkedHashMap<>();
        rows.begun(salon.value(), day).forEach(goal -> latest.put(goal.scope(), asSet(goal)));
        return latest.values().stream()
                .filter(goal -> goal.amount().isPresent())
                .toList();
    }

    private static SetGoal asSet(Goal goal) {
        return new SetGoal(
                goal.id(),
                goal.scope(),
                goal.since(),
                Optional.of(goal.amount()).filter(Money::isPositive));
    }

    /**
     * @param since the first day of the month or year from which on it holds
     * @param amount empty where it was taken away
     */
    public record SetGoal(GoalId id, GoalScope scope, LocalDate since, Optional<Money> amount) {}

    /**
     * The entry of what was done last, and not taken back, to the goal that begins with the month or year of a day; empty where
     * none does.
     */
    public Optional<JournalEntryId> lastChange(SalonId salon, GoalScope scope, LocalDate day) {
        return rows.findBySalonIdAndTermAndTreatmentIdAndSince(
                        salon.value(),
                        scope.term(),
                        Goal.treatment(scope),
                        scope.term().of(day).first())
                .flatMap(goal -> journal.last(salon, kind(), goal.id().value()));
    }

    /** Sets the goal from the month or year of a day on. Returns the journal entry that undoes it. */
    public JournalEntryId set(SalonId salon, GoalScope scope, LocalDate day, Money amount) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("A goal is more than nothing");
        }
        return write(salon, scope, day, amount, "set");
    }

    /** Takes the goal away from the month or year of a day on. Returns the journal entry that undoes it. */
    public JournalEntryId takeAway(SalonId salon, GoalScope scope, LocalDate day) {
        return write(salon, scope, day, Money.ZERO, "removed");
    }

    private JournalEntryId write(SalonId salon, GoalScope scope, LocalDate day, Money amount, String verb) {
        LocalDate since = scope.term().of(day).first();
        Optional<Goal> same = rows.findBySalonIdAndTermAndTreatmentIdAndSince(
                salon.value(), scope.term(), Goal.treatment(scope), since);
        String before = same.map(goal -> Long.toString(goal.amount().cents())).orElse("");
        Goal goal = same.orElseGet(() -> rows.save(new Goal(salon, scope, since, amount)));
        goal.amount(amount);
        events.publishEvent(
                amount.isPositive()
                        ? new GoalSet(salon, goal.id(), clock.instant())
                        : new GoalRemoved(salon, goal.id(), clock.instant()));
        return journal.write(salon, kind(), verb, goal.id().value(), before);
    }

    /** The same for the month's goal of the whole salon. */
    public JournalEntryId set(SalonId salon, YearMonth month, Money amount) {
        return set(salon, GoalScope.MONTH, month.atDay(1), amount);
    }

    @Override
    public String kind() {
        return "goal";
    }

    @Override
    public Set<String> verbs() {
        return Set.of("set", "removed");
    }

    @Override
    public void restore(SalonId salon, long subject, String before) {
        Goal goal = rows.findByIdAndSalonId(subject, salon.value()).orElseThrow();
        if (before.isEmpty()) {
            rows.delete(goal);
        } else {
            goal.amount(new Money(Long.parseLong(before)));
        }
    }
}

interface GoalRows extends Repository<Goal, Long> {

    Goal save(Goal goal);

    void delete(Goal goal);

    Optional<Goal> findByIdAndSalonId(long id, long salonId);

    List<Goal> findBySalonIdAndIdIn(long salonId, Collection<Long> ids);

    Optional<Goal> findBySalonIdAndTermAndTreatmentIdAndSince(
            long salonId, GoalScope.Term term, long treatmentId, LocalDate since);

    Optional<Goal> findFirstBySalonIdAndTermAndTreatmentIdAndSinceLessThanEqualOrderBySinceDesc(
            long salonId, GoalScope.Term term, long treatmentId, LocalDate day);

    @Query("select g from Goal g where g.salonId = :salonId and g.since <= :day order by g.since, g.id")
    List<Goal> begun(long salonId, LocalDate day);

    @Query("select g from Goal g where g.salonId = :salonId and g.term = app.rosalie.revenue.GoalScope$Term.MONTH"
            + " and g.treatmentId <> 0 and g.since <= :month order by g.since, g.id")
    List<Goal> ofTreatments(long salonId, LocalDate month);
}
