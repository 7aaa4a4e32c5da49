package app.rosalie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;

class EarlyStopTest {

    /** A start that never ends: Spring by itself would wait for its end. */
    @Test
    void endsAStartThatIsUnderWay() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EarlyStopTest.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var output = process.inputReader()) {
            assertThat(output.lines().filter("starting"::equals).findFirst()).isPresent();
            process.destroy();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(143);
        } finally {
            process.destroyForcibly();
        }
    }

    public static void main(String[] arguments) {
        new EarlyStop().guard();
        SpringApplication.run(Endless.class, "--spring.main.web-application-type=none", "--spring.config.name=none");
    }

    /** No configuration by name: what looks for those in this package is not to find it. */
    static class Endless {
        @Bean
        Object endless() throws InterruptedException {
            System.out.println("starting");
            Thread.sleep(Long.MAX_VALUE);
            return new Object();
        }
    }
}
