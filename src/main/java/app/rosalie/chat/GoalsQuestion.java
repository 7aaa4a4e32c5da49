package app.rosalie.chat;

import app.rosalie.revenue.Aim;
import java.time.LocalDate;

/** What goals ask for in writing. */
public sealed interface GoalsQuestion extends Question {

    /** How much is to be taken? */
    record Amount(Aim.Term term, long treatmentId, LocalDate day) implements GoalsQuestion {}
}
