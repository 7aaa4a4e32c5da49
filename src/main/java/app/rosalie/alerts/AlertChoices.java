package app.rosalie.alerts;

import app.rosalie.salon.SalonId;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a salon wants to hear of, how loud, and when it wants to be left alone. */
@Component
@Transactional
public class AlertChoices {

    private final JdbcClient sql;

    AlertChoices(JdbcClient sql) {
        this.sql = sql;
    }

    /** Every kind, as chosen or as usual. */
    @Transactional(readOnly = true)
    public Map<AlertKind, AlertVolume> volumes(SalonId salon) {
        Map<AlertKind, AlertVolume> volumes = new EnumMap<>(AlertKind.class);
        for (AlertKind kind : AlertKind.values()) {
            volumes.put(kind, kind.usual());
        }
        sql.sql("select kind, volume from alert_choice where salon_id = ?")
                .param(salon.value())
                .query(row -> {
                    volumes.put(AlertKind.valueOf(row.getString(1)), AlertVolume.valueOf(row.getString(2)));
                });
        return volumes;
    }

    @Transactional(readOnly = true)
    public AlertVolume volume(SalonId salon, AlertKind kind) {
        return volumes(salon).getOrDefault(kind, kind.usual());
    }

    public void choose(SalonId salon, AlertKind kind, AlertVolume volume) {
        sql.sql("delete from alert_choice where salon_id = ? and kind = ?")
                .params(salon.value(), kind.name())
                .update();
        sql.sql("insert into alert_choice (salon_id, kind, volume) values (?, ?, ?)")
                .params(salon.value(), kind.name(), volume.name())
                .update();
    }

    @Transactional(readOnly = true)
    public AlertHours hours(SalonId salon) {
        return sql.sql("select quiet_from, quiet_to, days_off_silent from alert_hours where salon_id = ?")
                .param(salon.value())
                .query((row, n) -> new AlertHours(
                        row.getObject(1, LocalTime.class), row.getObject(2, LocalTime.class), row.getBoolean(3)))
                .optional()
                .orElse(AlertHours.USUAL);
    }

    public void choose(SalonId salon, AlertHours hours) {
        sql.sql("delete from alert_hours where salon_id = ?")
                .param(salon.value())
                .update();
        sql.sql("insert into alert_hours (salon_id, quiet_from, quiet_to, days_off_silent) values (?, ?, ?, ?)")
                .params(salon.value(), hours.quietFrom(), hours.quietTo(), hours.daysOffSilent())
                .update();
    }
}
