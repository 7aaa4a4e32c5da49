package app.rosalie.alerts;

import app.rosalie.agenda.waitlist.WaitlistEvent;
import app.rosalie.agenda.waitlist.WaitlistEvent.SlotOffered;
import app.rosalie.agenda.waitlist.WaitlistEvent.SlotWanted;
import app.rosalie.agenda.waitlist.WaitlistEvent.WaitingBooked;
import app.rosalie.agenda.waitlist.WaitlistEvent.WishEnded;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What those who wait hear of, and what the pro hears of them. */
@Component
class WaitlistAlerts {

    /** So long it may be undone. */
    private static final Duration TIME_TO_TAKE_BACK = Duration.ofSeconds(60);

    private final Alerts alerts;

    WaitlistAlerts(Alerts alerts) {
        this.alerts = alerts;
    }

    @EventListener
    void on(WaitlistEvent event) {
        switch (event) {
            case SlotWanted wanted ->
                raise(event, AlertKind.WAITLIST_SLOT, wanted.slot().value(), wanted.at(), wanted.until());
            case SlotOffered offered ->
                raise(event, AlertKind.WAITLIST_OFFER, offered.offer().value(), offered.heard(), offered.until());
            case WishEnded ended ->
                raise(event, AlertKind.WAITLIST_ENDED, ended.wish().value(), ended.at());
            case WaitingBooked booked ->
                raise(
                        event,
                        AlertKind.WAITLIST_KEEP,
                        booked.wish().value(),
                        booked.at().plus(TIME_TO_TAKE_BACK));
        }
    }

    private void raise(WaitlistEvent event, AlertKind kind, long subject, Instant due) {
        raise(event, kind, subject, due, due.plus(kind.lifetime()));
    }

    private void raise(WaitlistEvent event, AlertKind kind, long subject, Instant due, Instant expires) {
        alerts.raise(event.salon(), kind, subject, Long.toString(event.at().toEpochMilli()), due, expires);
    }
}
