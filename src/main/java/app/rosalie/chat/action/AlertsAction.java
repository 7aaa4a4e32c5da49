package app.rosalie.chat.action;

import app.rosalie.alerts.AlertKind;
import app.rosalie.alerts.AlertVolume;
import app.rosalie.alerts.Round;
import java.time.LocalTime;

/** What the pro is told without having asked, and when. */
public sealed interface AlertsAction extends Action {

    /** All kinds, as they are chosen. */
    @Code("l")
    record Open() implements AlertsAction {}

    /** One kind, and how loud it is to be. */
    @Code("lk")
    record Kind(AlertKind kind) implements AlertsAction {}

    @Code("lc")
    record Choose(AlertKind kind, AlertVolume volume) implements AlertsAction {}

    /** The switch on an alert itself: off, or on again; the alert stays as it is. */
    @Code("ls")
    record Switch(AlertKind kind) implements AlertsAction {}

    /** When to be left alone. */
    @Code("lq")
    record QuietHours() implements AlertsAction {}

    /** Where both are the same: never left alone. */
    @Code("lw")
    record SetQuiet(LocalTime from, LocalTime to) implements AlertsAction {}

    /** When a round comes, on the salon's wall clock. */
    @Code("lr")
    record At(Round round, LocalTime time) implements AlertsAction {}

    /** On days on which the salon is closed. */
    @Code("ld")
    record DaysOff(boolean silent) implements AlertsAction {}

    /** Whether the morning message stands at the top of the chat. */
    @Code("lp")
    record Pin(boolean pinned) implements AlertsAction {}

    /** Some kinds that belong together. */
    @Code("lg")
    record OfGroup(Group group) implements AlertsAction {}

    enum Group {
        VISITS,
        MONEY,
        DAYS,
        CLIENTS
    }
}
