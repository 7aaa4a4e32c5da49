package app.rosalie.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
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
        assertThatThrownBy(() -> new PlaygroundSettings(true, 70_000, "1:playground", ""))
                .hasMessageContaining("rosalie.playground.port");
        assertThatThrownBy(() -> new PlaygroundSettings(true, 8081, "playground", ""))
                .hasMessageContaining("rosalie.playground.token");
        try (var first = PlaygroundServer.start(0, "1:playground", InstantSource.system())) {
            assertThatThrownBy(() -> PlaygroundServer.start(first.port(), "1:playground", InstantSource.system()))
                    .hasMessageContaining(
                            "rosalie.playground.port is " + first.port() + ", where the playground cannot listen");
        }
    }
}
