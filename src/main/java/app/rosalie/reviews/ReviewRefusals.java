package app.rosalie.reviews;

import app.rosalie.salon.SalonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which accounts do not want a salon to ask them what they think; they may leave reviews all the same. */
@Component
@Transactional
public class ReviewRefusals {

    private final JdbcClient sql;

    ReviewRefusals(JdbcClient sql) {
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    public boolean isRefused(SalonId salon, long account) {
        return sql.sql("select count(*) from review_refusal where salon_id = ? and account_id = ?")
                        .params(salon.value(), account)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** From now on she is asked no more, or again. */
    public void refuse(SalonId salon, long account, boolean refused) {
        sql.sql("delete from review_refusal where salon_id = ? and account_id = ?")
                .params(salon.value(), account)
                .update();
        if (refused) {
            sql.sql("insert into review_refusal (salon_id, account_id) values (?, ?)")
                    .params(salon.value(), account)
                    .update();
        }
    }
}
