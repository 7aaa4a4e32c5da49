package app.rosalie.agenda;

import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.salon.SalonId;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Visits by their time, read without their appointments: what nearly every screen asks. */
@Component
class VisitRows {

    private static final String VISIT = """
            select a.id, a.client_id, c.name, a.treatment_id, a.selection_id, a.title, a.price_cents, a.before_minutes, a.after_minutes,
            a.starts_at, a.ends_at, a.processing_starts_at, a.processing_ends_at, a.status, a.payment, a.cancelled_by,
            a.late_cancellation, a.proposed_at, a.deposit_cents, a.deposit_due_at, a.note, a.series_id, a.self_booked
            from appointment a join client c on c.id = a.client_id where a.salon_id = ?
            """;

    private static final String BETWEEN = VISIT + "and a.starts_at >= ? and a.starts_at < ? order by a.starts_at, a.id";

    /** The first bound is there so that the index serves. */
    private static final String LASTING = VISIT + """
            and a.starts_at > ? and a.starts_at < ?
            and (a.starts_at >= ? or a.ends_at > ? and a.status not in ('NO_SHOW', 'CANCELLED', 'EXPIRED'))
            order by a.starts_at, a.id""";

    private final JdbcClient sql;
    private final EntityManager entities;

    VisitRows(JdbcClient sql, EntityManager entities) {
        this.sql = sql;
        this.entities = entities;
    }

    /** All that starts within {@code [from, to)}, by start; within a transaction, what was changed in it included. */
    List<Visit> between(SalonId salon, Instant from, Instant to) {
        return visits(BETWEEN, salon.value(), at(from), at(to));
    }

    /** The same, behind active ones that began before and last into it; {@code reach} bounds the search for these. */
    List<Visit> lasting(SalonId salon, Instant reach, Instant from, Instant to) {
        return visits(LASTING, salon.value(), at(reach), at(to), at(from), at(from));
    }

    private List<Visit> visits(String query, Object... bounds) {
        // What this turn has changed so far is in the tables before they are read.
        entities.flush();
        return sql.sql(query).params(bounds).query((row, n) -> visit(row)).list();
    }

    private static Visit visit(ResultSet row) throws SQLException {
        return new Visit(
                row.getLong(1),
                new Visit.Client(row.getLong(2), row.getString(3)),
                new Visit.Agreed(
                        row.getLong(4),
                        row.getObject(5, Long.class),
                        row.getString(6),
                        row.getLong(7),
                        row.getInt(8),
                        row.getInt(9),
                        row.getBoolean(23)),
                new TimeSpan(instant(row, 10), instant(row, 11)),
                optional(row, 12),
                optional(row, 13),
                new Visit.State(
                        Status.valueOf(row.getString(14)),
                        PaymentState.valueOf(row.getString(15)),
                        party(row.getString(16)),
                        row.getBoolean(17),
                        optional(row, 18),
                        row.getObject(19, Long.class),
                        optional(row, 20)),
                row.getString(21),
                row.getObject(22, Long.class));
    }

    private static @Nullable Party party(@Nullable String name) {
        return name == null ? null : Party.valueOf(name);
    }

    private static @Nullable Instant optional(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
