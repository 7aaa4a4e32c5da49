package app.rosalie.chat.promotions;

import app.rosalie.agenda.promotion.PromotionVisits;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.PromotionsAction;
import app.rosalie.chat.action.SalonLinkAction;
import app.rosalie.chat.kit.promotion.PromotionWords;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.promotion.Promotion;
import app.rosalie.salon.promotion.Promotion.Standing;
import app.rosalie.salon.promotion.PromotionId;
import app.rosalie.salon.promotion.Promotions;
import app.rosalie.salon.promotion.Terms;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** One promotion: its conditions, its prices, what became of it, and what may be done with it. */
@Component
class PromotionCard {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final int WEEKS_BEFORE = 4;

    private final Promotions promotions;
    private final Treatments treatments;
    private final PromotionVisits visits;
    private final PricesBefore prices;
    private final PromotionsList list;
    private final PromotionWords words;
    private final InstantSource clock;

    PromotionCard(
            Promotions promotions,
            Treatments treatments,
            PromotionVisits visits,
            PricesBefore prices,
            PromotionsList list,
            PromotionWords words,
            InstantSource clock) {
        this.promotions = promotions;
        this.treatments = treatments;
        this.visits = visits;
        this.prices = prices;
        this.list = list;
        this.words = words;
        this.clock = clock;
    }

    /** Goes on with a promotion of hers, or says that it is there no more. */
    Reply about(Pro pro, PromotionId id, Function<Promotion, Reply> goOn) {
        return promotions
                .find(pro.salonId(), id)
                .filter(one -> one.state() != Promotion.State.GONE)
                .map(goOn)
                .orElseGet(() -> list.gone(pro));
    }

    Reply show(Pro pro, PromotionId id) {
        return about(
                pro,
                id,
                promotion -> filled(pro, promotion, page(pro, promotion)).show());
    }

    static Page page(Pro pro, Promotion promotion) {
        return PromotionsList.page(pro, promotion.terms().name());
    }

    /** The frame of what is asked about it: back leads to its card. */
    static Page below(Pro pro, Promotion promotion) {
        return page(pro, promotion).back(new PromotionsAction.Card(promotion.id()));
    }

    Page filled(Pro pro, Promotion promotion, Page page) {
        List<Treatment> offered = treatments.offered(pro.salonId());
        Standing standing = promotion.standing(list.today(pro));
        page.say(PromotionsPhrase.TITLE, promotion.terms().name(), standing);
        conditions(pro, promotion.terms(), page, offered);
        page.gap();
        prices.tell(pro, page, promotion, offered);
        result(pro, promotion, page, offered);
        return keys(pro, promotion, standing, page);
    }

    private void conditions(Pro pro, Terms terms, Page page, List<Treatment> offered) {
        List<Treatment> known = new ArrayList<>(offered);
        List<TreatmentId> missing = terms.scope().treatments().stream()
                .filter(id -> offered.stream().noneMatch(one -> one.id().equals(id)))
                .toList();
        known.addAll(treatments.find(pro.salonId(), missing));
        page.say(
                PromotionsPhrase.WHAT,
                PromotionWords.reduction(pro, terms.reduction()),
                PromotionWords.scope(pro, terms.scope(), known));
        page.say(PromotionsPhrase.DATES, words.dates(pro, terms.first(), terms.last()));
        page.say(PromotionsPhrase.OCCASIONS, PromotionWords.occasions(pro, terms.occasions()));
        page.say(PromotionsPhrase.CONDITIONS, PromotionWords.conditions(pro, terms.firstVisitOnly(), terms.most()));
    }

    private void result(Pro pro, Promotion promotion, Page page, List<Treatment> offered) {
        PromotionVisits.Result result = visits.of(pro.salonId(), promotion.id());
        page.gap().say(PromotionsPhrase.RESULT, result.booked(), result.done(), result.given());
        Instant now = clock.instant();
        promotion.asked(pro.salon().zone()).ifPresent(asked -> {
            Instant end = asked.to().isBefore(now) ? asked.to() : now;
            Duration lasted = Duration.between(asked.from(), end);
            if (lasted.isNegative()) {
                return;
            }
            if (lasted.compareTo(WEEK) < 0) {
                if (end.equals(now)) {
                    page.say(PromotionsPhrase.TOO_SOON);
                }
                return;
            }
            List<TreatmentId> covered = offered.stream()
                    .filter(treatment -> promotion.terms().scope().covers(treatment))
                    .map(Treatment::id)
                    .toList();
            Instant before = asked.from().minus(WEEK.multipliedBy(WEEKS_BEFORE));
            double weeks = (double) lasted.toMinutes() / WEEK.toMinutes();
            double earlier = visits.countDone(pro.salonId(), covered, before, asked.from()) / (double) WEEKS_BEFORE;
            double since = visits.countDone(pro.salonId(), covered, asked.from(), end) / weeks;
            page.say(
                    PromotionsPhrase.PER_WEEK,
                    pro.voice().oneDecimal(earlier),
                    pro.voice().oneDecimal(since));
        });
    }

    private static Page keys(Pro pro, Promotion promotion, Standing standing, Page page) {
        PromotionId id = promotion.id();
        if (standing == Standing.OVER) {
            return page;
        }
        Button halt = standing == Standing.PAUSED
                ? pro.button(PromotionsPhrase.RESUME, new PromotionsAction.Resume(id))
                        .good()
                : pro.button(PromotionsPhrase.PAUSE, new PromotionsAction.Pause(id));
        return page.row(halt, pro.button(PromotionsPhrase.DATES_BUTTON, new PromotionsAction.AskDates(id)))
                .row(
                        pro.button(PromotionsPhrase.LINK_BUTTON, new SalonLinkAction.OfPromotion(id)),
                        pro.button(PromotionsPhrase.END, new PromotionsAction.AskEnd(id)));
    }
}
