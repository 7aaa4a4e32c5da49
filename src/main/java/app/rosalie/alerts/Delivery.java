package app.rosalie.alerts;

import app.rosalie.alerts.AlertPolicy.Verdict;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells what is due, one salon at a time and each in a transaction of its own: what is handed over and what is settled are
 * written together. What fails is tried again later, and holds up no other salon.
 */
@Component
class Delivery {

    private static final Logger log = LoggerFactory.getLogger(Delivery.class);

    /** Salons of one beat; the others come with the next. */
    private static final int SALONS = 500;

    /** Messages of one hour; more alerts than that go into one. */
    private static final int MOST_AN_HOUR = 5;

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_FAILURES = 8;
    private static final Duration AGAIN = Duration.ofMinutes(5);

    private final Alerts alerts;
    private final AlertPolicy policy;
    private final Salons salons;
    private final Bells bells;
    private final AlertCounters counters;
    private final TransactionTemplate transactions;
    private final InstantSource clock;

    Delivery(
            Alerts alerts,
            AlertPolicy policy,
            Salons salons,
            Bells bells,
            AlertCounters counters,
            TransactionTemplate transactions,
            InstantSource clock) {
        this.alerts = alerts;
        this.policy = policy;
        this.salons = salons;
        this.bells = bells;
        this.counters = counters;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Goes through the salons for which something is due; but nothing is worded while it would wait, and grow old, in the outbox. */
    void deliver() {
        if (bells.areHeldUp()) {
            return;
        }
        alerts.salonsDue(clock.instant(), SALONS).forEach(this::deliverTo);
    }

    private void deliverTo(SalonId id) {
        Instant now = clock.instant();
        try {
            tellDue(id, now, alert -> true);
        } catch (RuntimeException bug) {
            oneByOne(id, now);
        }
    }

    /** Something among them cannot be told: each is tried apart, so that it holds up none of the others. */
    private void oneByOne(SalonId id, Instant now) {
        for (Alert one : alerts.due(id, now)) {
            try {
                tellDue(id, now, alert -> alert.id().equals(one.id()));
            } catch (RuntimeException bug) {
                String reason = bug.getClass().getSimpleName();
                log.error("A {} of salon {} could not be told: {}", one.kind(), id.value(), reason);
                if (alerts.failed(one.id(), now, now.plus(AGAIN), MOST_FAILURES, reason)) {
                    counters.add(one.kind(), AlertOutcome.FAILED, 1);
                }
            }
        }
    }

    private void tellDue(SalonId id, Instant now, Predicate<Alert> which) {
        transactions.executeWithoutResult(status -> {
            Salon salon = salons.lock(id);
            tell(salon, alerts.claim(id, now).stream().filter(which).toList(), now);
        });
    }

    /** Under the lock of the salon's agenda, so that what is told is still true when it is handed over. */
    private void tell(Salon salon, List<Alert> due, Instant now) {
        AlertPolicy.Rules rules = policy.of(salon, now);
        List<Alert> usual = new ArrayList<>();
        List<Alert> loud = new ArrayList<>();
        for (Alert alert : due) {
            switch (rules.on(alert)) {
                case Verdict.Drop(AlertOutcome why) -> settle(alert, why, now);
                case Verdict.Wait(Instant until) -> alerts.postpone(alert.id(), until);
                case Verdict.Tell(boolean sound, boolean alone) when alone -> tell(salon, alert, sound, now);
                case Verdict.Tell(boolean sound, boolean alone) -> {
                    usual.add(alert);
                    if (sound) {
                        loud.add(alert);
                    }
                }
            }
        }
        tellUsual(salon, usual, loud, now);
    }

    private void tellUsual(Salon salon, List<Alert> usual, List<Alert> loud, Instant now) {
        List<Instant> told = alerts.toldSince(salon.id(), now.minus(HOUR));
        if (told.size() + usual.size() <= MOST_AN_HOUR) {
            usual.forEach(alert -> tell(salon, alert, loud.contains(alert), now));
        } else if (told.size() < MOST_AN_HOUR) {
            tellTogether(salon, usual, now);
        } else {
            Instant free = told.get(told.size() - MOST_AN_HOUR).plus(HOUR);
            usual.forEach(alert -> alerts.postpone(alert.id(), free));
        }
    }

    private void tell(Salon salon, Alert alert, boolean sound, Instant now) {
        boolean told = bells.ring(salon, alert, sound);
        settle(alert, told ? AlertOutcome.TOLD : AlertOutcome.OUTDATED, now);
    }

    /** The first of them stands for the one message that they are. */
    private void tellTogether(Salon salon, List<Alert> several, Instant now) {
        boolean told = bells.ring(salon, several);
        settle(several.getFirst(), told ? AlertOutcome.TOLD : AlertOutcome.OUTDATED, now);
        several.stream().skip(1).forEach(alert -> settle(alert, AlertOutcome.DIGESTED, now));
    }

    private void settle(Alert alert, AlertOutcome outcome, Instant now) {
        alerts.settle(alert.id(), outcome, now);
        counters.settled(alert.kind(), outcome);
    }
}
