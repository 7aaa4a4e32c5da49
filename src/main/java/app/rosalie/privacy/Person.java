package app.rosalie.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whom a Telegram account is to this Rosalie.
 *
 * @param clients the clients of salons that she is: those of her account, and those that were found to be the same person
 * @param salons that she owns
 * @param owners the accounts of those whose client she is
 * @param places their salons
 */
record Person(long account, List<Long> clients, List<Long> salons, List<Long> owners, List<Long> places) {

    /** No row has it. */
    private static final long NOBODY = -1;

    /** Everybody who stands in an entry of the journal by which two clients became one, unless they were parted again. */
    private static final String SAME = """
            select distinct other.subject from journal_entry one join journal_entry other on other.deed = one.deed
            where one.kind = 'client' and one.verb = 'merged' and one.undone_at is null and one.subject in (:clients)
            and other.kind = 'client' and other.verb = 'merged' and other.salon_id = one.salon_id""";

    static Person of(long account, JdbcClient sql) {
        Set<Long> clients = new HashSet<>(sql.sql("select client_id from client_account where account_id = ?")
                .param(account)
                .query(Long.class)
                .list());
        while (!clients.isEmpty()
                && clients.addAll(sql.sql(SAME)
                        .param("clients", clients)
                        .query(Long.class)
                        .list())) {
            // One who became her may have been two before.
        }
        List<Long> salons = sql.sql("select id from salon where owner_id = ?")
                .param(account)
                .query(Long.class)
                .list();
        List<Long> owners = sql.sql(
                        "select distinct s.owner_id from salon s join client c on c.salon_id = s.id where c.id in (:clients)")
                .param("clients", some(clients))
                .query(Long.class)
                .list();
        List<Long> places = sql.sql("select distinct salon_id from client where id in (:clients)")
                .param("clients", some(clients))
                .query(Long.class)
                .list();
        return new Person(account, List.copyOf(clients), salons, owners, places);
    }

    /** The same as if she owned no salon. */
    Person asClient() {
        return new Person(account, clients, List.of(), owners, places);
    }

    /** For the conditions of {@link Holding}. */
    Map<String, Object> parameters() {
        return Map.of(
                "account",
                account,
                "clients",
                some(clients),
                "salons",
                some(salons),
                "owners",
                some(owners),
                "places",
                some(places));
    }

    private static List<Long> some(Iterable<Long> ids) {
        List<Long> some = new ArrayList<>();
        ids.forEach(some::add);
        return some.isEmpty() ? List.of(NOBODY) : some;
    }
}
