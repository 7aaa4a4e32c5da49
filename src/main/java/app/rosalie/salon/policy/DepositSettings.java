package app.rosalie.salon.policy;

import app.rosalie.salon.Journal;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.SalonSetting;
import app.rosalie.salon.Salons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Each salon's {@link DepositTerms}; changes are journaled and can be undone. What was asked for keeps its deadline. */
@Component
@Transactional
public class DepositSettings extends SalonSetting<DepositTerms> {

    private final JdbcClient sql;

    DepositSettings(JdbcClient sql, Salons salons, Journal journal, JsonMapper json) {
        super(DepositTerms.class, salons, journal, json);
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public DepositTerms of(SalonId salon) {
        return sql.sql("select way, link, hours from deposit_terms where salon_id = ?")
                .param(salon.value())
                .query((row, n) ->
                        new DepositTerms(DepositWay.valueOf(row.getString(1)), row.getString(2), row.getInt(3)))
                .optional()
                .orElse(DepositTerms.USUAL);
    }

    @Override
    protected void write(SalonId salon, DepositTerms terms) {
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
}
