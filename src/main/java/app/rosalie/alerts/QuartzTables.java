package app.rosalie.alerts;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/** Quartz's own tables, from the script that Quartz ships for the database at hand. */
@Component
class QuartzTables implements JavaMigration {

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("4");
    }

    @Override
    public String getDescription() {
        return "quartz";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        String vendor = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        String script = vendor.startsWith("postgres") ? "tables_postgres.sql" : "tables_h2.sql";
        ScriptUtils.executeSqlScript(
                connection,
                new EncodedResource(new ClassPathResource("org/quartz/impl/jdbcjobstore/" + script)),
                false,
                false,
                new String[] {"--", "#"},
                ";",
                "/*",
                "*/");
    }
}
