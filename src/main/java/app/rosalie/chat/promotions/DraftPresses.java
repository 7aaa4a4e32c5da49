package app.rosalie.chat.promotions;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.PromotionsAction.PromotionPart;
import app.rosalie.chat.action.PromotionsAction.Stretch;
import app.rosalie.chat.question.PromotionDraft;
import app.rosalie.chat.question.PromotionsQuestion;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.promotion.Occasions;
import app.rosalie.salon.promotion.Promotions;
import app.rosalie.salon.promotion.Reduction;
import app.rosalie.salon.promotion.Scope;
import app.rosalie.salon.promotion.Terms;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** A new promotion is put together by buttons: what each changes of the draft that stands in the open question. */
@Component
class DraftPresses {

    private final Promotions promotions;
    private final DraftPages pages;
    private final PromotionCard card;

    DraftPresses(Promotions promotions, DraftPages pages, PromotionCard card) {
        this.promotions = promotions;
        this.pages = pages;
        this.card = card;
    }

    Reply begin(Pro pro) {
        return unlessFull(pro, () -> pages.ask(pro, PromotionDraft.EMPTY, PromotionPart.REDUCTION));
    }

    Reply beginFor(Pro pro, TreatmentId id) {
        return unlessFull(pro, () -> {
            Optional<Treatment> treatment = pages.offered(pro).stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst();
            PromotionDraft draft = treatment
                    .map(one -> PromotionDraft.EMPTY.on(new Scope(List.of(one.id()), List.of())))
                    .orElse(PromotionDraft.EMPTY);
            return pages.ask(pro, draft, PromotionPart.REDUCTION);
        });
    }

    private Reply unlessFull(Pro pro, Supplier<Reply> goOn) {
        return promotions.hasRoom(pro.salon())
                ? goOn.get()
                : PromotionsList.page(pro)
                        .say(PromotionsPhrase.TOO_MANY, Promotions.MOST)
                        .show();
    }

    /** Goes on with the draft that is open; of one that was left long ago nothing is known any more. */
    private Reply draft(Pro pro, Function<PromotionDraft, Reply> goOn) {
        return pro.turn().asked() instanceof PromotionsQuestion.Draft(var draft, var _)
                ? goOn.apply(draft)
                : begin(pro).toast(pro.voice().plain(PromotionsPhrase.FORGOTTEN));
    }

    Reply ask(Pro pro, PromotionPart part) {
        return draft(pro, draft -> part == PromotionPart.WHOLE ? pages.look(pro, draft) : pages.ask(pro, draft, part));
    }

    Reply look(Pro pro) {
        return draft(pro, draft -> pages.look(pro, draft));
    }

    Reply reduction(Pro pro, Reduction.Cut kind, int amount) {
        return draft(
                pro,
                draft -> Reduction.ifPossible(kind, amount)
                        .map(by -> next(pro, draft.by(by)))
                        .orElseGet(() -> pages.ask(pro, draft, PromotionPart.REDUCTION)));
    }

    /** PromotionPart by step: dates are asked as long as none were chosen. */
    private Reply next(Pro pro, PromotionDraft draft) {
        boolean complete = draft.reduction().isPresent() && draft.scope().isPresent();
        return complete && !draft.dated() ? pages.ask(pro, draft, PromotionPart.DATES) : pages.look(pro, draft);
    }

    Reply wholeSalon(Pro pro) {
        return draft(pro, draft -> next(pro, draft.on(Scope.ALL)));
    }

    Reply toggle(Pro pro, TreatmentId id) {
        return draft(pro, draft -> {
            Scope scope = draft.scope().orElse(Scope.ALL);
            boolean hers = pages.offered(pro).stream().anyMatch(one -> one.id().equals(id));
            return hers
                    ? scoped(pro, draft, toggled(scope.treatments(), id), scope.categories())
                    : pages.ask(pro, draft, PromotionPart.SCOPE);
        });
    }

    Reply toggleCategory(Pro pro, TreatmentId member) {
        return draft(pro, draft -> {
            Scope scope = draft.scope().orElse(Scope.ALL);
            return pages.offered(pro).stream()
                    .filter(one -> one.id().equals(member))
                    .findFirst()
                    .map(one -> scoped(pro, draft, scope.treatments(), toggled(scope.categories(), one.category())))
                    .orElseGet(() -> pages.ask(pro, draft, PromotionPart.SCOPE));
        });
    }

    private static <T> List<T> toggled(List<T> some, T one) {
        List<T> now = new ArrayList<>(some);
        if (!now.remove(one)) {
            now.add(one);
        }
        return now;
    }

    private Reply scoped(Pro pro, PromotionDraft draft, List<TreatmentId> some, List<String> categories) {
        if (some.size() + categories.size() > Scope.MOST) {
            return pages.ask(
                    pro,
                    draft,
                    PromotionPart.SCOPE,
                    page -> page.say(PromotionsPhrase.TOO_MANY_NAMED, Scope.MOST)
                            .gap());
        }
        return pages.ask(pro, draft.on(new Scope(some, categories)), PromotionPart.SCOPE);
    }

    Reply dates(Pro pro, Stretch stretch) {
        return draft(pro, draft -> {
            Stretches days = Stretches.of(stretch, pages.today(pro));
            return pages.look(pro, draft.lasting(Optional.of(days.first()), days.last()));
        });
    }

    Reply toggleDay(Pro pro, DayOfWeek day) {
        return draft(pro, draft -> {
            Occasions now = draft.occasions();
            // From every day, the first press picks one.
            Set<DayOfWeek> days = now.everyDay() ? EnumSet.noneOf(DayOfWeek.class) : EnumSet.copyOf(now.days());
            if (!days.remove(day)) {
                days.add(day);
            }
            Occasions then = days.isEmpty() ? now.on(EnumSet.allOf(DayOfWeek.class)) : now.on(days);
            return pages.ask(pro, draft.when(then), PromotionPart.OCCASIONS);
        });
    }

    Reply everyDay(Pro pro) {
        return draft(
                pro,
                draft -> pages.ask(
                        pro,
                        draft.when(draft.occasions().on(EnumSet.allOf(DayOfWeek.class))),
                        PromotionPart.OCCASIONS));
    }

    Reply hours(Pro pro, int from, int to) {
        return draft(
                pro,
                draft -> Occasions.fit(from, to)
                        ? pages.ask(pro, draft.when(draft.occasions().between(from, to)), PromotionPart.OCCASIONS)
                        : pages.ask(pro, draft, PromotionPart.OCCASIONS));
    }

    Reply firstVisit(Pro pro, boolean only) {
        return draft(pro, draft -> pages.look(pro, draft.forFirstVisits(only)));
    }

    Reply most(Pro pro, int most) {
        return draft(
                pro,
                draft -> most < 0 || most > Terms.MOST_VISITS
                        ? pages.ask(pro, draft, PromotionPart.MOST)
                        : pages.look(pro, draft.atMost(most)));
    }

    /** What the screen proposes; pressed again, or below another proposal, nothing is offered. */
    Reply offer(Pro pro, int seal) {
        return draft(pro, draft -> DraftPages.seal(draft) == seal ? offered(pro, draft) : pages.look(pro, draft));
    }

    private Reply offered(Pro pro, PromotionDraft draft) {
        LocalDate today = pages.today(pro);
        if (draft.last().filter(today::isAfter).isPresent()) {
            return pages.ask(
                    pro,
                    draft,
                    PromotionPart.DATES,
                    page -> page.say(PromotionsPhrase.DATES_REFUSED).gap());
        }
        return pages.terms(pro, draft, pages.offered(pro))
                .flatMap(terms -> promotions.offer(pro.salon(), terms))
                .map(offered -> {
                    Page page = PromotionCard.page(pro, offered.promotion())
                            .say(PromotionsPhrase.OFFERED, offered.promotion().standing(today))
                            .gap();
                    return card.filled(pro, offered.promotion(), page)
                            .undo(offered.entry())
                            .show();
                })
                .orElseGet(() -> begin(pro));
    }
}
