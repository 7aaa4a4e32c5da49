package app.rosalie.salon.online;

import app.rosalie.salon.Journal;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.SalonSetting;
import app.rosalie.salon.Salons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Each salon's {@link OnlineRules}; changes are journaled and can be undone. */
@Component
@Transactional
public class OnlineSettings extends SalonSetting<OnlineRules> {

    private final JdbcClient sql;

    OnlineSettings(JdbcClient sql, Salons salons, Journal journal, JsonMapper json) {
        super(OnlineRules.class, salons, journal, json);
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public OnlineRules of(SalonId salon) {
        return sql.sql("""
                        select enabled, mode, horizon_days, notice_minutes, regulars_first
                        from online_booking where salon_id = ?""")
                .param(salon.value())
                .query((row, n) -> new OnlineRules(
                        row.getBoolean(1),
                        Approval.valueOf(row.getString(2)),
                        row.getInt(3),
                        row.getInt(4),
                        row.getBoolean(5)))
                .optional()
                .orElse(OnlineRules.USUAL);
    }

    @Override
    protected void write(SalonId salon, OnlineRules rules) {
        sql.sql("delete from online_booking where salon_id = ?")
                .param(salon.value())
                .update();
        sql.sql("""
                        insert into online_booking
                            (salon_id, enabled, mode, horizon_days, notice_minutes, regulars_first)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        salon.value(),
                        rules.enabled(),
                        rules.approval().name(),
                        rules.horizonDays(),
                        rules.noticeMinutes(),
                        rules.regularsFirst())
                .update();
    }

    @Override
    public String kind() {
        return "online";
    }
}
