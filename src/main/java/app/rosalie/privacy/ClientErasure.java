package app.rosalie.privacy;

import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erasure that a client asks for herself. */
@Component
@Transactional
public class ClientErasure {

    private static final Logger LOG = LoggerFactory.getLogger(ClientErasure.class);

    /** What stands in the chats of those whose client she is may be about her; in her own this turn goes on. */
    private static final List<String> AROUND_HER = List.of(
            "delete from chat_session where chat_id in (:owners) and chat_id <> :account",
            "delete from telegram_outbox where chat_id in (:owners) and chat_id <> :account and dead_since is not null");

    private final JdbcClient sql;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    ClientErasure(JdbcClient sql, EntityManager entities, ApplicationEventPublisher events, InstantSource clock) {
        this.sql = sql;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Erases who she is wherever somebody's salon knows her, as its client or its guest. What the salons took in stays, with
     * nobody's name; a salon of her own stays as it is, and so does this chat, whose messages go by themselves.
     */
    public void erase(long account) {
        // What this turn has called off is in the tables before they are changed, and is not written over them behind.
        entities.flush();
        lockSalons(account);
        Person person = Person.of(account, sql).asClient();
        List<ClientErased> erased = erased(person);
        AROUND_HER.forEach(statement -> run(statement, person));
        Holding.ALL.stream()
                .filter(Holding::isOfSalons)
                .map(Holding::erasure)
                .filter(erasure -> !erasure.isEmpty())
                .forEach(erasure -> run(erasure, person));
        erased.forEach(events::publishEvent);
        LOG.info("A client had herself erased from {} salons", erased.size());
    }

    private void run(String statement, Person person) {
        sql.sql(statement).params(person.parameters()).update();
    }

    /** In the order of their numbers, as everybody does who locks several. */
    private void lockSalons(long account) {
        sql.sql("""
                        select id from salon where id in (select salon_id from client_account where account_id = ?)
                        order by id for update""").param(account).query(Long.class).list();
    }

    private List<ClientErased> erased(Person person) {
        return sql.sql("""
                        select c.salon_id, c.id from client c join client_account a on a.client_id = c.id
                        where a.account_id = :account order by c.salon_id""")
                .params(person.parameters())
                .query((row, n) -> new ClientErased(row.getLong(1), row.getLong(2), clock.instant()))
                .list();
    }
}
