package app.rosalie.alerts;

import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.clients.ClientAccounts;
import app.rosalie.clients.ClientId;
import app.rosalie.reviews.OwnReviews;
import app.rosalie.reviews.ReviewSummary;
import app.rosalie.reviews.Reviews;
import app.rosalie.salon.Salon;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Visits after which nobody but the pro can ask what the client thinks: she has no account. */
@Component
public class UnaskedVisits {

    private final Visits visits;
    private final ClientAccounts accounts;
    private final Reviews reviews;
    private final InstantSource clock;

    UnaskedVisits(Visits visits, ClientAccounts accounts, Reviews reviews, InstantSource clock) {
        this.visits = visits;
        this.accounts = accounts;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** Those of a day that took place and of which nothing is said yet, by start; none where it is too long ago. */
    public List<Visit> on(Salon salon, LocalDate day) {
        List<Visit> done = visits.day(salon, day).stream()
                .filter(visit -> visit.status() == Status.DONE
                        && !OwnReviews.isOver(visit.start(), salon.zone(), clock.instant()))
                .toList();
        if (done.isEmpty()) {
            return List.of();
        }
        Set<ClientId> reached =
                accounts.linked(salon.id(), done.stream().map(Visit::clientId).toList());
        List<Visit> unreached = done.stream()
                .filter(visit -> !reached.contains(visit.clientId()))
                .toList();
        Set<?> said = reviews.of(salon.id(), unreached.stream().map(Visit::id).toList()).stream()
                .map(ReviewSummary::visit)
                .map(ReviewSummary.Of::id)
                .collect(Collectors.toSet());
        return unreached.stream().filter(visit -> !said.contains(visit.id())).toList();
    }
}
