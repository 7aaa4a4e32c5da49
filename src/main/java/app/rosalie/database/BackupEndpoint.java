package app.rosalie.database;

import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.stereotype.Component;

/** Backs up at the operator's word. It answers with where the file is; what was made so is never cleared away. */
@Component
@Endpoint(id = "backup")
class BackupEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(BackupEndpoint.class);

    private final Backups backups;
    private final BackupSettings settings;

    BackupEndpoint(Backups backups, BackupSettings settings) {
        this.backups = backups;
        this.settings = settings;
    }

    /** @param folder absent: that of the nightly ones, else {@code backups} where she was started */
    @WriteOperation
    public WebEndpointResponse<Map<String, String>> make(@Nullable String folder) {
        if (!backups.possible()) {
            return error(409, "PostgreSQL is backed up by pg_dump.");
        }
        String place = folder != null ? folder : settings.wanted() ? settings.folder() : "backups";
        try {
            Path made = backups.make(
                            Path.of(place), false, InstantSource.system().instant())
                    .toAbsolutePath()
                    .normalize();
            LOG.info("Backed up at an operator's word into {}", made);
            return new WebEndpointResponse<>(Map.of("file", made.toString()));
        } catch (UncheckedIOException | IllegalStateException | InvalidPathException e) {
            Throwable why = e.getCause() == null ? e : e.getCause();
            return error(
                    500,
                    "Nothing was backed up into " + place + ": "
                            + why.getClass().getSimpleName() + ".");
        }
    }

    private static WebEndpointResponse<Map<String, String>> error(int status, String sentence) {
        return new WebEndpointResponse<>(Map.of("error", sentence), status);
    }
}
