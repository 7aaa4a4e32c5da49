package app.rosalie.salon;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which price of a treatment was asked from when on: what a struck price is computed from. */
@Component
public class PriceHistory {

    private static final Duration A_SLIP = Duration.ofDays(1);

    private final TreatmentPriceRows rows;
    private final InstantSource clock;

    PriceHistory(TreatmentPriceRows rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** @param since until the next one begins */
    public record Period(Money price, Instant since) {}

    /** The newest first, at most that many; prices older than Rosalie's knowledge are missing. */
    @Transactional(readOnly = true)
    public List<Period> of(SalonId salon, TreatmentId treatment, int most) {
        return newest(salon, treatment, most).stream()
                .map(TreatmentPrice::period)
                .toList();
    }

    /** What was asked of each treatment from that moment on, the price that stood there then included, the oldest first. */
    @Transactional(readOnly = true)
    public Map<TreatmentId, List<Period>> since(SalonId salon, Instant from) {
        return rows.since(salon.value(), from).stream()
                .collect(Collectors.groupingBy(
                        TreatmentPrice::treatmentId,
                        Collectors.mapping(TreatmentPrice::period, Collectors.toUnmodifiableList())));
    }

    /** From now on that price is asked; the same once more changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    void write(SalonId salon, TreatmentId treatment, Money price) {
        List<TreatmentPrice> last = newest(salon, treatment, 1);
        if (last.isEmpty() || !last.getFirst().period().price().equals(price)) {
            rows.save(new TreatmentPrice(salon, treatment, price, clock.instant()));
        }
    }

    /** A change is taken back: where it stood for less than a day it was a slip, and its price was never meant. */
    @Transactional(propagation = Propagation.MANDATORY)
    void takeBack(SalonId salon, TreatmentId treatment, Money slip, Money again) {
        List<TreatmentPrice> last = newest(salon, treatment, 2);
        if (last.size() == 2
                && last.get(0).period().since().isAfter(clock.instant().minus(A_SLIP))
                && last.get(0).period().price().equals(slip)
                && last.get(1).period().price().equals(again)) {
            rows.delete(last.getFirst());
        } else {
            write(salon, treatment, again);
        }
    }

    private List<TreatmentPrice> newest(SalonId salon, TreatmentId treatment, int most) {
        return rows.findBySalonIdAndTreatmentIdOrderBySinceDescIdDesc(salon.value(), treatment.value(), Limit.of(most));
    }
}

/** One price of a treatment, from when on. */
@Entity
class TreatmentPrice {

    @Id
    @GeneratedValue(generator = "treatment_price_seq")
    @SequenceGenerator(name = "treatment_price_seq", allocationSize = 50)
    private long id;

    private long salonId;
    private long treatmentId;
    private long cents;
    private Instant since;

    protected TreatmentPrice() {}

    TreatmentPrice(SalonId salon, TreatmentId treatment, Money price, Instant since) {
        this.salonId = salon.value();
        this.treatmentId = treatment.value();
        this.cents = price.cents();
        this.since = since;
    }

    TreatmentId treatmentId() {
        return new TreatmentId(treatmentId);
    }

    PriceHistory.Period period() {
        return new PriceHistory.Period(new Money(cents), since);
    }
}

interface TreatmentPriceRows extends Repository<TreatmentPrice, Long> {

    TreatmentPrice save(TreatmentPrice price);

    void delete(TreatmentPrice price);

    List<TreatmentPrice> findBySalonIdAndTreatmentIdOrderBySinceDescIdDesc(long salonId, long treatmentId, Limit limit);

    @Query(
            "select p from TreatmentPrice p where p.salonId = :salonId and (p.since > :from or p.since = (select max(q.since)"
                    + " from TreatmentPrice q where q.salonId = :salonId and q.treatmentId = p.treatmentId and q.since <= :from))"
                    + " order by p.since, p.id")
    List<TreatmentPrice> since(long salonId, Instant from);
}
