package app.rosalie.clients;

import app.rosalie.salon.SalonId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The client book. Every call is scoped to one salon. */
@Component
@Transactional
public class Clients {

    private final ClientRows rows;
    private final InstantSource clock;

    Clients(ClientRows rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public Optional<Client> find(SalonId salon, long id) {
        return rows.findByIdAndSalonId(id, salon.value());
    }

    /** Clients whose name or number contains what was typed, accents and capitals aside; by name, at most {@code most}. */
    public List<Client> search(SalonId salon, String typed, int most) {
        String digits = typed.replaceAll("[\\s.+-]", "");
        String key = digits.matches("\\d{4,}") ? digits : Identity.fold(typed);
        return key.isEmpty() ? List.of() : rows.search(salon.value(), "%" + key + "%", Limit.of(most));
    }

    /** The clients added last, newest first. */
    public List<Client> newest(SalonId salon, int most) {
        return rows.findBySalonIdOrderByIdDesc(salon.value(), Limit.of(most));
    }

    public Client add(SalonId salon, Identity identity) {
        return add(salon, identity, clock.instant());
    }

    /** Adds a client whom the salon has known since {@code since}: for books brought from elsewhere. */
    public Client add(SalonId salon, Identity identity, Instant since) {
        return rows.save(new Client(salon, identity, since));
    }
}

interface ClientRows extends Repository<Client, Long> {

    Client save(Client client);

    Optional<Client> findByIdAndSalonId(long id, long salonId);

    List<Client> findBySalonIdOrderByIdDesc(long salonId, Limit limit);

    @Query("select c from Client c where c.salonId = :salonId and c.searchKey like :key order by c.searchKey, c.id")
    List<Client> search(long salonId, String key, Limit limit);
}
