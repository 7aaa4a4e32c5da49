package app.rosalie.chat.question;

import app.rosalie.alerts.Round;

/** What the alerts ask in writing. */
public sealed interface AlertsQuestion extends Question {

    /** From when to when? */
    record QuietHours() implements AlertsQuestion {}

    /** At what time? */
    record At(Round round) implements AlertsQuestion {}
}
