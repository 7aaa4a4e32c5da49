package app.rosalie.database;

import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where and when the database is backed up by itself. A wrong value stops the start with a sentence that names the setting.
 *
 * @param folder empty: it is not
 * @param at the time of day, on the clocks of the zone
 */
@ConfigurationProperties("rosalie.backup")
record BackupSettings(
        @DefaultValue("") String folder,
        @DefaultValue("03:30") LocalTime at,
        @DefaultValue("Europe/Paris") ZoneId zone) {

    boolean wanted() {
        return !folder.isBlank();
    }
}
