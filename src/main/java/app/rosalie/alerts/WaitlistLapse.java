package app.rosalie.alerts;

import app.rosalie.agenda.waitlist.Offers;
import app.rosalie.agenda.waitlist.Wishes;
import app.rosalie.salon.SalonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets offers go on to the next whose time is over, one salon at a time, and ends what nobody waits for any more. */
@Component
class WaitlistLapse {

    private static final Logger log = LoggerFactory.getLogger(WaitlistLapse.class);

    private final Offers offers;
    private final Wishes wishes;

    WaitlistLapse(Offers offers, Wishes wishes) {
        this.offers = offers;
        this.wishes = wishes;
    }

    /** Called at each beat. What fails holds up no other salon, and is tried again with the next. */
    void run() {
        offers.unheard().forEach((salon, some) -> goOn(salon, () -> offers.passOver(salon, some)));
        offers.salonsDue().forEach(salon -> goOn(salon, () -> offers.lapse(salon)));
        int ended = wishes.endPast();
        if (ended > 0) {
            log.info("{} wishes have ended with their dates", ended);
        }
    }

    private static void goOn(SalonId salon, Runnable change) {
        try {
            change.run();
        } catch (RuntimeException bug) {
            log.error(
                    "Offers of salon {} could not go on: {}",
                    salon.value(),
                    bug.getClass().getSimpleName());
        }
    }
}
