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

    /** How long before must she hear of it? What is no answer to that is about something else. */
    record Notice(SalonNumber link, WishId wishId) implements WaitlistQuestion {}
}
