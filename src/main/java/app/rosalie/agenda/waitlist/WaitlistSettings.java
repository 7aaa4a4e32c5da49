package app.rosalie.agenda.waitlist;

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

/** How each salon gives freed slots to those who wait. Changes are journaled. */
@Component
@Transactional
public class WaitlistSettings implements UndoHandler {

    private final JdbcClient sql;
    private final Salons salons;
    private final Journal journal;

    WaitlistSettings(JdbcClient sql, Salons salons, Journal journal) {
        this.sql = sql;
        this.salons = salons;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public WaitlistMode mode(SalonId salon) {
        return sql.sql("select mode from waitlist_setting where salon_id = ?")
                .param(salon.value())
                .query((row, n) -> WaitlistMode.valueOf(row.getString(1)))
                .optional()
                .orElse(WaitlistMode.CHOOSE);
    }

    /** From now on that one; empty where it is so already. */
    public Optional<JournalEntryId> change(SalonId salon, WaitlistMode mode) {
        salons.lock(salon);
        WaitlistMode before = mode(salon);
        if (before == mode) {
            return Optional.empty();
        }
        write(salon, mode);
        return Optional.of(journal.write(salon, kind(), "changed", salon.value(), before.name()));
    }

    private void write(SalonId salon, WaitlistMode mode) {
        sql.sql("delete from waitlist_setting where salon_id = ?")
                .param(salon.value())
                .update();
        sql.sql("insert into waitlist_setting (salon_id, mode) values (?, ?)")
                .params(salon.value(), mode.name())
                .update();
    }

    @Override
    public String kind() {
        return "waitlist";
    }

    @Override
    public Set<String> verbs() {
        return Set.of("changed");
    }

    @Override
    public void restore(SalonId salon, long subject, String before) {
        salons.lock(salon);
        write(salon, WaitlistMode.valueOf(before));
    }
}
