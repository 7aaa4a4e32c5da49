package app.rosalie.chat.question;

import app.rosalie.agenda.waitlist.WishId;
import app.rosalie.salon.SalonNumber;
import app.rosalie.salon.selection.SelectionId;

/** What a client is asked who waits for a time. */
public sealed interface WaitlistQuestion extends AskedAtSalon {

    /** When could she come for this? */
    record When(SalonNumber link, SelectionId selection) implements WaitlistQuestion {}

    /** When else? */
    record More(SalonNumber link, WishId wishId) implements WaitlistQuestion {}
}
