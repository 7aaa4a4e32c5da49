package app.rosalie.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.playground.PlaygroundPhone;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The jar does in its image what the sources do in the tests: how it is put together was decided when it was packaged. */
class PackagedIT {

    @TempDir
    private static Path folder;

    private static Packaged packaged;
    private static List<String> jvm;

    @BeforeAll
    static void train() throws Exception {
        packaged = Packaged.extract(jar(), folder, folder.resolve("packaged.log"));
        // The JVM refuses to start where the cache does not fit, rather than starting slowly.
        jvm = Stream.concat(packaged.train().stream(), Stream.of("-XX:AOTMode=on"))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void answersAndLeaves(Database database) throws Exception {
        Path log = folder.resolve(database + ".log");
        Map<String, String> environment = Map.of("SPRING_DATASOURCE_URL", database.fresh());
        try (Application application = Application.start(folder, jvm, packaged.jar(), environment, log)) {
            PlaygroundPhone camille = PlaygroundPhone.of(application.address(), 1001, "Camille");
            camille.says("/aujourdhui");
            assertThat(camille.awaitsText("Aujourd’hui").labels()).contains("⌂ Accueil");
            camille.presses("⌂ Accueil");
            assertThat(camille.awaitsText("Encaissé ce mois-ci").alt()).startsWith("jauge");
            assertThat(application.reads("/actuator/metrics/rosalie.telegram.turns"))
                    .contains("\"COUNT\"");
            if (database == Database.H2) {
                assertThat(says(environment, "backup", "kept", "--management.server.port=1"))
                        .contains("She runs, and does not answer at http://127.0.0.1:1/actuator");
                assertThat(says(
                                environment,
                                "backup",
                                "kept",
                                "--management.server.port=" + application.operatorsPort()))
                        .contains(folder.resolve("kept").toString(), ".sql.gz");
                assertThat(says(environment, "restore", kept().toString())).contains("There is a database already");
            }
            assertThat(application.leaves(Duration.ofSeconds(10))).isTrue();
        }
        assertThat(log).content().contains("Starting AOT-processed Rosalie").doesNotContain(" ERROR ");
    }

    private static Path kept() throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("kept"))) {
            return files.findFirst().orElseThrow();
        }
    }

    /** What an operator's word behind the jar's name comes to, in a process of its own as in the container. */
    private static String says(Map<String, String> environment, String... words) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(List.of("-jar", packaged.jar().toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Path jar() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("rosalie-.*\\.jar"))
                    .findFirst()
                    .orElseThrow()
                    .toAbsolutePath();
        }
    }
}
