package app.rosalie.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rosalie.playground.storage.MemoryStorage;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class PlaygroundDoorTest {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Configuration
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class
    })
    @EnableConfigurationProperties(PlaygroundSettings.class)
    @Import({Playground.class, PlaygroundDoor.class})
    static class OnlyThePlayground {
        @Bean
        InstantSource clock() {
            return InstantSource.system();
        }
    }

    private static ConfigurableApplicationContext run(String... settings) {
        var arguments = Stream.concat(
                        Stream.of("server.port=0", "rosalie.playground.port=0", "rosalie.playground.folder="),
                        Stream.of(settings))
                .map(setting -> "--" + setting);
        return new SpringApplicationBuilder(OnlyThePlayground.class).run(arguments.toArray(String[]::new));
    }

    private static String address(ConfigurableApplicationContext app) {
        return "http://localhost:" + app.getEnvironment().getProperty("local.server.port");
    }

    private HttpResponse<String> get(String url) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void servesThePageAndThePhonesAtTheApplicationsOwnPort() throws Exception {
        try (var app = run("rosalie.playground.enabled=true")) {
            var page = get(address(app) + "/");
            assertThat(page.body()).contains("<title>Rosalie</title>");
            assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(get(address(app) + "/playground/page/main.js").statusCode())
                    .isEqualTo(200);
            assertThat(get(address(app) + "/playground/page/../sample.png").statusCode())
                    .isNotEqualTo(200);
            PlaygroundPhone.of(address(app), 1001, "Camille").says("Bonjour");
            assertThat(PlaygroundPhone.unconfirmed(app.getBean(Playground.class).url()))
                    .isEqualTo(1);
        }
    }

    @Test
    void handsOutFilesToKeepAtTheApplicationsOwnPort() throws Exception {
        try (var app = run("rosalie.playground.enabled=true")) {
            var camille = PlaygroundPhone.of(address(app), 1001, "Camille");
            camille.sends("document");
            var file = camille.messages().getFirst().file();
            assertThat(file.url()).startsWith(address(app) + "/");
            var answer = get(file.url());
            assertThat(answer.body()).isEqualTo("a planning");
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
            assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                    .startsWith("attachment;")
                    .contains("planning.pdf");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        }
    }

    @Test
    void letsNoForeignPagePostToAPhone() throws Exception {
        try (var app = run("rosalie.playground.enabled=true")) {
            var simplePost = HttpRequest.newBuilder(URI.create(address(app) + "/playground/people/1001/says"))
                    .header("Content-Type", "text/plain")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"x\"}"))
                    .build();
            assertThat(http.send(simplePost, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(415);
        }
    }

    /** The JDK's client writes Host by itself. */
    private static String status(String address, String path, String... headers) throws Exception {
        var to = URI.create(address);
        try (var socket = new Socket(to.getHost(), to.getPort())) {
            var request =
                    "GET " + path + " HTTP/1.1\r\nConnection: close\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return answer.readLine().split(" ")[1];
        }
    }

    @Test
    void refusesAForeignNameAndAForeignPageOnBothPorts() throws Exception {
        try (var app = run("rosalie.playground.enabled=true", "rosalie.playground.hosts=salon.local")) {
            var bot = app.getBean(Playground.class).url();
            var calls = Map.of(
                    address(app),
                    List.of("/", "/playground/people/1001/messages", "/playground/people/1001/events"),
                    bot,
                    List.of("/", "/playground/calls", "/bot1:playground/getMe", "/file/bot1:playground/x"));
            for (var server : calls.entrySet()) {
                for (var path : server.getValue()) {
                    assertThat(status(server.getKey(), path, "Host: evil.example"))
                            .isEqualTo("403");
                    assertThat(status(server.getKey(), path, "Host: localhost", "Origin: http://evil.example"))
                            .isEqualTo("403");
                }
            }
            assertThat(status(address(app), "/", "Host: salon.local:8080")).isEqualTo("200");
            assertThat(status(bot, "/bot1:playground/getMe", "Host: 127.0.0.1")).isEqualTo("200");
        }
    }

    @Test
    void listensForThisMachineAloneUnlessItIsOpen() {
        var closed =
                PlaygroundServer.start(settings(false), InstantSource.system(), new MemoryStorage(), Optional::empty);
        var open = PlaygroundServer.start(settings(true), InstantSource.system(), new MemoryStorage(), Optional::empty);
        try (closed;
                open) {
            assertThat(closed.address().isLoopbackAddress()).isTrue();
            assertThat(open.address().isAnyLocalAddress()).isTrue();
        }
    }

    private static PlaygroundSettings settings(boolean open) {
        return new PlaygroundSettings(true, open, Set.of(), 0, "1:playground", "");
    }

    @Test
    void stopsAtOnceThoughAPageIsOpen() throws Exception {
        var app = run(
                "rosalie.playground.enabled=true",
                "server.shutdown=graceful",
                "spring.lifecycle.timeout-per-shutdown-phase=10m");
        var request = HttpRequest.newBuilder(URI.create(address(app) + "/playground/people/1001/events"))
                .build();
        var events = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (var lines = new BufferedReader(new InputStreamReader(events.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).startsWith("data: {\"type\":\"state\"");
            long begin = System.nanoTime();
            app.close();
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMinutes(5));
        }
    }

    @Test
    void isNotThereUnlessItIsEnabled() throws Exception {
        try (var app = run("rosalie.playground.enabled=false")) {
            assertThat(app.getBean(Playground.class).isRunning()).isFalse();
            assertThat(get(address(app) + "/").statusCode()).isEqualTo(404);
            assertThat(get(address(app) + "/playground/page/main.js").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void namesTheSettingThatIsWrong() {
        assertThatThrownBy(() -> new PlaygroundSettings(true, false, Set.of(), 70_000, "1:playground", ""))
                .hasMessageContaining("rosalie.playground.port");
        assertThatThrownBy(() -> new PlaygroundSettings(true, false, Set.of(), 8081, "playground", ""))
                .hasMessageContaining("rosalie.playground.token");
        assertThatThrownBy(() -> new PlaygroundSettings(true, false, Set.of("http://salon"), 0, "1:playground", ""))
                .hasMessageContaining("rosalie.playground.hosts");
        try (var first = PlaygroundServer.start(0, "1:playground", InstantSource.system())) {
            assertThatThrownBy(() -> PlaygroundServer.start(first.port(), "1:playground", InstantSource.system()))
                    .hasMessageContaining(
                            "rosalie.playground.port is " + first.port() + ", where the playground cannot listen");
        }
    }
}
