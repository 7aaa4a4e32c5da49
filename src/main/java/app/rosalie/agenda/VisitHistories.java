package app.rosalie.agenda;

import app.rosalie.agenda.AppointmentRows.Fate;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How clients have come so far. Every call is scoped to one salon. */
@Component
@Transactional(readOnly = true)
public class VisitHistories {

    private final AppointmentRows rows;
    private final InstantSource clock;

    VisitHistories(AppointmentRows rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** A client's, in one question to the database. */
    public VisitHistory of(Salon salon, ClientId client) {
        Instant now = clock.instant();
        List<Fate> fates = rows.fates(salon.id().value(), client.value());
        return new VisitHistory(
                fates.stream()
                        .filter(fate -> fate.status() == Status.DONE)
                        .map(fate -> salon.dayOf(fate.start()))
                        .toList(),
                fates.stream().filter(fate -> fate.status() == Status.NO_SHOW).count(),
                fates.stream()
                        .filter(fate -> isAhead(fate, now))
                        .map(Fate::start)
                        .findFirst()
                        .orElse(null));
    }

    private static boolean isAhead(Fate fate, Instant now) {
        boolean open = fate.status() == Status.CONFIRMED || fate.status() == Status.REQUESTED;
        return open && fate.start().isAfter(now);
    }

    /** What a client has had most often, most first. */
    public List<FavouriteTreatment> favourites(SalonId salon, ClientId client, int most) {
        return rows.favourites(salon.value(), client.value(), most);
    }
}
