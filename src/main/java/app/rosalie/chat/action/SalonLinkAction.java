package app.rosalie.chat.action;

/** The link that a salon gives to its clients, and the number that they find there. */
public sealed interface SalonLinkAction extends Action {

    @Code("wh")
    record Open() implements SalonLinkAction {}

    /** Really another link? */
    @Code("wa")
    record AskRenew() implements SalonLinkAction {}

    @Code("wr")
    record Renew() implements SalonLinkAction {}

    @Code("wt")
    record AskPhone() implements SalonLinkAction {}

    @Code("wd")
    record DropPhone() implements SalonLinkAction {}
}
