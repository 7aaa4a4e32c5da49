package app.rosalie.salon.policy;

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

/** Each salon's {@link DepositTerms}; changes are journaled and can be undone. What was asked for keeps its deadline. */
@Component
@Transactional
public class DepositSettings implements UndoHandler {

    private final JdbcClient sql;
    private final Salons salons;
    private final Journal journal;
    private final JsonMapper json;

    DepositSettings(JdbcClient sql, Salons salons, Journal journal, JsonMapper json) {
        this.sql = sql;
        this.salons = salons;
        this.journal = journal;
        this.json = json;
    }

    @Transactional(readOnly = true)
    public DepositTerms of(SalonId salon) {
        return sql.sql("select way, link, hours from deposit_terms where salon_id = ?")
                .param(salon.value())
                .query((row, n) ->
                        new DepositTerms(DepositWay.valueOf(row.getString(1)), row.getString(2), row.getInt(3)))
                .optional()
                .orElse(DepositTerms.USUAL);
    }

    /** From now on these; empty where it is so already. */
    public Optional<JournalEntryId> change(SalonId salon, DepositTerms terms) {
        salons.lock(salon);
        DepositTerms before = of(salon);
        if (before.equals(terms)) {
            return Optional.empty();
        }
        write(salon, terms);
        return Optional.of(journal.write(salon, kind(), "changed", salon.value(), json.writeValueAsString(before)));
    }

    private void write(SalonId salon, DepositTerms terms) {
        sql.sql("delete from deposit_terms where salon_id = ?")
                .param(salon.value())
                .update();
        sql.sql("insert into deposit_terms (salon_id, way, link, hours) values (?, ?, ?, ?)")
                .param(salon.value())
                .param(terms.way().name())
                .param(terms.link())
                .param(terms.hours())
                .update();
    }

    @Override
    public String kind() {
        return "deposit-terms";
    }

    @Override
    public Set<String> verbs() {
        return Set.of("changed");
    }

    @Override
    public void restore(SalonId salon, long subject, String before) {
        salons.lock(salon);
        write(salon, json.readValue(before, DepositTerms.class));
    }
}
