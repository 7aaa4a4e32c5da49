package app.rosalie.chat.goals;

import app.rosalie.chat.Pro;
import app.rosalie.chat.words.PeriodWords;
import app.rosalie.revenue.GoalScope;
import app.rosalie.revenue.Period;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a press or a question may set a goal for. */
@Component
class GoalTargets {

    private final Treatments treatments;

    GoalTargets(Treatments treatments) {
        this.treatments = treatments;
    }

    /** A treatment's goal is always a month's. Empty where the salon offers no such treatment. */
    Optional<GoalTarget> of(Pro pro, GoalScope.Term term, Optional<TreatmentId> treatmentId, LocalDate day) {
        if (treatmentId.isEmpty()) {
            Period period = term.of(day);
            return Optional.of(
                    new GoalTarget(GoalScope.of(term), PeriodWords.name(pro.voice(), period), period.first()));
        }
        return treatments
                .find(pro.salonId(), treatmentId.get())
                .filter(treatment -> !treatment.isRetired())
                .map(treatment -> of(treatment, day));
    }

    private static GoalTarget of(Treatment treatment, LocalDate day) {
        return new GoalTarget(GoalScope.treatment(treatment.id()), treatment.name(), day.withDayOfMonth(1));
    }
}
