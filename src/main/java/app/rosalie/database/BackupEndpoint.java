package app.rosalie.database;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.stereotype.Component;

/** Backs up at the operator's word. It answers with where the file is; what was made so is never cleared away. */
@Component
@Endpoint(id = "backup")
class BackupEndpoint {

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
            return new WebEndpointResponse<>(Map.of("error", "PostgreSQL is backed up by pg_dump."), 409);
        }
        Path place = Path.of(folder != null ? folder : settings.wanted() ? settings.folder() : "backups");
        Path made = backups.make(place, false, InstantSource.system().instant())
                .toAbsolutePath()
                .normalize();
        return new WebEndpointResponse<>(Map.of("file", made.toString()));
    }
}
