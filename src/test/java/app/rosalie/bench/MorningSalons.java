package app.rosalie.bench;

import app.rosalie.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Salons that open every day, with the demonstration's agenda of today and tomorrow, and whose morning message is due at the
 * same moment.
 *
 * @param first the number of the first; the numbers of others do not overlap
 * @param due in full seconds
 */
record MorningSalons(int first, int count, Instant due) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final long IDS = 10_000;
    private static final long OWNERS = 600_000;
    private static final String OPEN = "=08:00-20:00";
    private static final String HOURS =
            "1" + OPEN + ";2" + OPEN + ";3" + OPEN + ";4" + OPEN + ";5" + OPEN + ";6" + OPEN + ";7" + OPEN;

    private static final String SALONS =
            "insert into salon (id, owner_id, owner_name, name, trade, city, zone, hours, created_at, opened_at)"
                    + " select %1$d + n.x, %2$d + n.x, owner_name, name, trade, city, 'Europe/Paris', '%3$s', created_at,"
                    + " opened_at from salon cross join %4$s where owner_id = %5$d";

    private static final String VISITS =
            "insert into appointment (id, salon_id, client_id, treatment_id, title, price_cents, starts_at, ends_at, status,"
                    + " payment, forced, late_cancellation, written_at) select a.id + 1000000 * (%1$d + n.x), %1$d + n.x,"
                    + " client_id, treatment_id, title, price_cents, starts_at, ends_at, status, payment, forced,"
                    + " late_cancellation, written_at from appointment a join salon s on s.id = a.salon_id cross join %2$s"
                    + " where s.owner_id = %3$d and a.starts_at >= ? and a.starts_at < ?";

    private static final String ROUNDS =
            "insert into alert_round (salon_id, round, at_time, next_at)" + " select %d + n.x, 'MORNING', ?, ? from %s";

    /** Writes them into the database of a demonstration, which nobody else has open if it is on disk. */
    void write(Database database, String url) throws SQLException {
        String numbers = Filling.numbers(database, first, first + count - 1L);
        OffsetDateTime at = due.atOffset(ZoneOffset.UTC);
        OffsetDateTime day = at.minus(Duration.ofHours(24));
        try (Connection connection = DriverManager.getConnection(url)) {
            run(connection, SALONS.formatted(IDS, OWNERS, HOURS, numbers, Salons.MODEL_OWNER));
            run(connection, VISITS.formatted(IDS, numbers, Salons.MODEL_OWNER), day, day.plusDays(2));
            run(connection, ROUNDS.formatted(IDS, numbers), LocalTime.ofInstant(due, PARIS), at);
        }
    }

    private static void run(Connection connection, String statement, Object... parameters) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(statement)) {
            for (int i = 0; i < parameters.length; i++) {
                insert.setObject(i + 1, parameters[i]);
            }
            insert.executeUpdate();
        }
    }

    /** Whether the chat is that of one of the owners. */
    boolean owns(long chat) {
        return chat >= OWNERS + first && chat < OWNERS + first + count;
    }
}
