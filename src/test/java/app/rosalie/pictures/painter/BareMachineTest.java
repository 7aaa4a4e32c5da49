package app.rosalie.pictures.painter;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.pictures.Gauges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A server without fontconfig and without a single font, as a JVM of its own sees it. */
@EnabledOnOs(OS.LINUX)
class BareMachineTest {

    @TempDir
    private Path folder;

    @Test
    void paintsTheSameWhereTheMachineHasNoFonts() throws Exception {
        for (var library : List.of("libfontconfig.so.1", "libfontconfig.so")) {
            Files.writeString(folder.resolve(library), "not a library: opening it fails");
        }

        var painted = paintIn(folder.resolve("gauge.png"), folder.toString());

        assertThat(painted).isEqualTo(new Java2dPainter().png(Gauges.november().gauge()));
    }

    private byte[] paintIn(Path file, String libraries) throws IOException, InterruptedException {
        var log = folder.resolve("log").toFile();
        var child = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                file.toString());
        child.environment().put("LD_LIBRARY_PATH", libraries);
        child.environment().put("FONTCONFIG_PATH", folder.resolve("nowhere").toString());
        child.environment().remove("DISPLAY");
        var process = child.redirectErrorStream(true).redirectOutput(log).start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log.toPath())).isZero();
        return Files.readAllBytes(file);
    }

    static final class Child {

        private Child() {}

        public static void main(String[] arguments) throws IOException {
            Files.write(
                    Path.of(arguments[0]),
                    new Java2dPainter().png(Gauges.november().gauge()));
        }
    }
}
