package app.rosalie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefaultDatabaseTest {

    @TempDir
    private Path folder;

    @AfterEach
    void forgetTheInterrupt() {
        assertThat(Thread.interrupted()).isFalse();
    }

    /** A plain file is closed by the first interrupt, for everybody and for good. */
    @Test
    void outlivesTheInterruptOfAThreadThatWrites() throws SQLException {
        try (Connection writer = DriverManager.getConnection(Database.onDisk(folder.resolve("rosalie")));
                Statement sql = writer.createStatement()) {
            sql.execute("CREATE TABLE word (id INT)");
            Thread.currentThread().interrupt();
            sql.execute("INSERT INTO word VALUES (1)");
            assertThat(sql.executeUpdate("UPDATE word SET id = 2")).isEqualTo(1);
        }
    }
}
