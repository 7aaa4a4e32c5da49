package app.rosalie.revenue;

import app.rosalie.clients.ClientId;
import app.rosalie.salon.Money;
import app.rosalie.salon.SalonId;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is owed, summed by the database. */
@Component
class DebtRows {

    /** What is left of the price of each visit that is not wholly paid; tips pay for nothing. */
    private static final String LEFT = """
            from (select a.client_id, a.starts_at, a.price_cents - coalesce((select sum(p.cents) from payment p
                    where p.appointment_id = a.id and p.salon_id = a.salon_id and p.nature not in ('TIP', 'TIP_REFUND')), 0)
                    as open_cents
                from appointment a where a.salon_id = :salon and a.payment = 'BALANCE_DUE') t
            """;

    private static final String ALL =
            "select t.client_id, c.name, cast(sum(t.open_cents) as bigint), min(t.starts_at), count(*) " + LEFT
                    + " join client c on c.id = t.client_id where t.open_cents > 0 group by t.client_id, c.name order by ";

    private final JdbcClient sql;
    private final EntityManager entities;

    DebtRows(JdbcClient sql, EntityManager entities) {
        this.sql = sql;
        this.entities = entities;
    }

    List<Debt> all(SalonId salon, DebtOrder order, int skip, int most) {
        String first = switch (order) {
            case BIGGEST -> "3 desc, 4, 1";
            case OLDEST -> "4, 3 desc, 1";
        };
        return asking(ALL + first + " limit :most offset :skip", salon)
                .param("most", most)
                .param("skip", skip)
                .query((row, n) -> debt(row))
                .list();
    }

    private static Debt debt(ResultSet row) throws SQLException {
        return new Debt(
                new ClientId(row.getLong(1)),
                row.getString(2),
                new Money(row.getLong(3)),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getLong(5));
    }

    DebtTotal total(SalonId salon) {
        return asking(
                        "select count(distinct t.client_id), cast(coalesce(sum(t.open_cents), 0) as bigint) " + LEFT
                                + " where t.open_cents > 0",
                        salon)
                .query((row, n) -> new DebtTotal(row.getLong(1), new Money(row.getLong(2))))
                .single();
    }

    Money owed(SalonId salon, ClientId client) {
        return asking(
                        "select cast(coalesce(sum(t.open_cents), 0) as bigint) " + LEFT
                                + " where t.open_cents > 0 and t.client_id = :client",
                        salon)
                .param("client", client.value())
                .query((row, n) -> new Money(row.getLong(1)))
                .single();
    }

    /** What this turn has changed so far is in the tables before they are read. */
    private JdbcClient.StatementSpec asking(String query, SalonId salon) {
        entities.flush();
        return sql.sql(query).param("salon", salon.value());
    }
}
