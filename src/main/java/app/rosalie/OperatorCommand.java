package app.rosalie;

import app.rosalie.database.DatabaseCopy;
import app.rosalie.database.DatabaseFile;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an operator asks for by a word behind the program's name, beside starting her: a backup, a database from one, what is kept
 * of a person. Settings hold as for a start. What she alone can do is asked of her where she runs.
 */
final class OperatorCommand {

    private static final String USAGE = """
            backup [FOLDER]                 backs the database up, also while she runs
            restore FILE                    makes the database from a backup, where there is none
            person export TELEGRAM-ID       what is kept of a person, as JSON
            person erase TELEGRAM-ID        how much of it there is; with --yes it is erased""";

    private static final Set<String> WORDS = Set.of("backup", "restore", "person");
    private static final String YES = "--yes";

    private final Environment settings;
    private final RunningRosalie running;
    private final PrintStream out;
    private final PrintStream complaints;

    private OperatorCommand(Environment settings, PrintStream out, PrintStream complaints) {
        this.settings = settings;
        this.running = new RunningRosalie(settings.getProperty("management.server.port", "8082"));
        this.out = out;
        this.complaints = complaints;
    }

    /** Whether it is one, and no start. */
    static boolean isAsked(String... arguments) {
        return arguments.length > 0 && WORDS.contains(arguments[0]);
    }

    /** The exit code: 0 where it was done. */
    static int run(PrintStream out, PrintStream complaints, String... arguments) {
        LoggingSystem.get(OperatorCommand.class.getClassLoader()).beforeInitialize();
        ConfigurableEnvironment settings = new StandardEnvironment();
        settings.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
        ConfigDataEnvironmentPostProcessor.applyTo(settings);
        List<String> words =
                Stream.of(arguments).filter(word -> !word.startsWith("--")).toList();
        OperatorCommand command = new OperatorCommand(settings, out, complaints);
        try {
            return command.run(words, List.of(arguments).contains(YES));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        } catch (IOException | SQLException e) {
            return command.fails(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    private int run(List<String> words, boolean sure) throws IOException, InterruptedException, SQLException {
        return switch (String.join(" ", words.subList(0, words.size() - 1))) {
            case "" -> words.contains("backup") ? backUp(Optional.empty()) : fails(USAGE);
            case "backup" -> backUp(Optional.of(Path.of(words.getLast()).toAbsolutePath()));
            case "restore" -> restore(Path.of(words.getLast()));
            case "person export" -> export(words.getLast());
            case "person erase" -> erase(words.getLast(), sure);
            default -> fails(USAGE);
        };
    }

    private int backUp(Optional<Path> folder) throws IOException, InterruptedException, SQLException {
        Map<String, String> where =
                folder.map(it -> Map.of("folder", it.toString())).orElse(Map.of());
        Optional<HttpResponse<String>> answer =
                running.asked("POST", "/backup", JsonMapper.shared().writeValueAsString(where));
        if (answer.isPresent()) {
            return shows(answer.get());
        }
        Optional<DatabaseCopy> stopped = database();
        if (stopped.isEmpty()) {
            return fails("The database is no H2 file: PostgreSQL is backed up by pg_dump.");
        }
        return stopped.get().exists()
                ? backUp(stopped.get(), folder.orElseGet(this::usualFolder))
                : fails("There is no database at " + stopped.get().file() + ".");
    }

    private Path usualFolder() {
        String folder = settings.getProperty("rosalie.backup.folder", "");
        return Path.of(folder.isBlank() ? "backups" : folder);
    }

    private int backUp(DatabaseCopy stopped, Path folder) throws IOException, SQLException {
        try {
            out.println(stopped.backUp(folder, InstantSource.system().instant()));
            return 0;
        } catch (DatabaseCopy.InUse inUse) {
            return fails("She runs, and does not answer at " + running.door() + ": say her management.server.port.");
        }
    }

    private int restore(Path backup) throws IOException, SQLException {
        Optional<DatabaseCopy> database = database();
        if (database.isEmpty()) {
            return fails("The database is no H2 file: PostgreSQL is restored by pg_restore.");
        }
        Path file = database.get().file();
        if (!Files.isReadable(backup)) {
            return fails("There is no backup that can be read at " + backup + ".");
        }
        if (database.get().exists()) {
            return fails("There is a database already, and nothing was changed. Stop her and move " + file
                    + " away, or name another place by --spring.datasource.url=…");
        }
        database.get().restore(backup);
        out.println("Restored into " + file + ". Start her as always.");
        return 0;
    }

    private Optional<DatabaseCopy> database() {
        return DatabaseFile.of(settings.getProperty("spring.datasource.url", ""))
                .map(file -> new DatabaseCopy(
                        file,
                        settings.getProperty("spring.datasource.username", ""),
                        settings.getProperty("spring.datasource.password", "")));
    }

    private int export(String account) throws IOException, InterruptedException {
        return person("GET", account, "");
    }

    private int erase(String account, boolean sure) throws IOException, InterruptedException {
        int code = person("DELETE", account, "?sure=" + sure);
        if (code == 0 && !sure) {
            complaints.println("Nothing was erased: that is what there is. Say the same with " + YES + " to erase it.");
        }
        return code;
    }

    private int person(String method, String account, String more) throws IOException, InterruptedException {
        if (!account.matches("[1-9][0-9]{0,15}")) {
            return fails("A person is named by her Telegram id, like 123456789.");
        }
        Optional<HttpResponse<String>> answer = running.asked(method, "/person/" + account + more, "");
        return answer.isPresent()
                ? shows(answer.get())
                : fails("She does not answer at " + running.door() + ": start her, or say her management.server.port.");
    }

    private int shows(HttpResponse<String> answer) {
        boolean done = answer.statusCode() == 200;
        (done ? out : complaints).println(answer.body());
        return done ? 0 : 1;
    }

    private int fails(String why) {
        complaints.println(why);
        return 1;
    }
}
