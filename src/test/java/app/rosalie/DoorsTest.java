package app.rosalie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application as it starts by default, on free ports: what each of its doors lets through, and to whom. */
class DoorsTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Of the demonstration. */
    private static final long CAMILLE = 1001;

    @TempDir
    private static Path folder;

    private static ConfigurableApplicationContext app;

    private record Said(int code, String out, String complaints) {}

    @BeforeAll
    static void start() {
        app = new SpringApplicationBuilder(Rosalie.class)
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--rosalie.playground.port=0",
                        "--spring.datasource.url=" + Database.onDisk(folder.resolve("rosalie")));
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    void theWorldsDoorKnowsNothingOfHealth() throws Exception {
        for (String path : List.of("health", "metrics", "backup", "person/1001")) {
            assertThat(get(world() + "/actuator/" + path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(get(world() + "/").statusCode()).isEqualTo(200);
    }

    @Test
    void theOperatorsDoorSaysHowSheIs() throws Exception {
        assertThat(get(operators() + "/actuator/health").body()).contains("\"UP\"");
        assertThat(get(operators() + "/actuator/metrics").body()).contains("rosalie.alerts.due");
        assertThat(get(operators() + "/").statusCode()).isEqualTo(404);
    }

    /** By default it listens for this machine alone. */
    @Test
    void theOperatorsDoorIsClosedToOtherMachines() throws Exception {
        for (Inet4Address address : addressesOfThisMachine()) {
            try (Socket socket = new Socket()) {
                assertThatThrownBy(() -> socket.connect(new InetSocketAddress(address, operatorsPort()), 2_000))
                        .isInstanceOf(ConnectException.class);
            }
        }
    }

    /** Where the door was opened wider, a page in a browser and a foreign name still get no further than that she lives. */
    @Test
    void whatIsPersonalIsForProgramsOfThisMachineAlone() throws Exception {
        assertThat(raw("GET /actuator/health", "Host: evil.example")).contains(" 200");
        for (String path : List.of(
                "GET /actuator/person/1001",
                "POST /actuator/backup",
                "GET /actuator/healthy",
                "GET /actuator/health/../person/1001",
                "GET /actuator/health/./../person/1001",
                "GET /actuator//health/../person/1001")) {
            assertThat(raw(path, "Host: evil.example")).as(path).contains(" 403");
            assertThat(raw(path, "Host: localhost", "Origin: http://localhost")).contains(" 403");
            assertThat(raw(path, "Host: localhost", "Sec-Fetch-Site: cross-site"))
                    .contains(" 403");
        }
        assertThat(raw("GET /actuator/person/1001", "Host: localhost:8082")).contains(" 200");
    }

    @Test
    void anOperatorBacksUpWhileSheRuns() {
        Said said = says("backup", folder.resolve("by-hand").toString());
        assertThat(said.code()).as(said.complaints()).isZero();
        assertThat(said.out()).contains(folder.resolve("by-hand").toString(), ".sql.gz");
        assertThat(folder.resolve("by-hand")).isDirectoryContaining("glob:**/rosalie-*.sql.gz");
    }

    @Test
    void anOperatorReadsWhyNothingWasBackedUp() throws Exception {
        Path file = Files.createFile(folder.resolve("a-file"));
        Said said = says("backup", file.toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.complaints()).contains("Nothing was backed up into " + file + ": FileAlreadyExistsException.");
    }

    @Test
    void anOperatorRestoresWhereNothingIs() throws Exception {
        says("backup", folder.resolve("kept").toString());
        Path backup;
        try (Stream<Path> files = Files.list(folder.resolve("kept"))) {
            backup = files.findFirst().orElseThrow();
        }
        Said refused = says("restore", backup.toString());
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.complaints()).contains("There is a database already", "rosalie.mv.db");

        Path elsewhere = folder.resolve("elsewhere").resolve("rosalie");
        String there = "--spring.datasource.url=" + Database.onDisk(elsewhere);
        assertThat(says("restore", backup.toString(), there).code()).isZero();
        assertThat(elsewhere.resolveSibling("rosalie.mv.db")).exists();

        // Nobody runs there: the file itself is backed up.
        Said stopped = says("backup", folder.resolve("stopped").toString(), there, "--management.server.port=1");
        assertThat(stopped.code()).as(stopped.complaints()).isZero();
        assertThat(folder.resolve("stopped")).isDirectoryContaining("glob:**/rosalie-*.sql.gz");
    }

    @Test
    void anOperatorReadsWhatIsKeptOfAPersonAndErasesItWhenSheIsSure() {
        assertThat(says("person", "export", Long.toString(CAMILLE)).out()).contains("\"salon\"", "Camille");
        Said asked = says("person", "erase", Long.toString(CAMILLE));
        assertThat(asked.out()).contains("\"erased\":false", "\"salon\":1");
        assertThat(asked.complaints()).contains("Nothing was erased", "--yes");
        assertThat(says("person", "export", Long.toString(CAMILLE)).out()).contains("Camille");

        assertThat(says("person", "erase", Long.toString(CAMILLE), "--yes").out())
                .contains("\"erased\":true");
        assertThat(says("person", "export", Long.toString(CAMILLE)).out()).isEqualTo("{}\n");
    }

    @Test
    void saysWhatWasWrongWithACommand() {
        assertThat(says("person", "export", "Camille").complaints()).contains("by her Telegram id");
        assertThat(says("person").complaints()).contains("person export TELEGRAM-ID");
        assertThat(says("restore", "nowhere.sql.gz").complaints()).contains("no backup that can be read");
        assertThat(says("person", "export", "1", "--management.server.port=1").complaints())
                .contains("She does not answer at http://127.0.0.1:1/actuator");
        assertThat(says("backup", "--management.server.port=1", "--spring.datasource.url=jdbc:postgresql://x/y")
                        .complaints())
                .contains("pg_dump");
    }

    private static Said says(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        if (all.stream().noneMatch(word -> word.startsWith("--management"))) {
            all.add("--management.server.port=" + operatorsPort());
        }
        if (all.stream().noneMatch(word -> word.startsWith("--spring.datasource.url"))) {
            all.add("--spring.datasource.url=" + Database.onDisk(folder.resolve("rosalie")));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        int code = OperatorCommand.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(complaints, true, StandardCharsets.UTF_8),
                all.toArray(String[]::new));
        return new Said(code, out.toString(StandardCharsets.UTF_8), complaints.toString(StandardCharsets.UTF_8));
    }

    private static String world() {
        return "http://localhost:" + app.getEnvironment().getProperty("local.server.port");
    }

    private static String operators() {
        return "http://localhost:" + operatorsPort();
    }

    private static int operatorsPort() {
        return Integer.parseInt(app.getEnvironment().getRequiredProperty("local.management.port"));
    }

    private static HttpResponse<String> get(String url) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    }

    /** The first line of the answer; the client of the JDK lets nobody choose the host. */
    private static String raw(String request, String... headers) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", operatorsPort())) {
            String lines = request + " HTTP/1.1\r\n" + String.join("\r\n", headers)
                    + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(lines.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }

    private static List<Inet4Address> addressesOfThisMachine() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .filter(Inet4Address.class::isInstance)
                .map(Inet4Address.class::cast)
                .toList();
    }
}
