package app.rosalie.alerts;

import app.rosalie.agenda.AppointmentEvent;
import app.rosalie.agenda.opening.OpeningEvent;
import app.rosalie.clients.ClientEvent;
import app.rosalie.revenue.RevenueEvent;
import app.rosalie.reviews.ReviewEvent;
import app.rosalie.salon.ChangeUndone;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the morning messages true through their day, a little after what has changed. */
@Component
class MorningRefresh {

    private static final Logger log = LoggerFactory.getLogger(MorningRefresh.class);

    /** Salons of one beat; the others come with the next. */
    private static final int MOST = 200;

    private final MorningMessages mornings;
    private final Doorbell doorbell;
    private final Salons salons;
    private final TransactionTemplate transactions;
    private final InstantSource clock;

    MorningRefresh(
            MorningMessages mornings,
            Doorbell doorbell,
            Salons salons,
            TransactionTemplate transactions,
            InstantSource clock) {
        this.mornings = mornings;
        this.doorbell = doorbell;
        this.salons = salons;
        this.transactions = transactions;
        this.clock = clock;
    }

    @EventListener
    void on(AppointmentEvent event) {
        mornings.changed(event.salon());
    }

    @EventListener
    void on(RevenueEvent event) {
        mornings.changed(event.salon());
    }

    @EventListener
    void on(ReviewEvent event) {
        mornings.changed(event.salon());
    }

    @EventListener
    void on(ClientEvent event) {
        mornings.changed(event.salon());
    }

    @EventListener
    void on(OpeningEvent event) {
        mornings.changed(event.salon());
    }

    @EventListener
    void on(ChangeUndone event) {
        mornings.changed(event.salon());
    }

    void refresh() {
        Instant now = clock.instant();
        for (SalonId salon : mornings.stale(now, MOST)) {
            try {
                transactions.executeWithoutResult(status -> refresh(salons.lock(salon), now));
            } catch (RuntimeException bug) {
                log.error(
                        "The morning message of salon {} stays as it is: {}",
                        salon.value(),
                        bug.getClass().getSimpleName());
                mornings.over(salon);
            }
        }
    }

    private void refresh(Salon salon, Instant now) {
        mornings.refreshed(salon.id(), now).ifPresent(day -> {
            LocalDate today = salon.dayOf(now);
            if (day.equals(today)) {
                doorbell.refreshMorning(salon, Alert.ofDay(salon.id(), AlertKind.MORNING, day, now));
            } else {
                mornings.over(salon.id());
            }
        });
    }
}
