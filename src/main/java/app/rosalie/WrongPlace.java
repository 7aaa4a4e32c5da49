package app.rosalie;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Says of a place that cannot be opened (the database, the playground's port), in one sentence, which setting leads there. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class WrongPlace implements FailureAnalyzer {

    private static final String URL = "spring.datasource.url";

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
            case UncheckedIOException closed when said(closed).startsWith("rosalie.") -> Optional.of(said(closed));
            default -> Optional.empty();
        };
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
