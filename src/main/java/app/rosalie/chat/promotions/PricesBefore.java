package app.rosalie.chat.promotions;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.promotion.Promotion;
import app.rosalie.salon.promotion.StruckPrice;
import app.rosalie.salon.promotion.StruckPrices;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** What a promotion makes of each price, which earlier price may stand struck through beside it, and why there is none. */
@Component
class PricesBefore {

    private static final int MOST = 12;

    private final StruckPrices struckPrices;

    PricesBefore(StruckPrices struckPrices) {
        this.struckPrices = struckPrices;
    }

    /** @param offered all that is sold */
    void tell(Pro pro, Page page, Promotion promotion, List<Treatment> offered) {
        List<Treatment> covered = offered.stream()
                .filter(treatment -> promotion.terms().scope().covers(treatment))
                .toList();
        Map<TreatmentId, StruckPrice> struck = struckPrices.beside(pro.salon(), promotion, covered);
        covered.stream().limit(MOST).forEach(treatment -> line(page, promotion, treatment, struck));
        if (covered.size() > MOST) {
            page.say(PromotionsPhrase.MORE_PRICES, covered.size() - MOST);
        }
        why(
                pro,
                page,
                covered.stream()
                        .filter(treatment -> promotion.terms().reduction().lowers(treatment.price()))
                        .map(treatment -> Objects.requireNonNull(struck.get(treatment.id())))
                        .toList());
    }

    private static void line(
            Page page, Promotion promotion, Treatment treatment, Map<TreatmentId, StruckPrice> struck) {
        if (!promotion.terms().reduction().lowers(treatment.price())) {
            page.say(PromotionsPhrase.SAME_PRICE, treatment.name(), treatment.price());
            return;
        }
        StruckPrice beside = Objects.requireNonNull(struck.get(treatment.id()));
        page.say(
                PromotionsPhrase.PRICE,
                treatment.name(),
                beside instanceof StruckPrice.Struck ? "struck" : "plain",
                beside instanceof StruckPrice.Struck(var price, var _) ? price : treatment.price(),
                promotion.terms().reduction().of(treatment.price()));
    }

    /** Each reason once, and since when prices are known where that is short. */
    private static void why(Pro pro, Page page, List<StruckPrice> all) {
        TreeSet<String> reasons = new TreeSet<>();
        all.forEach(one -> reason(one).ifPresent(reasons::add));
        reasons.forEach(reason -> page.say(PromotionsPhrase.WHY_NOT_STRUCK, reason));
        all.stream()
                .flatMap(one -> one instanceof StruckPrice.Struck(var _, var since)
                        ? since.stream()
                        : Optional.<Instant>empty().stream())
                .max(Instant::compareTo)
                .ifPresent(since -> {
                    LocalDate day = pro.dayOf(since);
                    page.say(PromotionsPhrase.KNOWN_SINCE, day, Integer.toString(day.getYear()));
                });
    }

    private static Optional<String> reason(StruckPrice one) {
        return switch (one) {
            case StruckPrice.Struck _ -> Optional.empty();
            case StruckPrice.NotLower _ -> Optional.of("NOT_LOWER");
            case StruckPrice.NotForEverybody _ -> Optional.of("NOT_FOR_EVERYBODY");
            case StruckPrice.NotKnown _ -> Optional.of("NOT_KNOWN");
        };
    }
}
