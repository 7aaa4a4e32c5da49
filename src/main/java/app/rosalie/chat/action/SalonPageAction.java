package app.rosalie.chat.action;

import app.rosalie.salon.LinkCode;
import app.rosalie.salon.SalonNumber;

/** A salon as its clients see it. */
public sealed interface SalonPageAction extends Action, AtSalon {

    /** The page of a salon that the speaker owns, or that knows her. */
    @Code("ws")
    record Open(SalonNumber link) implements SalonPageAction {}

    /** Whoever has the link sees the page. */
    @Code("wl")
    record Follow(LinkCode link) implements SalonPageAction {}
}
