package app.rosalie.revenue;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.revenue.Goals.SetGoal;
import app.rosalie.salon.Money;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import app.rosalie.salon.TreatmentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which goals takings have reached by what was just written; asked under the lock on the salon's row, so that each is told once. */
@Component
class ReachedGoals {

    private final TakingsRows rows;
    private final Goals goals;
    private final Visits visits;
    private final Salons salons;

    ReachedGoals(TakingsRows rows, Goals goals, Visits visits, Salons salons) {
        this.rows = rows;
        this.goals = goals;
        this.visits = visits;
        this.salons = salons;
    }

    /** A goal with the month or year of which it was reached. */
    record Reached(GoalId goal, Period period) {}

    /** @param lines written already, about one payment; where its day was put right, money has left one and come to the other */
    List<Reached> by(SalonId id, List<Payment> lines) {
        Optional<Payment> grown =
                lines.stream().filter(line -> line.takings().isPositive()).findFirst();
        return grown.isPresent() ? by(salons.get(id), grown.get(), lines) : List.of();
    }

    private List<Reached> by(Salon salon, Payment grown, List<Payment> lines) {
        LocalDate day = salon.dayOf(grown.receivedAt());
        List<SetGoal> holding = goals.holding(salon.id(), day);
        if (holding.isEmpty()) {
            return List.of();
        }
        Optional<TreatmentId> treatment = treatment(salon.id(), grown);
        return holding.stream()
                .filter(goal -> goal.scope().isWholeSalon()
                        || goal.scope().treatmentId().equals(treatment))
                .filter(goal -> isCrossed(
                        salon, goal, day, more(salon, goal.scope().term().of(day), lines)))
                .map(goal -> new Reached(goal.id(), goal.scope().term().of(day)))
                .toList();
    }

    /** By how much the takings of a period have grown. */
    static Money more(Salon salon, Period period, List<Payment> lines) {
        return lines.stream()
                .filter(line -> period.holds(salon.dayOf(line.receivedAt())))
                .map(Payment::takings)
                .reduce(Money.ZERO, Money::plus);
    }

    private Optional<TreatmentId> treatment(SalonId salon, Payment payment) {
        return Optional.ofNullable(payment.appointmentId())
                .flatMap(id -> visits.visit(salon, new AppointmentId(id)))
                .map(Visit::treatmentId);
    }

    private boolean isCrossed(Salon salon, SetGoal goal, LocalDate day, Money more) {
        Money amount = goal.amount().orElseThrow();
        Money after = taken(salon, goal.scope(), goal.scope().term().of(day).span(salon.zone()));
        return after.compareTo(amount) >= 0 && after.minus(more).compareTo(amount) < 0;
    }

    private Money taken(Salon salon, GoalScope scope, TimeSpan span) {
        long id = salon.id().value();
        return scope.treatmentId()
                .map(treatment -> new Money(rows.takenFor(id, treatment.value(), span.start(), span.end())))
                .orElseGet(() -> rows.taken(id, span.start(), span.end()).total());
    }
}
