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

    /** So many rows are written at once: a database keeps them all in mind until they are committed. */
    private static final int PORTION = 20_000;

    private static final int MINUTES = 2 * 365 * 24 * 60;

    private static final String NEIGHBOURS =
            "insert into salon (id, owner_id, owner_name, name, zone, hours, created_at, opened_at)"
                    + " select 1000000 + n.x, 1000000 + n.x, 'Camille', 'Studio', 'Europe/Paris', '', created_at, opened_at"
                    + " from salon, %s where id = %d";

    /** Of numbers from one to another, each so many of which belong to one salon and lie evenly in the two years. */
    private static final String VISITS =
            "insert into appointment (id, salon_id, client_id, treatment_id, title, price_cents, starts_at, ends_at, status,"
                    + " payment, forced, late_cancellation, written_at) select v.id, v.salon, %1$d, %2$d, 'Pose gel', 4500,"
                    + " v.at, v.at + interval '1' hour, case when v.at > timestamp with time zone '2026-03-28 17:00:00+00'"
                    + " then 'CONFIRMED' when mod(v.id, 9) = 0 then 'NO_SHOW' else 'DONE' end, 'PAID', true, false, v.at"
                    + " from (select n.x as id, %3$s as salon, timestamp with time zone '2024-06-01 07:00:00+00'"
                    + " + (mod(n.x, %4$d) * %5$d.0 / %4$d) * interval '1' minute as at from %6$s) v";

    private static final String PAYMENTS =
            "insert into payment (id, salon_id, client_id, appointment_id, cents, nature, means, received_at, written_at)"
                    + " select id, salon_id, client_id, id, 4500, 'VISIT', case mod(id, 3) when 0 then 'CASH' else 'CARD' end,"
                    + " ends_at, ends_at from appointment where status = 'DONE' and id >= %d and id <= %d";

    private final Filling filling;
    private final Studio studio;
    private final long client;
    private final long treatment;
    private long visits = 10_000_000;

    /** Together so many visits. */
    Crowd(Database database, House house, int all) {
        JdbcTemplate sql = house.the(JdbcTemplate.class);
        filling = new Filling(database, sql);
        studio = Studio.open(house);
        client = studio.emma().id().value();
        treatment = studio.gel().id().value();
        sql.execute(
                NEIGHBOURS.formatted(filling.numbers(1, SALONS - 1), studio.id().value()));
        add(Long.toString(studio.id().value()), OWN, OWN);
        int each = Math.ceilDiv(all - OWN, SALONS - 1);
        // One salon after the other: every index then grows at its end, or nearly so.
        add("1000001 + (n.x - %d) / %d".formatted(visits + 1, each), all - OWN, each);
        filling.analyse(List.of("appointment", "payment"));
    }

    /** The salon that is asked. */
    Studio one() {
        return studio;
    }

    private void add(String salon, int count, int each) {
        for (long last = visits + count; visits < last; ) {
            long first = visits + 1;
            visits = Math.min(last, visits + PORTION);
            filling.unchecked(
                    VISITS.formatted(client, treatment, salon, each, MINUTES, filling.numbers(first, visits)));
            filling.unchecked(PAYMENTS.formatted(first, visits));
        }
    }
}
