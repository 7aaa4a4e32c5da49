package app.rosalie.bench;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.Studio;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A thousand salons in one house, with two years of visits, done and paid up to the end of March 2026. The one that is asked has
 * a thousand visits of its own, however many its neighbours have, so that its month is the same in each crowd.
 */
final class Crowd {

    private static final int SALONS = 1_000;
    private static final int OWN = 1_000;
    private static final int MINUTES = 2 * 365 * 24 * 60;

    private static final String NEIGHBOURS =
            "insert into salon (id, owner_id, owner_name, name, zone, hours, created_at, opened_at)"
                    + " select 1000000 + n.x, 1000000 + n.x, 'Camille', 'Studio', 'Europe/Paris', '', created_at, opened_at"
                    + " from salon, %s where id = %d";

    private static final String VISITS =
            "insert into appointment (id, salon_id, client_id, treatment_id, title, price_cents, starts_at, ends_at, status,"
                    + " payment, forced, late_cancellation, written_at) select v.id, v.salon, %d, %d, 'Pose gel', 4500, v.at,"
                    + " v.at + interval '1' hour, case when v.at > timestamp with time zone '2026-03-28 17:00:00+00'"
                    + " then 'CONFIRMED' when mod(v.id, 9) = 0 then 'NO_SHOW' else 'DONE' end, 'PAID', true, false, v.at"
                    + " from (select %d + n.x as id, %s as salon, timestamp with time zone '2024-06-01 07:00:00+00'"
                    + " + (n.x * %d.0 / %d) * interval '1' minute as at from %s) v";

    private static final String PAYMENTS =
            "insert into payment (id, salon_id, client_id, appointment_id, cents, nature, means, received_at, written_at)"
                    + " select id, salon_id, client_id, id, 4500, 'VISIT', case mod(id, 3) when 0 then 'CASH' else 'CARD' end,"
                    + " ends_at, ends_at from appointment where status = 'DONE' and id > %d and id <= %d";

    private final Database database;
    private final JdbcTemplate sql;
    private final Studio studio;
    private final long client;
    private final long treatment;
    private long visits = 10_000_000;

    /** Together so many visits. */
    Crowd(Database database, House house, int all) {
        this.database = database;
        sql = house.the(JdbcTemplate.class);
        studio = Studio.open(house);
        client = studio.emma().id();
        treatment = studio.gel().id();
        sql.execute(NEIGHBOURS.formatted(numbers(SALONS - 1), studio.id().value()));
        add(Long.toString(studio.id().value()), OWN);
        // They come in the order in which they happened, one salon after the other.
        add("1000001 + mod(n.x, %d)".formatted(SALONS - 1), all - OWN);
        analyse();
    }

    /** The salon that is asked. */
    Studio one() {
        return studio;
    }

    /** As PostgreSQL does by itself before long. */
    private void analyse() {
        for (String table : List.of("appointment", "payment")) {
            sql.execute(database == Database.H2 ? "analyze table " + table : "vacuum analyze " + table);
        }
    }

    private void add(String salon, int count) {
        unchecked(VISITS.formatted(client, treatment, visits, salon, MINUTES, count, numbers(count)));
        unchecked(PAYMENTS.formatted(visits, visits + count));
        visits += count;
    }

    /** What is written refers to what is there: looking each row's references up would take longer than writing it. */
    private void unchecked(String insert) {
        sql.execute(
                database == Database.H2
                        ? "set referential_integrity false; set cache_size 1000000; " + insert
                                + "; set cache_size 65536; set referential_integrity true"
                        : "set session_replication_role = replica; " + insert
                                + "; set session_replication_role = origin");
    }

    private String numbers(int last) {
        return database == Database.H2
                ? "system_range(1, %d) n".formatted(last)
                : "generate_series(1, %d) n (x)".formatted(last);
    }
}
