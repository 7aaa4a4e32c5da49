package app.rosalie.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.SettableClock;
import app.rosalie.alerts.SchedulerTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.quartz.SchedulerException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Plays the stories of the folder « conversations » against the whole application, over HTTP. With
 * {@code -Drosalie.conversations=rewrite} Rosalie's lines are written anew instead; with
 * {@code -Drosalie.conversations.only=…} only files whose name contains that are played.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "rosalie.telegram.token=",
            "rosalie.playground.port=0",
            "rosalie.demo.enabled=false",
            "spring.datasource.url=jdbc:h2:mem:conversations;DB_CLOSE_DELAY=-1"
        })
@Import(ConversationsTest.StandingStill.class)
class ConversationsTest {

    private static final Path FOLDER = Path.of("conversations");
    private static final boolean REWRITE = "rewrite".equals(System.getProperty("rosalie.conversations"));
    private static final long FIRST_PERSON = 1_000_000;
    private static final long PEOPLE_A_STORY = 100;
    private static final int MOST_STORIES = 1_000;

    @Autowired
    private ApplicationContext app;

    @Autowired
    private SettableClock clock;

    /** Each story may have one. */
    @DynamicPropertySource
    static void operators(DynamicPropertyRegistry settings) {
        settings.add(
                "rosalie.operators",
                () -> IntStream.range(0, MOST_STORIES)
                        .mapToObj(story -> Long.toString(firstPerson(story) + Scene.OPERATOR))
                        .collect(Collectors.joining(",")));
    }

    private static long firstPerson(int story) {
        return FIRST_PERSON + PEOPLE_A_STORY * story;
    }

    /** Bears no annotation by which other tests of the whole application would find it. */
    static class StandingStill {

        /** Also the scheduler's, so that a story can say how long ago the heart beat. */
        @Bean
        @Primary
        @SchedulerTime
        SettableClock storyClock() {
            return new SettableClock(Instant.parse("2026-03-03T08:00:00Z"));
        }
    }

    @TestFactory
    Stream<DynamicTest> goesAsItIsWritten() throws IOException, SchedulerException {
        assertThat(REWRITE && "true".equals(System.getenv("CI")))
                .as("A build server compares, and never rewrites")
                .isFalse();
        List<Path> files = files();
        assertThat(files).isNotEmpty();
        Stage stage = new Stage(app, clock);
        return IntStream.range(0, files.size()).mapToObj(i -> {
            Path file = files.get(i);
            Replay replay = new Replay(file, new Scene(stage, firstPerson(i)));
            return DynamicTest.dynamicTest(
                    file.getFileName().toString(), file.toUri(), REWRITE ? replay::rewrite : replay::compare);
        });
    }

    private static List<Path> files() throws IOException {
        String only = System.getProperty("rosalie.conversations.only", "");
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> file.getFileName().toString().contains(only))
                    .sorted()
                    .toList();
        }
    }
}
