package app.rosalie.agenda;

import app.rosalie.agenda.AppointmentRows.Fate;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Those of all who came or are to come, in one question to the database; nothing is said of absences. */
    public Map<ClientId, VisitHistory> all(Salon salon) {
        Instant now = clock.instant();
        Map<ClientId, List<Fate>> fates = new LinkedHashMap<>();
        rows.fates(salon.id().value())
                .forEach(one -> fates.computeIfAbsent(new ClientId(one.client()), _ -> new ArrayList<>())
                        .add(new Fate(one.start(), one.status())));
        Map<ClientId, VisitHistory> histories = new LinkedHashMap<>();
        fates.forEach((client, hers) -> histories.put(client, history(salon, hers, now)));
        return histories;
    }

    /** A client's, in one question to the database. */
    public VisitHistory of(Salon salon, ClientId client) {
        return history(salon, rows.fates(salon.id().value(), client.value()), clock.instant());
    }

    private static VisitHistory history(Salon salon, List<Fate> fates, Instant now) {
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
