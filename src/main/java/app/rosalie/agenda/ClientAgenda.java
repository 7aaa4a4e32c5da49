package app.rosalie.agenda;

import app.rosalie.clients.ClientAccounts.Linked;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.SalonId;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One person's visits over all the salons that know her: she is another client in each of them. */
@Component
@Transactional(readOnly = true)
public class ClientAgenda {

    private final AppointmentRows rows;
    private final InstantSource clock;

    ClientAgenda(AppointmentRows rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** A visit, and whose it is in which salon. */
    public record Hers(Linked at, Visit visit) {}

    /**
     * What is asked for or agreed and lies ahead, a request whose own time is past but for which another one is proposed included;
     * soonest first, in one question to the database.
     */
    public List<Hers> ahead(Collection<Linked> who, int most) {
        if (who.isEmpty()) {
            return List.of();
        }
        Map<ClientId, Linked> byClient =
                who.stream().collect(Collectors.toMap(Linked::client, linked -> linked, (one, same) -> one));
        return rows
                .aheadOf(
                        who.stream().map(linked -> linked.salon().value()).toList(),
                        byClient.keySet().stream().map(ClientId::value).toList(),
                        clock.instant(),
                        Limit.of(most))
                .stream()
                .map(visit -> new Hers(Objects.requireNonNull(byClient.get(visit.clientId())), visit))
                .toList();
    }

    /** What holds for a visit since it was booked; empty where the salon has none such. */
    public Optional<BookingTerms> terms(SalonId salon, AppointmentId id) {
        return rows.terms(salon.value(), id.value());
    }
}
