package app.rosalie.bench;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.Studio;
import app.rosalie.alerts.Round;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Many salons in one house on the morning of 3 March 2026: each has its rounds, due the next day at the usual times, has had its
 * morning message and a few alerts, has one alert and one request ahead of it, and a visit behind it.
 */
final class AlertCrowd {

    /** So many salons are written at once: a database keeps their rows in mind until they are committed. */
    private static final int PORTION = 5_000;

    private static final long FIRST = 1_000_000;
    private static final LocalDate TOMORROW = LocalDate.parse("2026-03-04");

    private static final String SALONS =
            "insert into salon (id, owner_id, owner_name, name, zone, hours, created_at, opened_at)"
                    + " select n.x, n.x, 'Camille', 'Studio', 'Europe/Paris', hours, created_at, opened_at"
                    + " from salon, %s where id = %d";

    private static final String ROUNDS = "insert into alert_round (salon_id, round, at_time, next_at)"
            + " select n.x, '%2$s', time '%3$s:00', timestamp with time zone '%4$s' from %1$s";

    /** Four a salon: three that were told on the days before, and one that is due in a few days. */
    private static final String ALERTS =
            "insert into alert (salon_id, kind, subject, unique_key, due_at, expires_at, settled_at, outcome)"
                    + " select n.x, 'REMINDER', m.x, 'REMINDER:' || m.x || ':', case m.x when 0 then v.at end, v.at,"
                    + " case m.x when 0 then null else v.at - (m.x + 7) * interval '1' day end,"
                    + " case m.x when 0 then null else 'TOLD' end from %1$s cross join (values (0), (1), (2), (3)) m (x)"
                    + " cross join (values (timestamp with time zone '2026-03-07 08:00:00+00')) v (at)";

    private static final String MORNINGS =
            "insert into morning_message (salon_id, pinned, sent_on)" + " select n.x, false, date '2026-03-03' from %s";

    private static final String VISITS =
            "insert into appointment (id, salon_id, client_id, treatment_id, title, price_cents, starts_at, ends_at, status,"
                    + " payment, forced, late_cancellation, written_at) select n.x * 2 + m.x, n.x, %2$d, %3$d, 'Pose gel',"
                    + " 4500, v.at - m.x * interval '7' day, v.at - m.x * interval '7' day + interval '1' hour,"
                    + " case m.x when 0 then 'REQUESTED' else 'DONE' end, 'NOTHING_DUE', false, false, v.at"
                    + " from %1$s cross join (values (0), (1)) m (x)"
                    + " cross join (values (timestamp with time zone '2026-03-07 10:00:00+00')) v (at)";

    private final Filling filling;
    private final Studio studio;
    private final long client;
    private final long treatment;

    AlertCrowd(Database database, House house, int salons) {
        filling = new Filling(database, house.the(JdbcTemplate.class));
        studio = Studio.open(house);
        client = studio.emma().id().value();
        treatment = studio.gel().id().value();
        // The studio is one of them.
        for (long from = FIRST + 1; from < FIRST + salons; from += PORTION) {
            add(filling.numbers(from, Math.min(from + PORTION, FIRST + salons) - 1));
        }
        filling.analyse(List.of("salon", "alert_round", "alert", "morning_message", "appointment"));
    }

    private void add(String numbers) {
        filling.unchecked(SALONS.formatted(numbers, studio.id().value()));
        for (Round round : Round.values()) {
            filling.unchecked(ROUNDS.formatted(
                    numbers,
                    round,
                    round.usual(),
                    Studio.at(TOMORROW.atTime(round.usual()).toString())));
        }
        filling.unchecked(ALERTS.formatted(numbers));
        filling.unchecked(MORNINGS.formatted(numbers));
        filling.unchecked(VISITS.formatted(numbers, client, treatment));
    }
}
