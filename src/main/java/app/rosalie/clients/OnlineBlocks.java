package app.rosalie.clients;

import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import app.rosalie.salon.UndoHandler;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who books, waits and writes at a salon no more here, but has to phone. A block is of an account and outlives its erasure, of
 * which it keeps no more than a hash. Every change is journaled.
 */
@Component
@Transactional
public class OnlineBlocks implements UndoHandler {

    private static final String BLOCKED = "blocked";
    private static final String LIFTED = "lifted";

    private final SalonGuests guests;
    private final BlockMarks marks;
    private final ClientAccounts accounts;
    private final Salons salons;
    private final Journal journal;
    private final JdbcClient sql;

    OnlineBlocks(
            SalonGuests guests,
            BlockMarks marks,
            ClientAccounts accounts,
            Salons salons,
            Journal journal,
            JdbcClient sql) {
        this.guests = guests;
        this.marks = marks;
        this.accounts = accounts;
        this.salons = salons;
        this.journal = journal;
        this.sql = sql;
    }

    /** How a client stands: whoever has no account here books nothing here, and cannot be blocked. */
    public enum Standing {
        WITHOUT_ACCOUNT,
        WELCOME,
        BLOCKED
    }

    @Transactional(readOnly = true)
    public Standing of(SalonId salon, ClientId client) {
        return sql.sql("""
                        select coalesce(g.blocked, false) from client_account a
                        left join salon_guest g on g.salon_id = a.salon_id and g.account_id = a.account_id
                        where a.salon_id = ? and a.client_id = ?""")
                .params(salon.value(), client.value())
                .query(Boolean.class)
                .optional()
                .map(blocked -> blocked ? Standing.BLOCKED : Standing.WELCOME)
                .orElse(Standing.WITHOUT_ACCOUNT);
    }

    /** From now on she has to phone; empty where she has to already, or has no account. */
    public Optional<JournalEntryId> block(SalonId salon, ClientId client) {
        salons.lock(salon);
        return accounts.account(salon, client).stream()
                .boxed()
                .filter(account -> !guests.isBlocked(salon, account))
                .findFirst()
                .map(account -> block(salon, account.longValue()));
    }

    private JournalEntryId block(SalonId salon, long account) {
        guests.came(salon, account);
        long id = blockOf(salon, account).orElseGet(() -> marks.add(salon, account));
        sql.sql("update salon_guest set block_id = ? where salon_id = ? and account_id = ?")
                .params(id, salon.value(), account)
                .update();
        be(salon, id, true);
        return journal.write(salon, kind(), BLOCKED, id, LIFTED);
    }

    private Optional<Long> blockOf(SalonId salon, long account) {
        return sql.sql(
                        "select block_id from salon_guest where salon_id = ? and account_id = ? and block_id is not null")
                .params(salon.value(), account)
                .query(Long.class)
                .optional();
    }

    /** She may book again; empty where she may already. */
    public Optional<JournalEntryId> lift(SalonId salon, ClientId client) {
        return accounts.account(salon, client).stream()
                .boxed()
                .flatMap(account -> blockOf(salon, account).stream())
                .findFirst()
                .flatMap(id -> lift(salon, new OnlineBlockId(id)));
    }

    /** The same for whoever had herself erased. */
    public Optional<JournalEntryId> lift(SalonId salon, OnlineBlockId block) {
        salons.lock(salon);
        return be(salon, block.value(), false)
                ? Optional.of(journal.write(salon, kind(), LIFTED, block.value(), BLOCKED))
                : Optional.empty();
    }

    /** Whether that changes anything. */
    private boolean be(SalonId salon, long id, boolean blocked) {
        sql.sql("update salon_guest set blocked = ? where salon_id = ? and block_id = ?")
                .params(blocked, salon.value(), id)
                .update();
        return sql.sql("update online_block set lifted = ? where salon_id = ? and id = ? and lifted = ?")
                        .params(!blocked, salon.value(), id, blocked)
                        .update()
                > 0;
    }

    /** A block of whoever has no card any more. */
    public record Nameless(OnlineBlockId id, Instant since) {}

    /** How many are blocked, with or without a name. */
    @Transactional(readOnly = true)
    public long count(SalonId salon) {
        return sql.sql("select count(*) from online_block where salon_id = ? and lifted = false")
                .param(salon.value())
                .query(Long.class)
                .single();
    }

    /** The clients who are blocked, by name. */
    @Transactional(readOnly = true)
    public List<ClientId> clients(SalonId salon) {
        return sql.sql("""
                select c.id from salon_guest g
                join client_account a on a.salon_id = g.salon_id and a.account_id = g.account_id
                join client c on c.id = a.client_id and c.hidden = false
                where g.salon_id = ? and g.blocked = true order by c.search_key, c.id""")
                .param(salon.value())
                .query((row, n) -> new ClientId(row.getLong(1)))
                .list();
    }

    /** The others, oldest first. */
    @Transactional(readOnly = true)
    public List<Nameless> nameless(SalonId salon) {
        return sql.sql("""
                select b.id, b.blocked_at from online_block b
                where b.salon_id = ? and b.lifted = false and not exists (
                    select 1 from salon_guest g
                    join client_account a on a.salon_id = g.salon_id and a.account_id = g.account_id
                    join client c on c.id = a.client_id and c.hidden = false
                    where g.salon_id = b.salon_id and g.block_id = b.id)
                order by b.id""")
                .param(salon.value())
                .query((row, n) -> new Nameless(
                        new OnlineBlockId(row.getLong(1)),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Whom these blocks are against, as far as they have a card. */
    @Transactional(readOnly = true)
    public Map<OnlineBlockId, ClientId> clients(SalonId salon, Collection<OnlineBlockId> blocks) {
        return blocks.isEmpty()
                ? Map.of()
                : sql
                        .sql("""
                        select g.block_id, a.client_id from salon_guest g
                        join client_account a on a.salon_id = g.salon_id and a.account_id = g.account_id
                        where g.salon_id = :salon and g.block_id in (:blocks)""")
                        .param("salon", salon.value())
                        .param(
                                "blocks",
                                blocks.stream().map(OnlineBlockId::value).toList())
                        .query((row, n) -> Map.entry(new OnlineBlockId(row.getLong(1)), new ClientId(row.getLong(2))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public String kind() {
        return "block";
    }

    @Override
    public Set<String> verbs() {
        return Set.of(BLOCKED, LIFTED);
    }

    @Override
    public void restore(SalonId salon, long subject, String before) {
        be(salon, subject, before.equals(BLOCKED));
    }
}
