package app.rosalie;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseTest {

    @ParameterizedTest
    @CsvSource({"H2,H2", "POSTGRESQL,PostgreSQL"})
    void standsOnTheDatabaseItWasAskedFor(Database database, String product) throws SQLException {
        try (var connection = House.on(database).the(DataSource.class).getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(product);
        }
    }
}
