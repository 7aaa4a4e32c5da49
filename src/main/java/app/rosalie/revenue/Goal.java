package app.rosalie.revenue;

import app.rosalie.salon.Money;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.TreatmentId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.Optional;

/** What the pro wants to take in each month or year, from one on until another goal of the same scope replaces it. */
@Entity
class Goal {

    /** In the place of a treatment, for the whole salon. */
    private static final long NONE = 0;

    @Id
    @GeneratedValue(generator = "goal_seq")
    @SequenceGenerator(name = "goal_seq", allocationSize = 1)
    private long id;

    private long salonId;

    @Enumerated(EnumType.STRING)
    private GoalScope.Term term;

    private long treatmentId;
    private LocalDate since;
    private long cents;

    protected Goal() {}

    Goal(SalonId salon, GoalScope scope, LocalDate since, Money amount) {
        this.salonId = salon.value();
        this.term = scope.term();
        this.treatmentId = treatment(scope);
        this.since = since;
        this.cents = amount.cents();
    }

    GoalId id() {
        return new GoalId(id);
    }

    /** As the table has it. */
    static long treatment(GoalScope scope) {
        return scope.treatmentId().map(TreatmentId::value).orElse(NONE);
    }

    GoalScope scope() {
        return new GoalScope(term, treatmentId == NONE ? Optional.empty() : Optional.of(new TreatmentId(treatmentId)));
    }

    LocalDate since() {
        return since;
    }

    Money amount() {
        return new Money(cents);
    }

    void amount(Money amount) {
        cents = amount.cents();
    }
}
