package app.rosalie.chat.goals;

import app.rosalie.chat.PeriodWords;
import app.rosalie.chat.Pro;
import app.rosalie.revenue.Aim;
import app.rosalie.revenue.Period;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a press or a question may set a goal for. */
@Component
class Targets {

    private final Treatments treatments;

    Targets(Treatments treatments) {
        this.treatments = treatments;
    }

    /** A treatment's goal is always a month's. Empty where the salon offers no such treatment. */
    Optional<Target> of(Pro pro, Aim.Term term, long treatmentId, LocalDate day) {
        if (treatmentId == 0) {
            Period period = term.of(day);
            return Optional.of(new Target(new Aim(term, 0), PeriodWords.name(pro.voice(), period), period.first()));
        }
        return treatments
                .find(pro.salonId(), treatmentId)
                .filter(treatment -> !treatment.isRetired())
                .map(treatment -> of(treatment, day));
    }

    private static Target of(Treatment treatment, LocalDate day) {
        return new Target(Aim.treatment(treatment.id()), treatment.name(), day.withDayOfMonth(1));
    }
}
