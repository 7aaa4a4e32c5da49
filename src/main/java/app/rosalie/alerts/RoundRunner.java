package app.rosalie.alerts;

import app.rosalie.agenda.Visits;
import app.rosalie.agenda.opening.OpeningTimes;
import app.rosalie.salon.Salon;
import app.rosalie.salon.Salons;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Raises the alerts of the rounds that are due, on days on which the salon is open or expects somebody. Where several were
 * missed, the last of them is made up for, unless it has expired by then.
 */
@Component
class RoundRunner {

    private static final Logger log = LoggerFactory.getLogger(RoundRunner.class);

    /** Rounds of one beat; the others come with the next. */
    private static final int MOST = 500;

    private final Rounds rounds;
    private final Alerts alerts;
    private final Salons salons;
    private final Visits visits;
    private final OpeningTimes openingTimes;
    private final TransactionTemplate transactions;
    private final InstantSource clock;

    RoundRunner(
            Rounds rounds,
            Alerts alerts,
            Salons salons,
            Visits visits,
            OpeningTimes openingTimes,
            TransactionTemplate transactions,
            InstantSource clock) {
        this.rounds = rounds;
        this.alerts = alerts;
        this.salons = salons;
        this.visits = visits;
        this.openingTimes = openingTimes;
        this.transactions = transactions;
        this.clock = clock;
    }

    void run() {
        Instant now = clock.instant();
        for (Rounds.Due due : rounds.due(now, MOST)) {
            try {
                transactions.executeWithoutResult(status ->
                        rounds.claim(due, now).ifPresent(time -> run(due, salons.get(due.salon()), time, now)));
            } catch (RuntimeException bug) {
                log.error(
                        "Round {} of salon {}: {}",
                        due.round(),
                        due.salon().value(),
                        bug.getClass().getSimpleName());
            }
        }
    }

    private void run(Rounds.Due due, Salon salon, LocalTime time, Instant now) {
        LocalDateTime local = salon.local(now);
        LocalDate day = local.toLocalTime().isBefore(time) ? local.toLocalDate().minusDays(1) : local.toLocalDate();
        if (isWorkday(salon, day)) {
            Instant at = salon.instant(day.atTime(time));
            AlertKind kind = due.round().kind();
            alerts.raise(salon.id(), kind, day.toEpochDay(), "", at, at.plus(kind.lifetime()));
        }
        rounds.next(due, salon.instant(day.plusDays(1).atTime(time)));
    }

    private boolean isWorkday(Salon salon, LocalDate day) {
        return !openingTimes.plan(salon, day).hours(day).ranges().isEmpty()
                || visits.day(salon, day).stream()
                        .anyMatch(visit -> visit.status().isActive());
    }
}
