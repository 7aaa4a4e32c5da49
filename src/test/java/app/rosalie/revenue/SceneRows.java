package app.rosalie.revenue;

import app.rosalie.House;
import app.rosalie.agenda.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts the rows of a scene into the tables, reads them back as they stand, and takes them out again. */
final class SceneRows {

    private final JdbcTemplate sql;

    SceneRows(House house) {
        sql = house.the(JdbcTemplate.class);
    }

    void write(Scene scene) {
        Object now = at(scene.now());
        long salon = scene.salon();
        insert(
                "salon (id, owner_id, owner_name, name, zone, hours, created_at, opened_at) values (?,?,?,?,?,?,?,?)",
                List.<Object[]>of(new Object[] {
                    salon,
                    salon,
                    "Camille",
                    "Studio",
                    scene.zone().getId(),
                    scene.hours().text(),
                    now,
                    now
                }));
        insert(
                "treatment (id, salon_id, name, category, price_cents, minutes, retired) values (?,?,?,?,4500,60,false)",
                rows(scene.treatments(), one -> new Object[] {one.id(), salon, one.name(), one.category()}));
        insert(
                "client (id, salon_id, name, search_key, created_at) values (?,?,?,'cliente',?)",
                rows(scene.clients(), one -> new Object[] {one.id(), salon, one.name(), now}));
        insert(
                "appointment (id, salon_id, client_id, treatment_id, title, price_cents, starts_at, ends_at, status, payment,"
                        + " forced, late_cancellation, written_at) values (?,?,?,?,'Soin',?,?,?,?,'NOTHING_DUE',true,?,?)",
                rows(scene.visits(), one -> new Object[] {
                    one.id(),
                    salon,
                    one.client(),
                    one.treatment(),
                    one.cents(),
                    at(one.start()),
                    at(one.end()),
                    one.status().name(),
                    one.late(),
                    now
                }));
        insert(
                "payment (id, salon_id, client_id, appointment_id, about_id, voucher_id, cents, nature, means, received_at,"
                        + " written_at) values (?,?,?,?,?,?,?,?,?,?,?)",
                rows(scene.payments(), one -> new Object[] {
                    one.id(),
                    salon,
                    one.client(),
                    one.visit(),
                    one.about(),
                    one.voucher(),
                    one.cents(),
                    one.kind().name(),
                    one.method().name(),
                    at(one.at()),
                    at(one.at())
                }));
        insert(
                "goal (id, salon_id, term, treatment_id, since, cents) values (?,?,?,?,?,?)",
                rows(scene.goals(), one -> new Object[] {
                    one.id(), salon, one.scope().term().name(), Goal.treatment(one.scope()), one.since(), one.cents()
                }));
        insert(
                "closure (id, salon_id, first_day, last_day, reason, lifted) values (?,?,?,?,'',false)",
                rows(scene.closures(), one -> new Object[] {one.id(), salon, one.first(), one.last()}));
    }

    private interface Row<T> {
        @Nullable
        Object[] of(T one);
    }

    private static <T> List<Object[]> rows(Collection<T> some, Row<T> row) {
        return some.stream().map(row::of).toList();
    }

    private void insert(String into, List<Object[]> rows) {
        sql.batchUpdate("insert into " + into, rows);
    }

    private static Object at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** The same scene with the visits and payments that are there by now. */
    Scene read(Scene scene, Instant now) {
        return scene.later(
                now,
                sql.query("select * from appointment where salon_id = ?", (row, i) -> visit(row), scene.salon()),
                sql.query("select * from payment where salon_id = ?", (row, i) -> payment(row), scene.salon()));
    }

    private static Scene.Visited visit(ResultSet row) throws SQLException {
        return new Scene.Visited(
                row.getLong("id"),
                row.getLong("client_id"),
                row.getLong("treatment_id"),
                instant(row, "starts_at"),
                instant(row, "ends_at"),
                row.getLong("price_cents"),
                Status.valueOf(row.getString("status")),
                row.getBoolean("late_cancellation"));
    }

    private static Scene.Paid payment(ResultSet row) throws SQLException {
        return new Scene.Paid(
                row.getLong("id"),
                row.getObject("client_id", Long.class),
                row.getObject("appointment_id", Long.class),
                row.getObject("about_id", Long.class),
                row.getObject("voucher_id", Long.class),
                row.getLong("cents"),
                PaymentKind.valueOf(row.getString("nature")),
                PaymentMethod.valueOf(row.getString("means")),
                instant(row, "received_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** The house is shared. */
    void remove(Scene scene) {
        sql.update("update payment set about_id = null where salon_id = ?", scene.salon());
        for (String table : List.of(
                "alert",
                "journal_entry",
                "payment",
                "appointment",
                "gift_voucher",
                "goal",
                "closure",
                "client",
                "treatment")) {
            sql.update("delete from " + table + " where salon_id = ?", scene.salon());
        }
        sql.update("delete from salon where id = ?", scene.salon());
    }
}
