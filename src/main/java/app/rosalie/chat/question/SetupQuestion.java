package app.rosalie.chat.question;

import app.rosalie.salon.TreatmentId;

/** What the set-up asks for in writing. */
public sealed interface SetupQuestion extends Question {

    record Name() implements SetupQuestion {}

    record Trade() implements SetupQuestion {}

    record City() implements SetupQuestion {}

    /** @param fromSlots whether they were asked from where availability is changed */
    record Hours(boolean fromSlots) implements SetupQuestion {}

    record Goal() implements SetupQuestion {}

    /** A treatment as « Coupe 45€ 30min ». */
    record NewTreatment() implements SetupQuestion {}

    record ChangedTreatment(TreatmentId treatmentId) implements SetupQuestion {}
}
