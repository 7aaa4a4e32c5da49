package app.rosalie.salon.promotion;

import app.rosalie.salon.SalonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** A promotion as it is kept: its terms and runs as JSON, read and written as a whole, and its dates apart to be looked for. */
@Entity
@Table(name = "promotion")
class PromotionRow {

    @Id
    @GeneratedValue(generator = "promotion_seq")
    @SequenceGenerator(name = "promotion_seq", allocationSize = 50)
    private long id;

    private long salonId;
    private String terms;
    private String runs;
    private LocalDate firstDay;
    private @Nullable LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private Promotion.State state;

    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected PromotionRow() {}

    @SuppressWarnings("NullAway.Init")
    PromotionRow(SalonId salon) {
        this.salonId = salon.value();
    }

    void be(Terms promised, String termsJson, String runsJson, Promotion.State decided, Instant now) {
        terms = termsJson;
        runs = runsJson;
        firstDay = promised.first();
        lastDay = promised.last();
        state = decided;
        writtenAt = now;
    }

    PromotionId id() {
        return new PromotionId(id);
    }

    String terms() {
        return terms;
    }

    String runs() {
        return runs;
    }

    Promotion.State state() {
        return state;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}

interface PromotionRows extends Repository<PromotionRow, Long> {

    String OPEN = "p.salonId = :salonId and p.state in (app.rosalie.salon.promotion.Promotion$State.ON,"
            + " app.rosalie.salon.promotion.Promotion$State.PAUSED) and (p.lastDay is null or p.lastDay >= :today)";

    PromotionRow save(PromotionRow row);

    Optional<PromotionRow> findByIdAndSalonId(long id, long salonId);

    List<PromotionRow> findBySalonIdAndIdIn(long salonId, Collection<Long> ids);

    @Query("select p from PromotionRow p where " + OPEN + " order by p.firstDay, p.id")
    List<PromotionRow> open(long salonId, LocalDate today);

    @Query("select count(p) from PromotionRow p where " + OPEN)
    long countOpen(long salonId, LocalDate today);

    @Query(
            "select p from PromotionRow p where p.salonId = :salonId and p.state <> app.rosalie.salon.promotion.Promotion$State.GONE"
                    + " and (p.state = app.rosalie.salon.promotion.Promotion$State.ENDED or p.lastDay < :today) order by p.id desc")
    List<PromotionRow> over(long salonId, LocalDate today, Limit limit);

    @Query(
            "select p from PromotionRow p where p.salonId = :salonId and p.state = app.rosalie.salon.promotion.Promotion$State.ON"
                    + " and p.firstDay <= :day and (p.lastDay is null or p.lastDay >= :day) order by p.id")
    List<PromotionRow> on(long salonId, LocalDate day);

    @Query(
            "select p from PromotionRow p where p.salonId = :salonId and (p.lastDay is null or p.lastDay >= :from) order by p.id")
    List<PromotionRow> since(long salonId, LocalDate from);
}
