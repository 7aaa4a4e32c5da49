package app.rosalie.bench;

import app.rosalie.packaged.ProcessFigures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The bot of {@code src/test/bench/peer}, installed in a folder, on one SQLite file. */
final class Peer {

    private final Path folder;
    private final Path database;
    private final Path log;

    Peer(Path folder, Path database, Path log) {
        this.folder = folder;
        this.database = database;
        this.log = log;
    }

    /** Writes rows into its new database. */
    void fill(Path rows) throws IOException, InterruptedException {
        int exit =
                run(Map.of(), "fill.js", database.toString(), rows.toString()).waitFor();
        if (exit != 0) {
            throw new IllegalStateException("The peer's database was not filled; see " + log);
        }
    }

    Contender.Running start(LoadTelegram telegram) throws IOException {
        Process process = run(
                Map.of(
                        "TELEGRAM_BOT_TOKEN",
                        Bench.TOKEN,
                        "TELEGRAM_API_URL",
                        telegram.url(),
                        "DATABASE",
                        database.toString(),
                        "NODE_ENV",
                        "production"),
                "bot.js");
        return new Contender.Running(new ProcessFigures(process.toHandle()), () -> end(process));
    }

    /** As kill -9 does: it has nothing to tidy up. */
    private static void end(Process process) throws InterruptedException {
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }

    private Process run(Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("node"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }
}
