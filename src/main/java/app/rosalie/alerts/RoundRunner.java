package app.rosalie.alerts;

import java.time.InstantSource;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Raises the alerts of the rounds that are due. Where several days were missed, the last of them is made up for, unless it has
 * expired by then.
 */
@Component
class RoundRunner {

    private static final Logger log = LoggerFactory.getLogger(RoundRunner.class);

    private final Rounds rounds;
    private final InstantSource clock;

    RoundRunner(Rounds rounds, InstantSource clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    void run() {
        for (Rounds.Due due : rounds.due(clock.instant())) {
            try {
                LocalDate day =
                        due.round().last(clock.instant().atZone(due.zone()).toLocalDateTime(), due.time());
                rounds.run(due, day);
            } catch (RuntimeException bug) {
                log.error("Round {}: {}", due.round(), bug.getClass().getSimpleName());
            }
        }
    }
}
