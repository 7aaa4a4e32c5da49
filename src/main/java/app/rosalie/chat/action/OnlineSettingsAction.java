package app.rosalie.chat.action;

import app.rosalie.salon.online.Approval;

/** On which terms clients book themselves. */
public sealed interface OnlineSettingsAction extends Action {

    @Code("xo")
    record Open() implements OnlineSettingsAction {}

    /** Whether they can at all. */
    @Code("xoe")
    record Enable(boolean on) implements OnlineSettingsAction {}

    /** Whose bookings wait for the pro's yes? */
    @Code("xoa")
    record AskApproval() implements OnlineSettingsAction {}

    @Code("xob")
    record Approve(Approval whose) implements OnlineSettingsAction {}

    /** How much is one part of it to be? */
    @Code("xoq")
    record Ask(OnlinePart part) implements OnlineSettingsAction {}

    /** Days or minutes, as the part counts. */
    @Code("xos")
    record Set(OnlinePart part, int amount) implements OnlineSettingsAction {}

    @Code("xor")
    record RegularsFirst(boolean first) implements OnlineSettingsAction {}

    /** What of it is a number; new ones go to the end. */
    enum OnlinePart {
        /** How many days ahead, today included. */
        HORIZON,
        /** How long before its start at the latest, in minutes. */
        NOTICE
    }
}
