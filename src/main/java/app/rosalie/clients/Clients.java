package app.rosalie.clients;

import app.rosalie.salon.Journal;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Undoer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The client book. Every call is scoped to one salon; changes are journaled. */
@Component
@Transactional
public class Clients implements Undoer {

    private final ClientRows rows;
    private final Journal journal;
    private final ObjectProvider<Ties> ties;
    private final InstantSource clock;
    private final JsonMapper json;

    Clients(ClientRows rows, Journal journal, ObjectProvider<Ties> ties, InstantSource clock, JsonMapper json) {
        this.rows = rows;
        this.journal = journal;
        this.ties = ties;
        this.clock = clock;
        this.json = json;
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

    /** Whoever has this number already; empty without a number. */
    public List<Client> sameNumber(SalonId salon, Identity identity) {
        return identity.phone() == null ? List.of() : rows.withPhone(salon.value(), identity.phone());
    }

    /** The clients added last, newest first. */
    public List<Client> newest(SalonId salon, int most) {
        return rows.newest(salon.value(), Limit.of(most));
    }

    /** The book by name, from the {@code from}-th on. */
    public List<Client> byName(SalonId salon, int from, int most) {
        return rows.byName(salon.value(), most, from);
    }

    public long count(SalonId salon) {
        return rows.countBySalonIdAndHiddenFalse(salon.value());
    }

    /** Every name of the book by id, for finding whom a sentence means. */
    public Map<Long, String> names(SalonId salon) {
        return rows.names(salon.value()).stream().collect(Collectors.toMap(Named::id, Named::name));
    }

    public Added add(SalonId salon, Identity identity) {
        Client client = add(salon, identity, clock.instant());
        return new Added(client, journal.write(salon, kind(), "added", client.id(), ""));
    }

    /** Adds a client whom the salon has known since {@code since}, unjournaled: for books brought from elsewhere. */
    public Client add(SalonId salon, Identity identity, Instant since) {
        return rows.save(new Client(salon, identity, since));
    }

    /** Another name or number from now on; empty where the salon has no such client. */
    public Optional<Long> rename(SalonId salon, long id, Identity identity) {
        return change(salon, id, "renamed", page -> new Client.Page(identity, page.note(), page.hidden()));
    }

    /** What the pro wants to remember of her, at most 1 000 characters; empty takes it away. */
    public Optional<Long> note(SalonId salon, long id, String words) {
        return change(salon, id, "noted", page -> new Client.Page(page.identity(), words.strip(), page.hidden()));
    }

    private Optional<Long> change(SalonId salon, long id, String verb, UnaryOperator<Client.Page> change) {
        return find(salon, id).map(client -> {
            Client.Page before = client.page();
            client.is(change.apply(before));
            return journal.write(salon, kind(), verb, id, json.writeValueAsString(before));
        });
    }

    @Override
    public String kind() {
        return "client";
    }

    @Override
    public Set<String> verbs() {
        return Set.of("added", "renamed", "noted");
    }

    /** Whoever has an appointment stays in the book. */
    @Override
    public boolean fits(SalonId salon, long subject, String before) {
        return !before.isEmpty() || ties.stream().noneMatch(tie -> tie.hold(salon, subject));
    }

    @Override
    public void restore(SalonId salon, long subject, String before) {
        Client client = find(salon, subject).orElseThrow();
        client.is(
                before.isEmpty()
                        ? new Client.Page(client.page().identity(), client.note(), true)
                        : json.readValue(before, Client.Page.class));
    }

    /** @param entry the journal entry that undoes the addition */
    public record Added(Client client, long entry) {}

    record Named(long id, String name) {}
}

interface ClientRows extends Repository<Client, Long> {

    Client save(Client client);

    Optional<Client> findByIdAndSalonId(long id, long salonId);

    long countBySalonIdAndHiddenFalse(long salonId);

    @Query("select c from Client c where c.salonId = :salonId and c.hidden = false order by c.id desc")
    List<Client> newest(long salonId, Limit limit);

    @Query("select c from Client c where c.salonId = :salonId and c.hidden = false order by c.searchKey, c.id"
            + " limit :most offset :from")
    List<Client> byName(long salonId, int most, int from);

    @Query("select c from Client c where c.salonId = :salonId and c.hidden = false and c.phone = :phone order by c.id")
    List<Client> withPhone(long salonId, String phone);

    @Query("select new app.rosalie.clients.Clients$Named(c.id, c.name) from Client c"
            + " where c.salonId = :salonId and c.hidden = false")
    List<Clients.Named> names(long salonId);

    @Query("select c from Client c where c.salonId = :salonId and c.hidden = false and c.searchKey like :key"
            + " order by c.searchKey, c.id")
    List<Client> search(long salonId, String key, Limit limit);
}
