package app.rosalie.clients;

import app.rosalie.clients.ClientEvent.AccountLinked;
import app.rosalie.salon.SalonId;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which clients can be reached in Telegram, and as whom. Most cannot. */
@Component
@Transactional
public class ClientAccounts implements ClientReferences {

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    ClientAccounts(JdbcClient sql, ApplicationEventPublisher events, InstantSource clock) {
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    /** A client of a salon by her account. */
    public record Linked(SalonId salon, ClientId client) {}

    /** From now on this account is this client of the salon, and no other one. */
    public void link(SalonId salon, ClientId client, long account) {
        sql.sql("delete from client_account where salon_id = ? and (client_id = ? or account_id = ?)")
                .params(salon.value(), client.value(), account)
                .update();
        int linked = sql.sql("""
                        insert into client_account (salon_id, client_id, account_id)
                        select c.salon_id, c.id, ? from client c where c.id = ? and c.salon_id = ? and c.hidden = false""").params(account, client.value(), salon.value()).update();
        if (linked == 1) {
            events.publishEvent(new AccountLinked(salon, client, clock.instant()));
        }
    }

    /** The account of a client; empty where she has none, or is not in the book any more. */
    @Transactional(readOnly = true)
    public OptionalLong account(SalonId salon, ClientId client) {
        return sql.sql("""
                        select a.account_id from client_account a join client c on c.id = a.client_id
                        where a.salon_id = ? and a.client_id = ? and c.hidden = false""")
                .params(salon.value(), client.value())
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    /** A client's account, and whether the salon books nothing with her here. */
    public record Reached(ClientId client, long account, boolean blocked) {}

    /** The accounts of those among a salon's clients who have one. */
    @Transactional(readOnly = true)
    public List<Reached> reached(SalonId salon, Collection<ClientId> clients) {
        return clients.isEmpty()
                ? List.of()
                : sql.sql("""
                        select a.client_id, a.account_id, coalesce(g.blocked, false) from client_account a
                        left join salon_guest g on g.salon_id = a.salon_id and g.account_id = a.account_id
                        where a.salon_id = :salon and a.client_id in (:clients)""")
                        .param("salon", salon.value())
                        .param("clients", clients.stream().map(ClientId::value).toList())
                        .query((row, n) -> new Reached(new ClientId(row.getLong(1)), row.getLong(2), row.getBoolean(3)))
                        .list();
    }

    /** Those among a salon's clients who have an account. */
    @Transactional(readOnly = true)
    public Set<ClientId> linked(SalonId salon, Collection<ClientId> clients) {
        return clients.isEmpty()
                ? Set.of()
                : sql
                        .sql("select client_id from client_account where salon_id = :salon and client_id in (:clients)")
                        .param("salon", salon.value())
                        .param("clients", clients.stream().map(ClientId::value).toList())
                        .query(Long.class)
                        .list()
                        .stream()
                        .map(ClientId::new)
                        .collect(Collectors.toSet());
    }

    @Override
    public String kind() {
        return "account";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Long> of(SalonId salon, ClientId client) {
        return account(salon, client).stream().boxed().toList();
    }

    /** Who has an account already keeps it. */
    @Override
    public void give(SalonId salon, Collection<Long> ids, ClientId client) {
        if (!sql.sql("select client_id from client_account where salon_id = ? and client_id = ?")
                .params(salon.value(), client.value())
                .query(Long.class)
                .list()
                .isEmpty()) {
            return;
        }
        sql.sql("update client_account set client_id = :client where salon_id = :salon and account_id in (:ids)")
                .param("client", client.value())
                .param("salon", salon.value())
                .param("ids", ids)
                .update();
    }

    /** Whose client an account is, in all salons. */
    @Transactional(readOnly = true)
    public List<Linked> of(long account) {
        return sql.sql("""
                select a.salon_id, a.client_id from client_account a join client c on c.id = a.client_id
                where a.account_id = ? and c.hidden = false order by a.salon_id""")
                .param(account)
                .query((row, n) -> new Linked(new SalonId(row.getLong(1)), new ClientId(row.getLong(2))))
                .list();
    }
}
