package app.rosalie.agenda.opening;

import app.rosalie.salon.Salon;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that is said about a salon's doors, in one question to the database: nearly every screen asks it. */
@Component
class OpeningRows {

    /** Within brackets, since H2 reads a union anew each time it is asked, and remembers what it has read of any other query. */
    private static final String SAID = """
            select * from (
            select 'EXCEPTION' as source, id, on_day as first_day, on_day as last_day, hours as words
            from day_exception where salon_id = ? and on_day >= ? and on_day < ?
            union all
            select 'CLOSURE', id, first_day, last_day, reason
            from closure where salon_id = ? and last_day >= ? and first_day < ? and lifted = false
            union all
            select 'ROTA', id, null, null, weeks from rota where salon_id = ?
            ) said order by first_day, id""";

    private final JdbcClient sql;
    private final EntityManager entities;

    OpeningRows(JdbcClient sql, EntityManager entities) {
        this.sql = sql;
        this.entities = entities;
    }

    /** The plan of the days {@code [from, to)}; within a transaction, what was changed in it included. */
    OpeningPlan plan(Salon salon, LocalDate from, LocalDate to) {
        // What this turn has changed so far is in the tables before they are read.
        entities.flush();
        long id = salon.id().value();
        Said said = new Said(salon);
        sql.sql(SAID).params(id, from, to, id, from, to, id).query(said);
        return said.plan();
    }

    /** What the rows say, one by one. */
    private static final class Said implements RowCallbackHandler {

        private final Salon salon;
        private final List<Closure> closures = new ArrayList<>();
        private final Map<LocalDate, DayHours> exceptions = new HashMap<>();
        private @Nullable Rota rota;

        Said(Salon salon) {
            this.salon = salon;
        }

        @Override
        public void processRow(ResultSet row) throws SQLException {
            String words = row.getString("words");
            switch (row.getString("source")) {
                case "EXCEPTION" -> exceptions.put(row.getObject("first_day", LocalDate.class), DayHours.parse(words));
                case "CLOSURE" ->
                    closures.add(Closure.read(
                            row.getLong("id"),
                            salon.id(),
                            row.getObject("first_day", LocalDate.class),
                            row.getObject("last_day", LocalDate.class),
                            words));
                default -> rota = Rota.parse(words);
            }
        }

        OpeningPlan plan() {
            return new OpeningPlan(salon, closures, exceptions, rota);
        }
    }
}
