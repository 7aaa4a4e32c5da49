package app.rosalie.agenda.price;

import app.rosalie.clients.ClientId;
import app.rosalie.salon.Money;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.promotion.Promotion;
import app.rosalie.salon.promotion.PromotionId;
import app.rosalie.salon.promotion.Promotions;
import app.rosalie.salon.promotion.ReducedPrice;
import app.rosalie.salon.selection.Selection;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a visit is booked for: the best promotion makes its price, and only one does. Whoever writes it down holds the lock on the
 * salon's row, so that no more visits are booked with a promotion than it allows.
 */
@Component
@Transactional(readOnly = true)
public class VisitPrices {

    private final Promotions promotions;
    private final JdbcClient sql;
    private final EntityManager entities;

    VisitPrices(Promotions promotions, JdbcClient sql, EntityManager entities) {
        this.promotions = promotions;
        this.sql = sql;
        this.entities = entities;
    }

    /**
     * @param start in the salon's zone
     * @param agreed for this once: then no promotion makes the price
     */
    public VisitPrice of(
            SalonId salon, ClientId client, Selection chosen, LocalDateTime start, @Nullable Money agreed) {
        if (agreed != null) {
            return VisitPrice.without(agreed);
        }
        return new Asked(salon, client)
                .price(applying(promotions.on(salon, start.toLocalDate()), chosen, start), chosen.price());
    }

    /** For somebody who stands in no book yet: it would be her first visit. */
    public VisitPrice ofGuest(SalonId salon, Selection chosen, LocalDateTime start) {
        return new Asked(salon, null)
                .price(applying(promotions.on(salon, start.toLocalDate()), chosen, start), chosen.price());
    }

    /** Of several visits that are booked together, in their order. */
    public List<VisitPrice> of(Salon salon, ClientId client, Selection chosen, List<LocalDateTime> starts) {
        List<Promotion> open = promotions.open(salon);
        Asked asked = new Asked(salon.id(), client);
        List<VisitPrice> prices = new ArrayList<>();
        for (LocalDateTime start : starts) {
            VisitPrice price = asked.price(applying(open, chosen, start), chosen.price());
            price.reduced().ifPresent(asked::takes);
            prices.add(price);
        }
        return prices;
    }

    /**
     * Of one visit, at each of these starts, in their order.
     *
     * @param client empty for somebody who stands in no book yet
     */
    public List<VisitPrice> each(Salon salon, Optional<ClientId> client, Selection chosen, List<LocalDateTime> starts) {
        List<Promotion> open = promotions.open(salon);
        Asked asked = new Asked(salon.id(), client.orElse(null));
        return starts.stream()
                .map(start -> asked.price(applying(open, chosen, start), chosen.price()))
                .toList();
    }

    /** A promotion counts for each of the treatments that it is for; options keep their prices. */
    private static List<ReducedPrice> applying(List<Promotion> some, Selection chosen, LocalDateTime start) {
        Map<PromotionId, ReducedPrice> reduced = new LinkedHashMap<>();
        for (Selection.Line line : chosen.lines()) {
            for (ReducedPrice one : Promotions.applying(some, line.treatment(), start)) {
                Money less = one.list().minus(one.price());
                reduced.merge(
                        one.promotion().id(),
                        new ReducedPrice(
                                one.promotion(), chosen.price(), chosen.price().minus(less)),
                        (before, _) -> new ReducedPrice(
                                before.promotion(),
                                before.list(),
                                before.price().minus(less)));
            }
        }
        return reduced.values().stream().sorted(ReducedPrice.BEST_FIRST).toList();
    }

    /** What is asked of the database while some prices are made: of each thing once, and only where it matters. */
    private final class Asked {

        private final SalonId salon;
        private final @Nullable ClientId client;
        private final Map<PromotionId, Long> taken = new HashMap<>();
        private @Nullable Boolean firstVisit;

        Asked(SalonId salon, @Nullable ClientId client) {
            this.salon = salon;
            this.client = client;
        }

        VisitPrice price(List<ReducedPrice> applying, Money list) {
            Optional<ReducedPrice> best = applying.stream()
                    .filter(reduced -> isForHer(reduced.promotion()))
                    .filter(reduced -> hasRoom(reduced.promotion()))
                    .findFirst();
            return best.map(VisitPrice::with).orElseGet(() -> VisitPrice.without(list));
        }

        /** One more visit is booked with it. */
        void takes(ReducedPrice reduced) {
            taken.computeIfPresent(reduced.promotion().id(), (_, count) -> count + 1);
        }

        private boolean isForHer(Promotion promotion) {
            if (client == null || !promotion.terms().firstVisitOnly()) {
                return true;
            }
            ClientId her = client;
            firstVisit = Objects.requireNonNullElseGet(firstVisit, () -> count("""
                            select count(*) from appointment where salon_id = ? and client_id = ?
                            and status not in ('CANCELLED', 'EXPIRED', 'NO_SHOW')""", her.value()) == 0);
            return firstVisit;
        }

        private boolean hasRoom(Promotion promotion) {
            int most = promotion.terms().most();
            return most == 0 || taken.computeIfAbsent(promotion.id(), this::booked) < most;
        }

        private long booked(PromotionId promotion) {
            return count("""
                    select count(*) from appointment where salon_id = ? and promotion_id = ?
                    and status not in ('CANCELLED', 'EXPIRED')""", promotion.value());
        }

        private long count(String query, long of) {
            // What this turn has booked so far is in the table before it is counted.
            entities.flush();
            return sql.sql(query).params(salon.value(), of).query(Long.class).single();
        }
    }
}
