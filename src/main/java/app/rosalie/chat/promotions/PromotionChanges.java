package app.rosalie.chat.promotions;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.PromotionsAction;
import app.rosalie.chat.action.PromotionsAction.Stretch;
import app.rosalie.chat.kit.promotion.PromotionWords;
import app.rosalie.chat.question.PromotionsQuestion;
import app.rosalie.language.promotion.PromotionReader;
import app.rosalie.language.promotion.SaidPromotion;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.promotion.Promotion;
import app.rosalie.salon.promotion.Promotion.Standing;
import app.rosalie.salon.promotion.PromotionId;
import app.rosalie.salon.promotion.Promotions;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A promotion that was offered is paused, goes on, ends, or has other dates. */
@Component
class PromotionChanges {

    private final Promotions promotions;
    private final PromotionCard card;
    private final PromotionWords words;
    private final InstantSource clock;

    PromotionChanges(Promotions promotions, PromotionCard card, PromotionWords words, InstantSource clock) {
        this.promotions = promotions;
        this.card = card;
        this.words = words;
        this.clock = clock;
    }

    Reply pause(Pro pro, PromotionId id) {
        return told(pro, id, promotions.pause(pro.salon(), id), "PAUSED");
    }

    Reply resume(Pro pro, PromotionId id) {
        return told(pro, id, promotions.resume(pro.salon(), id), "RESUMED");
    }

    Reply end(Pro pro, PromotionId id) {
        return told(pro, id, promotions.end(pro.salon(), id), "ENDED");
    }

    Reply askEnd(Pro pro, PromotionId id) {
        return unlessOver(
                pro,
                id,
                promotion -> PromotionCard.below(pro, promotion)
                        .say(PromotionsPhrase.ASK_END, promotion.terms().name())
                        .proposal(pro.button(PromotionsPhrase.DO_END, new PromotionsAction.End(id))
                                .danger())
                        .show());
    }

    private Reply unlessOver(Pro pro, PromotionId id, Function<Promotion, Reply> goOn) {
        LocalDate today = pro.dayOf(clock.instant());
        return card.about(
                pro,
                id,
                promotion -> promotion.standing(today) == Standing.OVER ? card.show(pro, id) : goOn.apply(promotion));
    }

    /** What was so already is shown as it is. */
    private Reply told(Pro pro, PromotionId id, Optional<JournalEntryId> entry, String what) {
        return card.about(pro, id, promotion -> {
            Page page = PromotionCard.page(pro, promotion);
            entry.ifPresent(
                    _ -> page.say(PromotionsPhrase.DONE, what, promotion.terms().name())
                            .gap());
            card.filled(pro, promotion, page);
            entry.ifPresent(page::undo);
            return page.show();
        });
    }

    Reply askDates(Pro pro, PromotionId id) {
        return unlessOver(
                pro,
                id,
                promotion -> asking(pro, promotion)
                        .say(
                                PromotionsPhrase.ASK_OTHER_DATES,
                                promotion.terms().name(),
                                words.dates(
                                        pro,
                                        promotion.terms().first(),
                                        promotion.terms().last()))
                        .show());
    }

    private static Page asking(Pro pro, Promotion promotion) {
        return PromotionCard.below(pro, promotion)
                .asking(new PromotionsQuestion.Dates(promotion.id()))
                .rows(
                        2,
                        Stream.of(
                                        Stretch.THIS_WEEK,
                                        Stretch.NEXT_WEEK,
                                        Stretch.THIS_MONTH,
                                        Stretch.NEXT_MONTH,
                                        Stretch.ENDLESS)
                                .toList(),
                        stretch -> pro.button(
                                PromotionsPhrase.PROLONG,
                                new PromotionsAction.Prolong(promotion.id(), stretch),
                                stretch));
    }

    Reply prolong(Pro pro, PromotionId id, Stretch until) {
        return unlessOver(pro, id, promotion -> {
            LocalDate today = pro.dayOf(clock.instant());
            LocalDate last = Stretches.of(until, today).last().orElse(null);
            LocalDate first = promotion.terms().first();
            return last != null && last.isBefore(first)
                    ? refused(pro, promotion)
                    : reschedule(pro, promotion, first, last);
        });
    }

    Reply hearDates(Pro pro, PromotionId id, String text) {
        return unlessOver(pro, id, promotion -> {
            LocalDate today = pro.dayOf(clock.instant());
            SaidPromotion.Dates said = PromotionReader.read(
                            text, clock.instant().atZone(pro.salon().zone()))
                    .dates();
            LocalDate first = promotion.terms().first();
            LocalDate from = first.isAfter(today) ? said.first().orElse(first) : first;
            boolean endSaid = said.endless() || said.last().isPresent();
            Optional<LocalDate> last = said.endless()
                    ? Optional.empty()
                    : said.last().or(() -> Optional.ofNullable(promotion.terms().last()));
            return !said.said()
                            || said.backwards()
                            || !endSaid && !first.isAfter(today)
                            || last.filter(from::isAfter).isPresent()
                    ? refused(pro, promotion)
                    : reschedule(pro, promotion, from, last.orElse(null));
        });
    }

    private static Reply refused(Pro pro, Promotion promotion) {
        return asking(pro, promotion).say(PromotionsPhrase.DATES_REFUSED).show();
    }

    private Reply reschedule(Pro pro, Promotion promotion, LocalDate first, @Nullable LocalDate last) {
        Optional<JournalEntryId> entry = promotions.reschedule(pro.salon(), promotion.id(), first, last);
        return entry.isEmpty() ? refused(pro, promotion) : told(pro, promotion.id(), entry, "RESCHEDULED");
    }

    /** « Stop la promo manucure »: the one that is meant, or which one. */
    Reply said(Pro pro, SaidPromotion.Act act, List<Promotion> meant, List<String> unread) {
        if (meant.isEmpty()) {
            return PromotionsList.page(pro)
                    .say(PromotionsPhrase.NONE_MEANT, act)
                    .show();
        }
        if (meant.size() == 1 && unread.isEmpty()) {
            return said(pro, act, meant.getFirst());
        }
        Page page = PromotionsList.page(pro);
        if (!unread.isEmpty()) {
            page.say(PromotionsPhrase.UNREAD, String.join(" ", unread)).gap();
        }
        return page.say(PromotionsPhrase.WHICH_ONE, act)
                .rows(
                        1,
                        meant,
                        one -> pro.button(
                                PromotionsPhrase.ONE,
                                action(act, one.id()),
                                one.terms().name()))
                .show();
    }

    private Reply said(Pro pro, SaidPromotion.Act act, Promotion promotion) {
        if (act == SaidPromotion.Act.END) {
            return askEnd(pro, promotion.id());
        }
        return PromotionCard.below(pro, promotion)
                .say(PromotionsPhrase.PROPOSE_ACT, act, promotion.terms().name())
                .proposal(pro.button(PromotionsPhrase.DO_ACT, action(act, promotion.id()), act)
                        .good())
                .show();
    }

    /** Of several to end, the one that was chosen is asked about once more. */
    private static PromotionsAction action(SaidPromotion.Act act, PromotionId id) {
        return switch (act) {
            case PAUSE -> new PromotionsAction.Pause(id);
            case RESUME -> new PromotionsAction.Resume(id);
            case END -> new PromotionsAction.AskEnd(id);
            case OFFER -> new PromotionsAction.Card(id);
        };
    }
}
