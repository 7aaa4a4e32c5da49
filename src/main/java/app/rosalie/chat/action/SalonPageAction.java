package app.rosalie.chat.action;

import app.rosalie.salon.SalonLink;

/** A salon as its clients see it. */
public sealed interface SalonPageAction extends Action, AtSalon {

    /** Its name, town, hours and prices, which are public. */
    @Code("ws")
    record Open(SalonLink link) implements SalonPageAction {}
}
