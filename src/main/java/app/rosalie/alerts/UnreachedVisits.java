package app.rosalie.alerts;

import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.clients.ClientAccounts;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.Salon;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Visits of whose reminder nobody but the pro can take care: their clients have no account. */
@Component
public class UnreachedVisits {

    private final Visits visits;
    private final ClientAccounts accounts;
    private final InstantSource clock;

    UnreachedVisits(Visits visits, ClientAccounts accounts, InstantSource clock) {
        this.visits = visits;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Agreed visits of a day that are still ahead, by start. */
    public List<Visit> on(Salon salon, LocalDate day) {
        Instant now = clock.instant();
        List<Visit> agreed = visits.day(salon, day).stream()
                .filter(visit ->
                        visit.status() == Status.CONFIRMED && visit.start().isAfter(now))
                .toList();
        Set<ClientId> reached =
                accounts.linked(salon.id(), agreed.stream().map(Visit::clientId).toList());
        return agreed.stream()
                .filter(visit -> !reached.contains(visit.clientId()))
                .toList();
    }
}
