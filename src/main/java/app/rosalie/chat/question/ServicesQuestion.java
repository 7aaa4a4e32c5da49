package app.rosalie.chat.question;

import app.rosalie.chat.action.ServicesAction;
import app.rosalie.salon.TreatmentId;

/** What is asked for in writing of what the salon sells. */
public sealed interface ServicesQuestion extends Question {

    /** A treatment as « Coupe 45€ 30min ». */
    record New() implements ServicesQuestion {}

    /** A treatment that was typed and waits to be agreed to. */
    record Proposed(String line) implements ServicesQuestion {}

    record Change(TreatmentId treatmentId, ServicesAction.Part part) implements ServicesQuestion {}
}
