package app.rosalie.telegram;

import app.rosalie.Database;
import java.util.Locale;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The schema of a database that no instance has opened yet. */
public final class Schema {

    private Schema() {}

    /** As it is today. */
    public static JdbcTemplate upToDate(Database database, String place) {
        var source = new DriverManagerDataSource(place);
        migration(database, source).load().migrate();
        return new JdbcTemplate(source);
    }

    /** As an earlier release left it. */
    static JdbcTemplate asOf(String version, Database database, String place) {
        var source = new DriverManagerDataSource(place);
        // What runs at each start of H2 names tables of today.
        migration(database, source)
                .skipDefaultCallbacks(true)
                .target(version)
                .load()
                .migrate();
        return new JdbcTemplate(source);
    }

    private static FluentConfiguration migration(Database database, DriverManagerDataSource source) {
        return Flyway.configure()
                .dataSource(source)
                .locations(
                        "classpath:db/migration/common",
                        "classpath:db/migration/" + database.name().toLowerCase(Locale.ROOT));
    }
}
