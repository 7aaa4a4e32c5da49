package app.rosalie.chat.question;

import app.rosalie.chat.action.ServicesAction;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.selection.OptionId;

/** What is asked for in writing of what the salon sells. */
public sealed interface ServicesQuestion extends Question {

    /** A treatment as « Coupe 45€ 30min ». */
    record New() implements ServicesQuestion {}

    /** A treatment that was typed and waits to be agreed to. */
    record Proposed(String line) implements ServicesQuestion {}

    /** What may be added to it, as « Cheveux longs +20 min +10 € »? */
    record NewOption(TreatmentId treatmentId) implements ServicesQuestion {}

    /** The same of one that is there. */
    record ChangeOption(OptionId optionId) implements ServicesQuestion {}

    /** Within how many days behind that one? */
    record FollowUpDays(TreatmentId treatmentId, TreatmentId after) implements ServicesQuestion {}

    record Change(TreatmentId treatmentId, ServicesAction.Part part) implements ServicesQuestion {}
}
