package app.rosalie.chat.action;

import app.rosalie.salon.policy.DepositKind;

/** What a booking promises on both sides: the rules as clients read them, and what they are made of. */
public sealed interface PolicyAction extends Action {

    /** The rules as a text for clients. */
    @Code("u")
    record Open() implements PolicyAction {}

    /** Earnest money or a part of the price? */
    @Code("ud")
    record AskDepositKind() implements PolicyAction {}

    @Code("uk")
    record SetDepositKind(DepositKind kind) implements PolicyAction {}

    /** How much is one part of it to be? */
    @Code("ua")
    record Ask(RulesPart part) implements PolicyAction {}

    /** Minutes or hours, as the part counts. */
    @Code("us")
    record Set(RulesPart part, int amount) implements PolicyAction {}

    /** The rules as they were. */
    @Code("uv")
    record Versions() implements PolicyAction {}

    /** What of the rules is a number; new ones go to the end. */
    enum RulesPart {
        /** How late a client may be, in minutes. */
        LATENESS,
        /** How early she calls off, in hours. */
        NOTICE
    }
}
