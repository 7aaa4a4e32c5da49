package app.rosalie.chat.action;

import app.rosalie.salon.online.Approval;

/** On which terms clients book themselves. */
public sealed interface OnlineSettingsAction extends Action {

    @Code("vz")
    record Open() implements OnlineSettingsAction {}

    /** Whether they can at all. */
    @Code("vze")
    record Enable(boolean on) implements OnlineSettingsAction {}

    /** Whose bookings wait for the pro's yes? */
    @Code("vza")
    record AskApproval() implements OnlineSettingsAction {}

    @Code("vzb")
    record Approve(Approval whose) implements OnlineSettingsAction {}

    /** How much is one part of it to be? */
    @Code("vzq")
    record Ask(OnlinePart part) implements OnlineSettingsAction {}

    /** Days or minutes, as the part counts. */
    @Code("vzs")
    record Set(OnlinePart part, int amount) implements OnlineSettingsAction {}

    @Code("vzr")
    record RegularsFirst(boolean first) implements OnlineSettingsAction {}

    /** What of it is a number; new ones go to the end. */
    enum OnlinePart {
        /** How many days ahead, today included. */
        HORIZON,
        /** How long before its start at the latest, in minutes. */
        NOTICE
    }
}
