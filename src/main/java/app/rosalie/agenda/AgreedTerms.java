package app.rosalie.agenda;

import app.rosalie.salon.Money;
import app.rosalie.salon.Salon;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;

/** What was agreed when it was booked; later changes of the treatment or the salon do not touch it. */
record AgreedTerms(
        TreatmentId treatmentId, String title, Money price, int beforeMinutes, int afterMinutes, int noticeHours) {

    static AgreedTerms of(Salon salon, Treatment treatment, Money price) {
        return new AgreedTerms(
                treatment.id(),
                treatment.name(),
                price,
                (int) treatment.before().toMinutes(),
                (int) treatment.after(salon.slots()).toMinutes(),
                salon.slots().noticeHours());
    }
}
