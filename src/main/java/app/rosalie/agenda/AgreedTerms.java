package app.rosalie.agenda;

import app.rosalie.salon.Money;
import app.rosalie.salon.Salon;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.selection.Selection;
import app.rosalie.salon.selection.SelectionId;
import java.util.List;

/**
 * What was agreed when it was booked; later changes of the treatments or the salon do not touch it.
 *
 * @param title at most 255 characters
 * @param lines each of several treatments in order; none where there is one only
 */
record AgreedTerms(
        TreatmentId treatmentId,
        SelectionId selection,
        String title,
        Money price,
        int beforeMinutes,
        int afterMinutes,
        int noticeHours,
        List<AppointmentLine> lines) {

    static AgreedTerms of(Salon salon, Selection selection, Money price) {
        return new AgreedTerms(
                selection.first().id(),
                selection.id(),
                title(selection),
                price,
                (int) selection.before().toMinutes(),
                (int) selection.after(salon.slots()).toMinutes(),
                salon.slots().noticeHours(),
                AppointmentLine.of(salon.id().value(), selection));
    }

    static String title(Selection selection) {
        return AppointmentLine.fitting(selection.name());
    }
}
