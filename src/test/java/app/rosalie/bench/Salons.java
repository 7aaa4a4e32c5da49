package app.rosalie.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.stream.LongStream;

/** Copies of the demonstration salon with its whole agenda, one for each professional of the load. */
final class Salons {

    /** The playground's professional owns the salon that is copied. */
    static final long MODEL_OWNER = 1001;

    private static final String[] COPIES = {
        "insert into salon (id, owner_id, owner_name, name, trade, city, zone, hours, created_at, opened_at)"
                + " select 1000 + ?, 500000 + ?, owner_name, name, trade, city, zone, hours, created_at, opened_at"
                + " from salon where owner_id = " + MODEL_OWNER,
        "insert into appointment (id, salon_id, client_id, treatment_id, title, price_cents, starts_at, ends_at, status,"
                + " payment, forced, late_cancellation, written_at) select a.id + 1000000 * ?, 1000 + ?, client_id,"
                + " treatment_id, title, price_cents, starts_at, ends_at, status, payment, forced, late_cancellation,"
                + " written_at from appointment a join salon s on s.id = a.salon_id where s.owner_id = " + MODEL_OWNER,
        "insert into payment (id, salon_id, client_id, appointment_id, cents, nature, means, received_at, written_at)"
                + " select p.id + 1000000 * ?, 1000 + ?, client_id, appointment_id, cents, nature, means, received_at,"
                + " p.written_at from payment p join salon s on s.id = p.salon_id where s.owner_id = " + MODEL_OWNER,
        "insert into goal (id, salon_id, term, treatment_id, since, cents) select g.id + 1000 * ?, 1000 + ?, term,"
                + " treatment_id, since, cents from goal g join salon s on s.id = g.salon_id where s.owner_id = "
                + MODEL_OWNER
    };

    private Salons() {}

    /** Returns the owners. Nobody else has the database open, if it is on disk. */
    static long[] copy(String url, int count) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            for (String copy : COPIES) {
                try (PreparedStatement insert = connection.prepareStatement(copy)) {
                    for (int salon = 1; salon <= count; salon++) {
                        insert.setInt(1, salon);
                        insert.setInt(2, salon);
                        insert.executeUpdate();
                    }
                }
            }
        }
        return LongStream.rangeClosed(1, count).map(salon -> 500_000 + salon).toArray();
    }
}
