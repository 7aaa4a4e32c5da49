package app.rosalie.agenda.promotion;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.salon.Money;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.promotion.PromotionId;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The visits that were booked with a promotion, and what that cost. Every call is scoped to one salon. */
@Component
@Transactional(readOnly = true)
public class PromotionVisits {

    private final JdbcClient sql;
    private final EntityManager entities;

    PromotionVisits(JdbcClient sql, EntityManager entities) {
        this.sql = sql;
        this.entities = entities;
    }

    /**
     * @param booked visits, those that were cancelled or never answered left out
     * @param done of these
     * @param given less than by the list, of those done
     */
    public record Result(long booked, long done, Money given) {}

    /** @param list what the visit would have cost without it */
    public record Frozen(PromotionId promotion, Money list) {}

    public Result of(SalonId salon, PromotionId promotion) {
        entities.flush();
        return sql.sql("""
                select count(*), count(case when status = 'DONE' then 1 end),
                coalesce(sum(case when status = 'DONE' then list_price_cents - price_cents end), 0)
                from appointment where salon_id = ? and promotion_id = ? and status not in ('CANCELLED', 'EXPIRED')""")
                .params(salon.value(), promotion.value())
                .query((row, n) -> new Result(row.getLong(1), row.getLong(2), new Money(row.getLong(3))))
                .single();
    }

    /** The promotion with which a visit was booked; empty where it was booked with none. */
    public Optional<Frozen> with(SalonId salon, AppointmentId visit) {
        entities.flush();
        return sql.sql("""
                select promotion_id, list_price_cents from appointment
                where salon_id = ? and id = ? and promotion_id is not null""")
                .params(salon.value(), visit.value())
                .query((row, n) -> new Frozen(new PromotionId(row.getLong(1)), new Money(row.getLong(2))))
                .optional();
    }

    /** Visits of these treatments that are done and began within {@code [from, to)}. */
    public long countDone(SalonId salon, Collection<TreatmentId> treatments, Instant from, Instant to) {
        if (treatments.isEmpty()) {
            return 0;
        }
        entities.flush();
        return sql.sql("""
                select count(*) from appointment where salon_id = :salon and status = 'DONE'
                and starts_at >= :from and starts_at < :to and treatment_id in (:treatments)""")
                .param("salon", salon.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .param("treatments", treatments.stream().map(TreatmentId::value).toList())
                .query(Long.class)
                .single();
    }
}
