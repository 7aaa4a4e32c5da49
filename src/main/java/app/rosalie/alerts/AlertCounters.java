package app.rosalie.alerts;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts what becomes of alerts, by kind: what was told, what was dropped and why, what was given up. */
@Component
class AlertCounters {

    private static final Set<AlertOutcome> TOLD = EnumSet.of(AlertOutcome.TOLD, AlertOutcome.DIGESTED);

    private final MeterRegistry meters;

    AlertCounters(MeterRegistry meters) {
        this.meters = meters;
        // Whoever watches the counters finds them at zero, and not missing.
        for (AlertKind kind : AlertKind.values()) {
            for (AlertOutcome outcome : EnumSet.complementOf(EnumSet.of(AlertOutcome.DROPPED))) {
                add(kind, outcome, 0);
            }
        }
    }

    /** Counted once the caller's transaction has committed, and not otherwise. */
    void settled(AlertKind kind, AlertOutcome outcome) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                add(kind, outcome, 1);
            }
        });
    }

    void add(AlertKind kind, AlertOutcome outcome, long number) {
        if (TOLD.contains(outcome)) {
            meters.counter("rosalie.alerts.told", "kind", kind.name()).increment(number);
        } else if (outcome == AlertOutcome.FAILED) {
            meters.counter("rosalie.alerts.failed", "kind", kind.name()).increment(number);
        } else {
            meters.counter("rosalie.alerts.dropped", "kind", kind.name(), "outcome", outcome.name())
                    .increment(number);
        }
    }
}
