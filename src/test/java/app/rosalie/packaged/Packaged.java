package app.rosalie.packaged;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The jar as it stands in the image: extracted, with the options and the training run of {@code src/main/container}. */
public final class Packaged {

    private static final Path CONTAINER = Path.of("src/main/container").toAbsolutePath();
    private static final Path JDK = Path.of(System.getProperty("java.home"), "bin");

    /** The profile that holds where none is chosen. */
    private static final String SMALL = "small";

    private final Path folder;
    private final Path jar;
    private final Path log;

    private Packaged(Path folder, Path jar, Path log) {
        this.folder = folder;
        this.jar = jar;
        this.log = log;
    }

    /** Extracts a jar into a folder; what its processes say goes into the log. */
    public static Packaged extract(Path jar, Path folder, Path log) throws IOException, InterruptedException {
        Path target = folder.resolve("extracted");
        Packaged packaged = new Packaged(folder, target.resolve(jar.getFileName()), log);
        packaged.run(List.of(
                JDK.resolve("java").toString(),
                "-Djarmode=tools",
                "-jar",
                jar.toString(),
                "extract",
                "--force",
                "--destination",
                target.toString()));
        return packaged;
    }

    /** The jar that can be run. */
    public Path jar() {
        return jar;
    }

    /** How the JVM is run. */
    public static List<String> options() throws IOException {
        return options(SMALL);
    }

    private static List<String> options(String profile) throws IOException {
        return Files.readAllLines(optionsFile(profile)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** Makes the AOT cache by a training run. Returns how the JVM is run with it. */
    public List<String> train() throws IOException, InterruptedException {
        return train(SMALL);
    }

    /** The same for one of the profiles of {@code ROSALIE_PROFILE}. */
    public List<String> train(String profile) throws IOException, InterruptedException {
        Path cache = folder.resolve(profile + ".aot");
        run(List.of(
                CONTAINER.resolve("train").toString(),
                optionsFile(profile).toString(),
                jar.toString(),
                cache.toString()));
        return Stream.concat(options(profile).stream(), Stream.of("-XX:AOTCache=" + cache))
                .toList();
    }

    private static Path optionsFile(String profile) {
        return CONTAINER.resolve(profile + ".options");
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().merge("PATH", JDK.toString(), (path, jdk) -> jdk + File.pathSeparator + path);
        int exit = builder.start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException("%s ended with %d; see %s".formatted(command, exit, log));
        }
    }
}
