package app.rosalie.playground;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The application without a token, as a process of its own that keeps its data in {@code data} below its folder. */
final class DemoProcess implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("Chat with Rosalie at (http://localhost:\\d+)/");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path log;
    private final String address;

    private DemoProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
        try {
            address = awaitAddress();
        } catch (RuntimeException | AssertionError e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /** Returns once it can be chatted with. */
    static DemoProcess start(Path folder) throws IOException {
        var log = Files.createTempFile(folder, "demo", ".log");
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                absolute(System.getProperty("java.class.path")),
                "app.rosalie.Rosalie",
                "--server.port=0",
                "--management.server.port=0",
                "--rosalie.playground.port=0");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().remove("TELEGRAM_BOT_TOKEN");
        return new DemoProcess(builder.start(), log);
    }

    private static String absolute(String classPath) {
        var separator = java.io.File.pathSeparator;
        return java.util.Arrays.stream(classPath.split(Pattern.quote(separator)))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(java.util.stream.Collectors.joining(separator));
    }

    private String awaitAddress() {
        await().atMost(PATIENCE).until(() -> !process.isAlive() || find() != null);
        return Objects.requireNonNull(find(), () -> "The demonstration did not start:\n" + log());
    }

    private String find() {
        var found = ADDRESS.matcher(log());
        return found.find() ? found.group(1) : null;
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Where its chat page is, without a slash at the end. */
    String address() {
        return address;
    }

    /** As by Ctrl-C. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The demonstration does not stop:\n" + log());
        }
    }

    /** With -9: nothing is closed, nothing is said. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
