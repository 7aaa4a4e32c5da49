package app.rosalie.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndexLocationTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:retry:./data/rosalie;WRITE_DELAY=0, ./data/guides",
        "jdbc:h2:./data/rosalie, ./data/guides",
        "jdbc:h2:file:/var/lib/rosalie/db;AUTO_SERVER=TRUE, /var/lib/rosalie/guides",
        "jdbc:h2:async:retry:rosalie, guides"
    })
    void isBesideTheFilesOfH2(String database, Path folder) {
        assertThat(IndexLocation.besideData(database)).contains(folder);
    }

    @Test
    void isInTheHomeOfWhoRunsIt() {
        assertThat(IndexLocation.besideData("jdbc:h2:~/rosalie/db"))
                .contains(Path.of(System.getProperty("user.home"), "rosalie", "guides"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:mem:test;DB_CLOSE_DELAY=-1",
                "jdbc:h2:tcp://localhost/rosalie",
                "jdbc:h2:ssl://db/rosalie",
                "jdbc:postgresql://db/rosalie",
                ""
            })
    void isInMemoryWithAnyOther(String database) {
        assertThat(new IndexLocation(new LibrarySettings(null), database)
                        .place()
                        .directory())
                .isEmpty();
    }

    @Test
    void isWhereItIsSet() {
        assertThat(new IndexLocation(new LibrarySettings(Path.of("/srv/index")), "jdbc:h2:mem:test")
                        .place()
                        .directory())
                .contains(Path.of("/srv/index"));
    }
}
