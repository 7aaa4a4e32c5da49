package app.rosalie.chat.action;

import app.rosalie.salon.SalonLink;

/** What a person who owns no salon can press. */
public sealed interface WelcomeAction extends Action {

    /** Who are you? The first screen of a stranger. */
    @Code("w")
    record Open() implements WelcomeAction {}

    /** She says that she is a professional: her salon is created, or found again. */
    @Code("wp")
    record AsProfessional() implements WelcomeAction {}

    /** She says that she is a client, and has no link. */
    @Code("wc")
    record AsClient() implements WelcomeAction {}

    /** A salon as its clients see it: its name, town, hours and prices, which are public. */
    @Code("ws")
    record Salon(SalonLink link) implements WelcomeAction {}
}
