package app.rosalie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextException;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class WrongPlaceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jdbc:nowhere:x?password=s3cret | "jdbc:nowhere:x", where no database opens: Driver org.h2.Driver claims to not accept jdbcUrl, jdbc:nowhere:x.
            jdbc:postgresql://127.0.0.1:1/salon?password=s3cret | "jdbc:postgresql://127.0.0.1:1/salon", where no database opens: Connection to 127.0.0.1:1 refused.
            """)
    void saysInOneSentenceThatNoDatabaseOpensWithoutItsPassword(String url, String sentence, CapturedOutput output) {
        assertThat(catchThrowable(() -> new SpringApplicationBuilder(Database.class)
                        .web(WebApplicationType.NONE)
                        .run(
                                "--spring.datasource.url=" + url,
                                "--spring.datasource.hikari.initialization-fail-timeout=1")))
                .isNotNull();
        assertThat(output.getOut())
                .contains("APPLICATION FAILED TO START", "spring.datasource.url is " + sentence.replaceAll("\\.$", ""))
                .doesNotContain("Action:", "\tat ");
        assertThat(output.getOut().lines().filter(line -> line.startsWith("spring.datasource.url")))
                .singleElement()
                .satisfies(line -> assertThat(line).doesNotContain("s3cret"));
    }

    @Test
    void saysThatThePlaygroundsPortIsTaken() {
        String sentence =
                "rosalie.playground.port is 8081, where the playground cannot listen: Address already in use.";
        Exception failure = new ApplicationContextException(
                "Failed to start bean",
                new UncheckedIOException(sentence, new BindException("Address already in use")));

        assertThat(new WrongPlace(new MockEnvironment()).analyze(failure))
                .extracting(FailureAnalysis::getDescription)
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8082 | management.server.port is 8082, where another program listens already.
            8080 | server.port is 8080, where another program listens already.
            """)
    void saysThatAPortIsTaken(int port, String sentence) {
        MockEnvironment environment = new MockEnvironment().withProperty("management.server.port", "8082");
        assertThat(new WrongPlace(environment)
                        .analyze(new ApplicationContextException("Failed to start bean", new PortInUseException(port))))
                .extracting(FailureAnalysis::getDescription)
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8080  | management.server.port is 8080, as server.port is: it needs a port of its own.
            70000 | management.server.port is "70000", which is not between 0 and 65535.
            """)
    void saysThatTheOperatorsPortIsNone(String port, String sentence) {
        MockEnvironment environment = new MockEnvironment().withProperty("management.server.port", port);
        assertThat(new WrongPlace(environment).analyze(catchThrowable(() -> new OperatorsDoor(environment))))
                .extracting(FailureAnalysis::getDescription)
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "9090"})
    void letsTheOperatorsPortBeAnyOther(String port) {
        new OperatorsDoor(new MockEnvironment().withProperty("management.server.port", port));
    }

    @Test
    void leavesOtherFailuresToOthers() {
        assertThat(new WrongPlace(new MockEnvironment()).analyze(new IllegalStateException("a bug")))
                .isNull();
    }

    /** H2 would take it for a new one. */
    @Test
    void refusesADatabaseFileThatIsEmpty(@TempDir Path folder, CapturedOutput output) throws IOException {
        Path file = Files.createFile(folder.resolve("rosalie.mv.db"));
        assertThat(catchThrowable(() -> new SpringApplicationBuilder(Rosalie.class)
                        .web(WebApplicationType.NONE)
                        .run("--spring.datasource.url=" + app.rosalie.Database.onDisk(folder.resolve("rosalie")))))
                .isNotNull();
        assertThat(output.getOut())
                .contains("spring.datasource.url leads to " + file
                        + ", which is empty (0 bytes). Restore a backup, or delete it to begin anew.")
                .doesNotContain("\tat ");
        assertThat(Files.size(file)).isZero();
    }

    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    static class Database {}
}
