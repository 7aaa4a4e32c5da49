package app.rosalie.salon.policy;

import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rules of a salon as its clients could read them, version by version: none changes, none goes. */
@Component
@Transactional
public class HouseRules {

    /** So many characters have the rules at most. */
    public static final int LONGEST = 1000;

    private final JdbcClient sql;
    private final Salons salons;
    private final InstantSource clock;

    HouseRules(JdbcClient sql, Salons salons, InstantSource clock) {
        this.sql = sql;
        this.salons = salons;
        this.clock = clock;
    }

    /**
     * Rules that somebody could read.
     *
     * @param number from 1
     * @param since until the next one begins
     * @param words without number and date
     */
    public record Version(int number, Instant since, String words) {}

    /**
     * The version that says what is shown now: the newest one, or where its words are others, a new one. So whatever is shown is
     * kept, by whichever way the rules came to be others.
     */
    public Version shown(SalonId salon, String words) {
        return newest(salon, words).orElseGet(() -> {
            salons.lock(salon);
            return newest(salon, words).orElseGet(() -> written(salon, words));
        });
    }

    private Optional<Version> newest(SalonId salon, String words) {
        return newest(salon, 1).stream()
                .filter(version -> version.words().equals(words))
                .findFirst();
    }

    private Version written(SalonId salon, String words) {
        int number =
                newest(salon, 1).stream().mapToInt(Version::number).findFirst().orElse(0) + 1;
        Version version = new Version(number, clock.instant(), words);
        sql.sql("insert into house_rules (salon_id, version, since, words) values (?, ?, ?, ?)")
                .params(salon.value(), number, Timestamp.from(version.since()), words)
                .update();
        return version;
    }

    /** The newest first, at most that many. */
    @Transactional(readOnly = true)
    public List<Version> newest(SalonId salon, int most) {
        return sql.sql("select version, since, words from house_rules where salon_id = ? order by version desc limit ?")
                .params(salon.value(), most)
                .query((row, n) ->
                        new Version(row.getInt(1), row.getTimestamp(2).toInstant(), row.getString(3)))
                .list();
    }
}
