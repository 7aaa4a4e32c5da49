package app.rosalie.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import java.sql.Date;
import java.time.LocalDate;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database from before there were goals of a year keeps those of its months. */
class GoalsGoOnTest {

    @ParameterizedTest
    @EnumSource(Database.class)
    void keepTheirNumbersAndAmounts(Database database) {
        DriverManagerDataSource source = new DriverManagerDataSource(database.fresh());
        JdbcTemplate sql = new JdbcTemplate(source);
        migrate(source, database, "6");
        sql.update("insert into salon (id, owner_id, owner_name, name, zone, hours, created_at)"
                + " values (1, 1, 'Camille', 'Studio', 'Europe/Paris', '', current_timestamp)");
        sql.update("insert into month_goal (id, salon_id, since, cents) values (41, 1, date '2026-03-01', 300000)");
        migrate(source, database, "latest");
        assertThat(sql.queryForMap("select id, salon_id, term, treatment_id, since, cents from goal"))
                .containsEntry("id", 41L)
                .containsEntry("salon_id", 1L)
                .containsEntry("term", "MONTH")
                .containsEntry("treatment_id", 0L)
                .containsEntry("since", Date.valueOf(LocalDate.of(2026, 3, 1)))
                .containsEntry("cents", 300_000L);
        assertThat(next(sql, database)).isGreaterThan(41);
    }

    private static void migrate(DriverManagerDataSource source, Database database, String target) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + place(database))
                // What runs at each start of H2 names tables of today.
                .skipDefaultCallbacks(!target.equals("latest"))
                .target(target)
                .load()
                .migrate();
    }

    private static String place(Database database) {
        return database == Database.H2 ? "h2" : "postgresql";
    }

    private static long next(JdbcTemplate sql, Database database) {
        String next = database == Database.H2 ? "select next value for goal_seq" : "select nextval('goal_seq')";
        return sql.queryForObject(next, Long.class);
    }
}
