package app.rosalie.chat.promotions;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.PromotionsAction;
import app.rosalie.chat.action.PromotionsAction.PromotionPart;
import app.rosalie.chat.kit.promotion.PromotionWords;
import app.rosalie.chat.question.PromotionDraft;
import app.rosalie.chat.question.PromotionsQuestion;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.promotion.Promotion;
import app.rosalie.salon.promotion.PromotionId;
import app.rosalie.salon.promotion.Reduction;
import app.rosalie.salon.promotion.Scope;
import app.rosalie.salon.promotion.Terms;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** A new promotion: what is asked of it, and all of it before it is offered. */
@Component
class DraftPages {

    private final Treatments treatments;
    private final PricesBefore prices;
    private final PromotionWords words;
    private final InstantSource clock;

    DraftPages(Treatments treatments, PricesBefore prices, PromotionWords words, InstantSource clock) {
        this.treatments = treatments;
        this.prices = prices;
        this.words = words;
        this.clock = clock;
    }

    List<Treatment> offered(Pro pro) {
        return treatments.offered(pro.salonId());
    }

    Reply ask(Pro pro, PromotionDraft draft, PromotionPart part) {
        return ask(pro, draft, part, page -> page);
    }

    /** @param note what is to be said first */
    Reply ask(Pro pro, PromotionDraft draft, PromotionPart part, UnaryOperator<Page> note) {
        List<Treatment> offered = offered(pro);
        Page page = note.apply(page(pro).asking(new PromotionsQuestion.Draft(draft, part)))
                .say(PromotionsPhrase.ASK, part, chosen(pro, draft, part, offered));
        if (part != PromotionPart.REDUCTION
                && draft.reduction().isPresent()
                && draft.scope().isPresent()) {
            page.back(new PromotionsAction.Look());
        }
        return DraftChoices.offer(pro, page, draft, part, offered).show();
    }

    private String chosen(Pro pro, PromotionDraft draft, PromotionPart part, List<Treatment> offered) {
        return switch (part) {
            case REDUCTION, WHOLE ->
                draft.reduction().map(one -> PromotionWords.reduction(pro, one)).orElse("none");
            case SCOPE ->
                draft.scope()
                        .map(one -> PromotionWords.scope(pro, one, offered))
                        .orElse("none");
            case DATES -> draft.dated() ? dates(pro, draft) : "none";
            case OCCASIONS -> PromotionWords.occasions(pro, draft.occasions());
            case MOST -> draft.most() == 0 ? "none" : Integer.toString(draft.most());
            case NAME -> terms(pro, draft, offered).map(Terms::name).orElse("none");
        };
    }

    private String dates(Pro pro, PromotionDraft draft) {
        return words.dates(
                pro, draft.first().orElseGet(() -> today(pro)), draft.last().orElse(null));
    }

    private static Page page(Pro pro) {
        return PromotionsList.page(pro, pro.voice().plain(PromotionsPhrase.NEW_CRUMB));
    }

    /** What the draft lacks is asked; where it lacks nothing, all of it is shown. */
    Reply look(Pro pro, PromotionDraft draft) {
        return look(pro, draft, page -> page);
    }

    Reply look(Pro pro, PromotionDraft draft, UnaryOperator<Page> note) {
        if (draft.reduction().isEmpty()) {
            return ask(pro, draft, PromotionPart.REDUCTION, note);
        }
        if (draft.scope().isEmpty()) {
            return ask(pro, draft, PromotionPart.SCOPE, note);
        }
        if (isPast(pro, draft)) {
            return ask(
                    pro,
                    draft,
                    PromotionPart.DATES,
                    page -> note.apply(page).say(PromotionsPhrase.DATES_REFUSED).gap());
        }
        List<Treatment> offered = offered(pro);
        Reduction reduction = draft.reduction().get();
        Scope scope = draft.scope().get();
        boolean lowers = offered.stream().anyMatch(one -> scope.covers(one) && reduction.lowers(one.price()));
        return lowers
                ? whole(pro, draft, terms(pro, draft, offered).orElseThrow(), offered, note)
                : ask(
                        pro,
                        draft,
                        PromotionPart.REDUCTION,
                        page -> note.apply(page)
                                .say(
                                        PromotionsPhrase.LOWERS_NOTHING,
                                        PromotionWords.reduction(pro, reduction),
                                        PromotionWords.scope(pro, scope, offered))
                                .gap());
    }

    private Reply whole(Pro pro, PromotionDraft draft, Terms terms, List<Treatment> offered, UnaryOperator<Page> note) {
        Page page = note.apply(page(pro).asking(new PromotionsQuestion.Draft(draft, PromotionPart.WHOLE)));
        page.say(PromotionsPhrase.NEW_TITLE, terms.name())
                .say(
                        PromotionsPhrase.WHAT,
                        PromotionWords.reduction(pro, terms.reduction()),
                        PromotionWords.scope(pro, terms.scope(), offered));
        if (draft.dated()) {
            page.say(PromotionsPhrase.DATES, words.dates(pro, terms.first(), terms.last()));
        } else {
            page.say(PromotionsPhrase.DATES_NOT_SAID);
        }
        page.say(PromotionsPhrase.OCCASIONS, PromotionWords.occasions(pro, terms.occasions()))
                .say(PromotionsPhrase.CONDITIONS, PromotionWords.conditions(pro, terms.firstVisitOnly(), terms.most()))
                .gap();
        prices.tell(pro, page, transientPromotion(terms), offered);
        page.gap().say(PromotionsPhrase.BEST_WINS);
        page.proposal(pro.button(PromotionsPhrase.OFFER, new PromotionsAction.Offer(seal(draft)))
                .good());
        page.row(
                        pro.button(
                                PromotionsPhrase.REDUCTION_BUTTON, new PromotionsAction.Ask(PromotionPart.REDUCTION)),
                        pro.button(PromotionsPhrase.SCOPE_BUTTON, new PromotionsAction.Ask(PromotionPart.SCOPE)))
                .row(
                        pro.button(
                                PromotionsPhrase.OCCASIONS_BUTTON, new PromotionsAction.Ask(PromotionPart.OCCASIONS)),
                        pro.button(
                                PromotionsPhrase.FIRST_VISIT_BUTTON,
                                new PromotionsAction.FirstVisit(!draft.firstVisitOnly()),
                                draft.firstVisitOnly()))
                .row(
                        pro.button(PromotionsPhrase.DATES_BUTTON, new PromotionsAction.Ask(PromotionPart.DATES)),
                        pro.button(PromotionsPhrase.MOST_BUTTON, new PromotionsAction.Ask(PromotionPart.MOST)),
                        pro.button(PromotionsPhrase.NAME_BUTTON, new PromotionsAction.Ask(PromotionPart.NAME)));
        return page.show();
    }

    /** Of which nothing is kept. */
    private Promotion transientPromotion(Terms terms) {
        Instant now = clock.instant();
        return new Promotion(new PromotionId(0), terms, List.of(new Promotion.Run(now, null)), Promotion.State.ON);
    }

    static int seal(PromotionDraft draft) {
        return draft.toString().hashCode();
    }

    /** As it would be offered; empty where something is still to be said. */
    Optional<Terms> terms(Pro pro, PromotionDraft draft, List<Treatment> offered) {
        return draft.reduction()
                .flatMap(reduction -> draft.scope()
                        .filter(_ -> !isPast(pro, draft))
                        .map(scope -> {
                            String name = draft.name().isEmpty()
                                    ? PromotionWords.name(pro, reduction, scope, offered)
                                    : draft.name();
                            LocalDate today = today(pro);
                            LocalDate first =
                                    draft.first().filter(today::isBefore).orElse(today);
                            return new Terms(
                                    name,
                                    reduction,
                                    scope,
                                    first,
                                    draft.last().orElse(null),
                                    draft.occasions(),
                                    draft.firstVisitOnly(),
                                    draft.most());
                        }));
    }

    /** A draft may wait over midnight. */
    private boolean isPast(Pro pro, PromotionDraft draft) {
        return draft.last().filter(today(pro)::isAfter).isPresent();
    }

    LocalDate today(Pro pro) {
        return pro.dayOf(clock.instant());
    }
}
