package app.rosalie.salon.online;

import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import app.rosalie.salon.UndoHandler;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Each salon's {@link OnlineRules}; changes are journaled and can be undone. */
@Component
@Transactional
public class OnlineSettings implements UndoHandler {

    private final JdbcClient sql;
    private final Salons salons;
    private final Journal journal;
    private final JsonMapper json;

    OnlineSettings(JdbcClient sql, Salons salons, Journal journal, JsonMapper json) {
        this.sql = sql;
        this.salons = salons;
        this.journal = journal;
        this.json = json;
    }

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

    /** From now on these; empty where it is so already. */
    public Optional<JournalEntryId> change(SalonId salon, OnlineRules rules) {
        salons.lock(salon);
        OnlineRules before = of(salon);
        if (before.equals(rules)) {
            return Optional.empty();
        }
        write(salon, rules);
        return Optional.of(journal.write(salon, kind(), "changed", salon.value(), json.writeValueAsString(before)));
    }

    private void write(SalonId salon, OnlineRules rules) {
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

    @Override
    public Set<String> verbs() {
        return Set.of("changed");
    }

    @Override
    public void restore(SalonId salon, long subject, String before) {
        salons.lock(salon);
        write(salon, json.readValue(before, OnlineRules.class));
    }
}
