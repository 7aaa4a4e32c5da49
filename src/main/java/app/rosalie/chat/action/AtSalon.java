package app.rosalie.chat.action;

import app.rosalie.salon.SalonLink;

/** An action at the public page of a salon. Whether there is such a salon is not known. */
public interface AtSalon {

    SalonLink link();
}
