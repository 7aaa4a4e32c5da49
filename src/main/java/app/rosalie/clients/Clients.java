package app.rosalie.clients;

import app.rosalie.clients.ClientEvent.ClientAdded;
import app.rosalie.clients.ClientEvent.ClientNoted;
import app.rosalie.clients.ClientEvent.ClientRemoved;
import app.rosalie.clients.ClientEvent.ClientRenamed;
import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import app.rosalie.salon.UndoHandler;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The client book. Every call is scoped to one salon; changes are journaled. */
@Component
@Transactional
public class Clients implements UndoHandler {

    public static final int LONGEST_NOTE = 1_000;

    /** What is typed behind them belongs to the last. */
    private static final int MOST_WORDS = 3;

    private final ClientRows rows;
    private final Salons salons;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<ClientReferences> references;
    private final InstantSource clock;
    private final JsonMapper json;

    Clients(
            ClientRows rows,
            Salons salons,
            Journal journal,
            ApplicationEventPublisher events,
            ObjectProvider<ClientReferences> references,
            InstantSource clock,
            JsonMapper json) {
        this.rows = rows;
        this.salons = salons;
        this.journal = journal;
        this.events = events;
        this.references = references;
        this.clock = clock;
        this.json = json;
    }

    public Optional<Client> find(SalonId salon, ClientId id) {
        return rows.findByIdAndSalonIdAndHiddenFalse(id.value(), salon.value());
    }

    /** The salon's clients among these, in no order. */
    public List<Client> find(SalonId salon, Collection<ClientId> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.findBySalonIdAndHiddenFalseAndIdIn(
                        salon.value(), ids.stream().map(ClientId::value).toList());
    }

    /** The salon's clients among these, those too who were taken out of the book. */
    public List<Client> ever(SalonId salon, Collection<ClientId> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.findBySalonIdAndIdIn(
                        salon.value(), ids.stream().map(ClientId::value).toList());
    }

    /**
     * Clients whose name and number contain all words that were typed, in any order, accents and capitals aside; or whose
     * number contains the digits. By name, at most {@code most}.
     */
    public List<Client> search(SalonId salon, String typed, int most) {
        String digits = typed.replaceAll("[\\s.+()/-]", "").replaceFirst("^00", "");
        String key = digits.matches("\\d{4,}") ? digits : ClientIdentity.fold(typed);
        if (key.isEmpty()) {
            return List.of();
        }
        String[] words = key.split(" ", MOST_WORDS);
        return rows.search(salon.value(), pattern(words, 0), pattern(words, 1), pattern(words, 2), Limit.of(most));
    }

    private static String pattern(String[] words, int place) {
        return place < words.length ? "%" + words[place] + "%" : "%";
    }

    /** Whoever has one of these numbers already; empty without a number. */
    public List<Client> sameNumber(SalonId salon, ClientIdentity identity) {
        return Stream.of(Optional.ofNullable(identity.phone()), Optional.ofNullable(identity.otherPhone()))
                .flatMap(Optional::stream)
                .flatMap(phone -> rows.withPhone(salon.value(), phone).stream())
                .distinct()
                .toList();
    }

    /** Whoever may be the same person: she has this number, or this name, accents and capitals aside; each once. */
    public List<Client> alike(SalonId salon, ClientIdentity identity) {
        String key = ClientIdentity.fold(identity.name());
        Stream<Client> named = rows.namedLike(salon.value(), key, key + " %").stream()
                .filter(client -> identity.isNamedLike(client.name()));
        return Stream.concat(sameNumber(salon, identity).stream(), named)
                .distinct()
                .toList();
    }

    /** The ids of those among them whose name another client of the book has too, be it in other capitals. */
    public Set<ClientId> namesakes(SalonId salon, Collection<Client> some) {
        if (some.isEmpty()) {
            return Set.of();
        }
        Set<String> names = some.stream().map(Clients::lower).collect(Collectors.toSet());
        List<String> shared = rows.shared(salon.value(), names);
        return some.stream()
                .filter(client -> shared.contains(lower(client)))
                .map(Client::id)
                .collect(Collectors.toSet());
    }

    private static String lower(Client client) {
        return client.name().toLowerCase(Locale.ROOT);
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
    public Map<ClientId, String> names(SalonId salon) {
        return rows.names(salon.value()).stream()
                .collect(Collectors.toMap(named -> new ClientId(named.id()), Named::name));
    }

    /** Adds somebody who has written herself into the book. */
    Client addSelf(SalonId salon, ClientIdentity identity) {
        Client client = add(salon, identity).client();
        client.addedHerself();
        return client;
    }

    public Added add(SalonId salon, ClientIdentity identity) {
        Client client = add(salon, identity, clock.instant());
        events.publishEvent(new ClientAdded(salon, client.id(), clock.instant()));
        return new Added(
                client, journal.write(salon, kind(), "added", client.id().value(), ""));
    }

    /** Adds a client whom the salon has known since {@code since}, unjournaled and unannounced: for books brought from elsewhere. */
    public Client add(SalonId salon, ClientIdentity identity, Instant since) {
        return rows.save(new Client(salon, identity, since));
    }

    /** Another name or number from now on; empty where the salon has no such client, or that is what she is called. */
    public Optional<JournalEntryId> rename(SalonId salon, ClientId id, ClientIdentity identity) {
        Optional<JournalEntryId> entry = change(salon, id, "renamed", page -> page.called(identity));
        entry.ifPresent(renamed -> events.publishEvent(new ClientRenamed(salon, id, clock.instant())));
        return entry;
    }

    /**
     * What the pro wants to remember of her; no words take it away. Empty where the salon has no such client, or that is what
     * stands there.
     *
     * @param words at most {@link #LONGEST_NOTE} characters
     */
    public Optional<JournalEntryId> note(SalonId salon, ClientId id, String words) {
        if (words.strip().length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("A note has at most " + LONGEST_NOTE + " characters");
        }
        Optional<JournalEntryId> entry = change(salon, id, "noted", page -> page.noting(words.strip()));
        entry.ifPresent(noted -> events.publishEvent(new ClientNoted(salon, id, clock.instant())));
        return entry;
    }

    /**
     * Takes her out of the book: nobody finds her any more, while her visits and what she paid stay where they are. Empty where
     * the salon has no such client.
     */
    public Optional<JournalEntryId> remove(SalonId salon, ClientId id) {
        salons.lock(salon);
        Optional<JournalEntryId> entry = change(salon, id, "removed", Client.Page::takenOut);
        entry.ifPresent(removed -> events.publishEvent(new ClientRemoved(salon, id, clock.instant())));
        return entry;
    }

    private Optional<JournalEntryId> change(
            SalonId salon, ClientId id, String verb, UnaryOperator<Client.Page> change) {
        return find(salon, id).flatMap(client -> {
            Client.Page before = client.page();
            Client.Page after = change.apply(before);
            if (after.equals(before)) {
                return Optional.empty();
            }
            client.is(after);
            return Optional.of(journal.write(salon, kind(), verb, id.value(), json.writeValueAsString(before)));
        });
    }

    @Override
    public String kind() {
        return "client";
    }

    @Override
    public Set<String> verbs() {
        return Set.of("added", "renamed", "noted", "removed", "merged");
    }

    /** Whoever has an appointment, or anything else, stays in the book. */
    @Override
    public boolean fits(SalonId salon, long subject, String before) {
        return !before.isEmpty()
                || references.stream()
                        .allMatch(tie -> tie.of(salon, new ClientId(subject)).isEmpty());
    }

    @Override
    public void restore(SalonId salon, long subject, String before) {
        Client client = rows.findByIdAndSalonId(subject, salon.value()).orElseThrow();
        if (before.isEmpty()) {
            client.is(client.page().takenOut());
            return;
        }
        Client.Page page = json.readValue(before, Client.Page.class);
        client.is(page);
        Map<String, List<Long>> given = page.given() == null ? Map.of() : page.given();
        references.forEach(tie -> {
            List<Long> ids = given.getOrDefault(tie.kind(), List.of());
            if (!ids.isEmpty()) {
                tie.give(salon, ids, client.id());
            }
        });
    }

    /** @param entry the journal entry that undoes the addition */
    public record Added(Client client, JournalEntryId entry) {}

    record Named(long id, String name) {}
}

interface ClientRows extends Repository<Client, Long> {

    Client save(Client client);

    Optional<Client> findByIdAndSalonId(long id, long salonId);

    Optional<Client> findByIdAndSalonIdAndHiddenFalse(long id, long salonId);

    List<Client> findBySalonIdAndHiddenFalseAndIdIn(long salonId, Collection<Long> ids);

    List<Client> findBySalonIdAndIdIn(long salonId, Collection<Long> ids);

    long countBySalonIdAndHiddenFalse(long salonId);

    @Query("select c from Client c where c.salonId = :salonId and c.hidden = false order by c.id desc")
    List<Client> newest(long salonId, Limit limit);

    @Query("select c from Client c where c.salonId = :salonId and c.hidden = false order by c.searchKey, c.id"
            + " limit :most offset :from")
    List<Client> byName(long salonId, int most, int from);

    @Query("select c from Client c where c.salonId = :salonId and c.hidden = false"
            + " and (c.phone = :phone or c.otherPhone = :phone) order by c.id")
    List<Client> withPhone(long salonId, String phone);

    @Query("select new app.rosalie.clients.Clients$Named(c.id, c.name) from Client c"
            + " where c.salonId = :salonId and c.hidden = false")
    List<Clients.Named> names(long salonId);

    @Query("select c from Client c where c.salonId = :salonId and c.hidden = false and c.searchKey like :first"
            + " and c.searchKey like :second and c.searchKey like :third order by c.searchKey, c.id")
    List<Client> search(long salonId, String first, String second, String third, Limit limit);

    @Query("select c from Client c where c.salonId = :salonId and c.hidden = false"
            + " and (c.searchKey = :key or c.searchKey like :longer) order by c.id")
    List<Client> namedLike(long salonId, String key, String longer);

    @Query("select lower(c.name) from Client c where c.salonId = :salonId and c.hidden = false"
            + " and lower(c.name) in :names group by lower(c.name) having count(c) > 1")
    List<String> shared(long salonId, Collection<String> names);
}
