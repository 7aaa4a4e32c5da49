package app.rosalie.chat;

import app.rosalie.salon.Salon;

/** The speaker at the page of this salon, as one of its clients; also a professional who looks at somebody's page. */
public record SalonClient(Turn turn, Salon salon) implements Speaker {}
