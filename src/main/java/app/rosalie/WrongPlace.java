package app.rosalie;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Says of a place that cannot be opened (the database, a port, a folder), in one sentence, which setting leads there. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class WrongPlace implements FailureAnalyzer {

    private static final String URL = "spring.datasource.url";
    private static final String OPERATORS_PORT = "management.server.port";
    private static final Pattern WORDED = Pattern.compile("(rosalie|management|spring\\.datasource)\\.[a-z]");

    private final Environment environment;

    WrongPlace(Environment environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return causes(failure)
                .flatMap(cause -> sentence(cause).stream())
                .findFirst()
                .map(sentence -> new FailureAnalysis(sentence, null, failure))
                .orElse(null);
    }

    private Optional<String> sentence(Throwable cause) {
        return switch (cause) {
            // Flyway is the first to open the database; a migration that fails has another name.
            case BeanCreationException made when "flyway".equals(made.getBeanName()) -> Optional.of(database(made));
            case UncheckedIOException closed when WORDED.matcher(said(closed)).lookingAt() -> Optional.of(said(closed));
            case PortInUseException taken -> Optional.of(taken(taken.getPort()));
            default -> Optional.empty();
        };
    }

    private String taken(int port) {
        boolean operators = Integer.toString(port).equals(environment.getProperty(OPERATORS_PORT));
        return (operators ? OPERATORS_PORT : "server.port") + " is " + port
                + ", where another program listens already.";
    }

    private String database(Throwable failure) {
        Throwable reason = causes(failure)
                .filter(SQLException.class::isInstance)
                .findFirst()
                .or(() -> causes(failure).reduce((before, last) -> last))
                .orElse(failure);
        String url = environment.getProperty(URL, "");
        // What follows may hold a password.
        String place = url.replaceAll("[;?].*", "");
        String why =
                said(reason).replace(url, place).lines().findFirst().orElse("").replaceAll("\\.$", "");
        return URL + " is \"" + place + "\", where no database opens: " + why + ".";
    }

    private static String said(Throwable failure) {
        return String.valueOf(failure.getMessage());
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
