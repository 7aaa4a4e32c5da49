package app.rosalie.retention;

import app.rosalie.agenda.VisitHistories;
import app.rosalie.agenda.VisitHistory;
import app.rosalie.clients.ClientId;
import app.rosalie.revenue.ClientSpending;
import app.rosalie.revenue.Debts;
import app.rosalie.revenue.Performance;
import app.rosalie.revenue.Period;
import app.rosalie.salon.Salon;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What matters of a client, always evaluated afresh: four questions to the database, whatever she has behind her. */
@Component
@Transactional(readOnly = true)
public class ClientSummaries {

    private final VisitHistories histories;
    private final Performance performance;
    private final Debts debts;
    private final InstantSource clock;

    ClientSummaries(VisitHistories histories, Performance performance, Debts debts, InstantSource clock) {
        this.histories = histories;
        this.performance = performance;
        this.debts = debts;
        this.clock = clock;
    }

    /** Of one client; nothing at all where the salon has no such client. */
    public ClientSummary of(Salon salon, ClientId client) {
        LocalDate today = salon.dayOf(clock.instant());
        VisitHistory history = histories.of(salon, client);
        ClientSpending spending = performance.spending(salon, client, Period.of(SegmentRule.yearBefore(today), today));
        return new ClientSummary(
                SegmentRule.segment(history, spending, today),
                history.done().size(),
                history.missed(),
                spending.received(),
                history.last(),
                Optional.ofNullable(history.next()),
                history.rhythm(today),
                debts.owed(salon.id(), client));
    }
}
