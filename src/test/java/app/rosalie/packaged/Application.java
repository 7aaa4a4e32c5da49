package app.rosalie.packaged;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged application as a process of its own, started like in its container. */
public final class Application implements AutoCloseable {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    private final Process process;
    private final int port;
    private final int operatorsPort;
    private final long millisToStart;

    private Application(Process process, int port, int operatorsPort, long millisToStart) {
        this.process = process;
        this.port = port;
        this.operatorsPort = operatorsPort;
        this.millisToStart = millisToStart;
    }

    /** Returns once the application says that it is healthy. */
    public static Application start(Path folder, List<String> jvm, Path jar, Map<String, String> environment, Path log)
            throws IOException, InterruptedException {
        int port = freePort();
        int operatorsPort = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(
                List.of("-jar", jar.toString(), "--server.port=" + port, "--management.server.port=" + operatorsPort));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(log.toString())));
        builder.environment().putAll(environment);
        builder.environment().put("ROSALIE_PLAYGROUND_PORT", "0");
        long began = System.nanoTime();
        Process process = builder.start();
        try {
            awaitHealth(process, operatorsPort, log);
        } catch (RuntimeException | InterruptedException e) {
            process.destroyForcibly();
            throw e;
        }
        return new Application(process, port, operatorsPort, (System.nanoTime() - began) / 1_000_000);
    }

    private static void awaitHealth(Process process, int port, Path log) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                .timeout(Duration.ofSeconds(2))
                .build();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(180);
        while (System.nanoTime() < deadline && process.isAlive()) {
            try {
                if (HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // Nobody listens so far.
            }
            TimeUnit.MILLISECONDS.sleep(15);
        }
        throw new IllegalStateException("The application did not start; see " + log);
    }

    /** Where its pages are. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Where its operator asks. */
    public int operatorsPort() {
        return operatorsPort;
    }

    /** What the operator's door answers, at a path that begins with a slash. */
    public String reads(String path) throws IOException, InterruptedException {
        HttpRequest page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + operatorsPort + path))
                .build();
        return HTTP.send(page, HttpResponse.BodyHandlers.ofString()).body();
    }

    public long millisToStart() {
        return millisToStart;
    }

    /** What it takes of the machine. */
    public ProcessFigures figures() {
        return new ProcessFigures(process.toHandle());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Asks it to leave; tells whether it did, in time. */
    public boolean leaves(Duration patience) throws InterruptedException {
        process.destroy();
        return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() throws InterruptedException {
        if (!leaves(Duration.ofSeconds(10))) {
            process.destroyForcibly();
        }
    }
}
