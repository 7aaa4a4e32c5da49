package app.rosalie.privacy;

import java.sql.Blob;
import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is kept of the person behind a Telegram account, whichever she is: who owns a salon, who is a client of some, or both. All
 * is read or erased in one transaction.
 */
@Component
@Transactional
class PersonalData {

    private static final Logger LOG = LoggerFactory.getLogger(PersonalData.class);

    private final JdbcClient sql;

    PersonalData(JdbcClient sql) {
        this.sql = sql;
    }

    /** Every row, by its table; tables without any are left out. */
    @Transactional(readOnly = true)
    Map<String, List<Map<String, Object>>> copy(long account) {
        Person person = Person.of(account, sql);
        Map<String, List<Map<String, Object>>> copy = new LinkedHashMap<>();
        for (Holding holding : Holding.ALL) {
            List<Map<String, Object>> rows = sql.sql("select * " + holding.rows())
                    .params(person.parameters())
                    .query((row, n) -> readable(row))
                    .list();
            if (!rows.isEmpty()) {
                copy.put(holding.table(), rows);
            }
        }
        return copy;
    }

    /** How many rows there are, by their table. */
    @Transactional(readOnly = true)
    Map<String, Long> count(long account) {
        Person person = Person.of(account, sql);
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Holding holding : Holding.ALL) {
            long count = sql.sql("select count(*) " + holding.rows())
                    .params(person.parameters())
                    .query(Long.class)
                    .single();
            if (count > 0) {
                counts.put(holding.table(), count);
            }
        }
        return counts;
    }

    /**
     * Erases her: her chat, her words, her name wherever she is a client, and all of a salon that is hers. What a salon of
     * somebody else's took in stays, with nobody's name. Tells how many rows there were; a second time there are none.
     */
    Map<String, Long> erase(long account) {
        // No turn of hers goes on meanwhile, and nobody changes a salon in which she is.
        sql.sql("select chat_id from telegram_chat where chat_id = ? for update")
                .param(account)
                .query(Long.class)
                .list();
        sql.sql("""
                        select id from salon where owner_id = :account
                        or id in (select salon_id from client_account where account_id = :account) order by id for update""").param("account", account).query(Long.class).list();
        Map<String, Long> counts = count(account);
        Person person = Person.of(account, sql);
        aroundHer(person);
        eraseSalons(person);
        eraseHer(person);
        LOG.info(
                "A person was erased: {} client cards, {} salons, {} rows",
                person.clients().size(),
                person.salons().size(),
                counts.values().stream().mapToLong(Long::longValue).sum());
        return counts;
    }

    /** What stands in the chats of those whose client she is: a question that is open, a message that did not arrive. */
    private void aroundHer(Person person) {
        run("delete from chat_session where chat_id in (:owners)", person);
        run("delete from telegram_outbox where chat_id in (:owners) and dead_since is not null", person);
    }

    private void eraseSalons(Person person) {
        run("update payment set about_id = null where salon_id in (:salons)", person);
        Holding.ALL.stream()
                .filter(holding -> !holding.owned().isEmpty())
                .forEach(holding -> run("delete from " + holding.table() + " where " + holding.owned(), person));
    }

    private void eraseHer(Person person) {
        Holding.ALL.stream()
                .map(Holding::erasure)
                .filter(erasure -> !erasure.isEmpty())
                .forEach(erasure -> run(erasure, person));
    }

    private void run(String statement, Person person) {
        sql.sql(statement).params(person.parameters()).update();
    }

    private static Map<String, Object> readable(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            Object value = row.getObject(i);
            if (value != null) {
                values.put(columns.getColumnLabel(i).toLowerCase(Locale.ROOT), readable(value));
            }
        }
        return values;
    }

    private static Object readable(Object value) throws SQLException {
        return switch (value) {
            case Number number -> number;
            case Boolean truth -> truth;
            case byte[] bytes -> Base64.getEncoder().encodeToString(bytes);
            case Blob bytes -> Base64.getEncoder().encodeToString(bytes.getBytes(1, (int) bytes.length()));
            case Clob text -> text.getSubString(1, (int) text.length());
            case OffsetDateTime time -> time.toInstant().toString();
            case Timestamp time -> time.toInstant().toString();
            default -> value.toString();
        };
    }
}
