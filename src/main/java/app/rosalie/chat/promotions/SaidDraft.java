package app.rosalie.chat.promotions;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.PromotionsAction.PromotionPart;
import app.rosalie.chat.question.PromotionDraft;
import app.rosalie.chat.question.PromotionsQuestion;
import app.rosalie.language.promotion.PromotionReader;
import app.rosalie.language.promotion.SaidPromotion;
import app.rosalie.salon.VisibleText;
import app.rosalie.salon.promotion.Occasions;
import app.rosalie.salon.promotion.Promotion;
import app.rosalie.salon.promotion.Promotions;
import app.rosalie.salon.promotion.Reduction;
import app.rosalie.salon.promotion.Terms;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A promotion in words: all of it in a sentence, or the part that a screen asks for. What is not said stays as it was. */
@Component
class SaidDraft {

    private static final long HUNDREDTHS = 100;
    private static final Pattern BARE_NUMBER = Pattern.compile("\\W*(\\d{1,5})\\W*");

    private final Promotions promotions;
    private final PromotionNames names;
    private final PromotionChanges changes;
    private final DraftPages pages;
    private final InstantSource clock;

    SaidDraft(
            Promotions promotions,
            PromotionNames names,
            PromotionChanges changes,
            DraftPages pages,
            InstantSource clock) {
        this.promotions = promotions;
        this.names = names;
        this.changes = changes;
        this.pages = pages;
        this.clock = clock;
    }

    Reply hear(Pro pro, PromotionsQuestion.Draft question, String text) {
        if (question.part() == PromotionPart.NAME) {
            return name(pro, question.draft(), text);
        }
        ZonedDateTime now = clock.instant().atZone(pro.salon().zone());
        SaidPromotion said = PromotionReader.read(names.mended(pro, text, now), now);
        PromotionNames.Found found = names.in(pro, said.rest(), now);
        if (said.act() != SaidPromotion.Act.OFFER) {
            List<Promotion> meant = meant(pro, said.act(), found);
            boolean known = !found.isNothing() || meant.stream().anyMatch(found::means);
            return changes.said(pro, said.act(), meant, known ? List.of() : found.unread());
        }
        if (!promotions.hasRoom(pro.salon())) {
            return PromotionsList.page(pro)
                    .say(PromotionsPhrase.TOO_MANY, Promotions.MOST)
                    .show();
        }
        return offer(pro, question, said, found, text);
    }

    private Reply offer(
            Pro pro, PromotionsQuestion.Draft question, SaidPromotion said, PromotionNames.Found found, String text) {
        List<PromotionsPhrase> wrong = new ArrayList<>();
        boolean another = isAnotherOne(said, found);
        PromotionDraft before = another ? PromotionDraft.EMPTY : question.draft();
        PromotionDraft heard = heard(pro, before, said, found, wrong);
        Optional<Integer> bare = bareNumber(text);
        boolean number = question.part() == PromotionPart.MOST && bare.isPresent();
        if (number) {
            heard = heard.atMost(bare.get());
        }
        boolean silent = !number && !said.saysAnything() && !said.named() && found.isNothing();
        if (silent || !wrong.isEmpty()) {
            PromotionsPhrase hint = wrong.isEmpty() ? PromotionsPhrase.NOT_UNDERSTOOD : wrong.getFirst();
            PromotionPart part = wrong.isEmpty() ? asked(question.part()) : partOf(hint);
            return pages.ask(pro, heard, part, page -> noted(page, hint, part, number ? List.of() : found.unread()));
        }
        List<String> unread = number ? List.of() : found.unread();
        if (said.offPeak() && said.hours().isEmpty()) {
            return pages.ask(
                    pro,
                    heard,
                    PromotionPart.OCCASIONS,
                    page -> page.say(PromotionsPhrase.WHICH_OFF_PEAK).gap());
        }
        boolean steps =
                !another && (question.part() == PromotionPart.REDUCTION || question.part() == PromotionPart.SCOPE);
        boolean complete = heard.reduction().isPresent() && heard.scope().isPresent();
        PromotionDraft draft = heard;
        return steps && complete && !heard.dated()
                ? pages.ask(pro, draft, PromotionPart.DATES, page -> unread(page, unread, false))
                : pages.look(
                        pro, draft, page -> unread(page, unread, draft.scope().isEmpty()));
    }

    /** Whoever says by how much and on what does not speak of what stands there. */
    private static boolean isAnotherOne(SaidPromotion said, PromotionNames.Found found) {
        boolean onSomething = !found.isNothing() || !found.unread().isEmpty() || said.wholeSalon();
        return said.reduction().isPresent() && (onSomething || said.named());
    }

    private static PromotionPart asked(PromotionPart part) {
        return part == PromotionPart.WHOLE ? PromotionPart.REDUCTION : part;
    }

    private static PromotionPart partOf(PromotionsPhrase hint) {
        return switch (hint) {
            case DATES_REFUSED -> PromotionPart.DATES;
            case MOST_REFUSED -> PromotionPart.MOST;
            default -> PromotionPart.REDUCTION;
        };
    }

    private static Page noted(Page page, PromotionsPhrase hint, PromotionPart part, List<String> unread) {
        if (hint == PromotionsPhrase.NOT_UNDERSTOOD) {
            if (part == PromotionPart.SCOPE && !unread.isEmpty()) {
                return page.say(PromotionsPhrase.NOT_SOLD, String.join(" ", unread))
                        .gap();
            }
            return page.say(hint, part).gap();
        }
        return page.say(hint).gap();
    }

    /** @param sold whether what was not understood may be something that she does not sell */
    private static Page unread(Page page, List<String> unread, boolean sold) {
        return unread.isEmpty()
                ? page
                : page.say(sold ? PromotionsPhrase.NOT_SOLD : PromotionsPhrase.UNREAD, String.join(" ", unread))
                        .gap();
    }

    private PromotionDraft heard(
            Pro pro,
            PromotionDraft before,
            SaidPromotion said,
            PromotionNames.Found found,
            List<PromotionsPhrase> wrong) {
        PromotionDraft draft = before;
        if (said.reduction().isPresent()) {
            Optional<Reduction> reduction = reduction(said.reduction().get());
            if (reduction.isEmpty()) {
                wrong.add(PromotionsPhrase.REDUCTION_REFUSED);
            }
            draft = reduction.map(draft::by).orElse(draft);
        }
        draft = found.scope(said.wholeSalon()).map(draft::on).orElse(draft);
        draft = dated(pro, draft, said.dates(), wrong);
        Occasions occasions = draft.occasions();
        if (!said.weekdays().isEmpty()) {
            occasions = occasions.on(said.weekdays());
        }
        if (said.hours().isPresent()) {
            occasions = occasions.between(
                    said.hours().get().from(), said.hours().get().to());
        }
        draft = draft.when(occasions);
        if (said.firstVisit()) {
            draft = draft.forFirstVisits(true);
        }
        if (said.most().isPresent()) {
            int most = said.most().getAsInt();
            if (most < 1 || most > Terms.MOST_VISITS) {
                wrong.add(PromotionsPhrase.MOST_REFUSED);
            } else {
                draft = draft.atMost(most);
            }
        }
        return draft;
    }

    private static Optional<Reduction> reduction(SaidPromotion.Reduction said) {
        return switch (said.kind()) {
            case PERCENT ->
                said.hundredths() % HUNDREDTHS == 0
                        ? Reduction.ifPossible(Reduction.Cut.PERCENT, said.hundredths() / HUNDREDTHS)
                        : Optional.empty();
            case OFF -> Reduction.ifPossible(Reduction.Cut.OFF, said.hundredths());
            case PRICE -> Reduction.ifPossible(Reduction.Cut.PRICE, said.hundredths());
        };
    }

    private PromotionDraft dated(
            Pro pro, PromotionDraft draft, SaidPromotion.Dates said, List<PromotionsPhrase> wrong) {
        if (!said.said()) {
            return draft;
        }
        LocalDate today = pages.today(pro);
        LocalDate first = said.first().or(draft::first).filter(today::isBefore).orElse(today);
        boolean keeps = said.last().isEmpty()
                && !said.endless()
                && draft.last().filter(last -> !last.isBefore(first)).isPresent();
        Optional<LocalDate> last = keeps ? draft.last() : said.last();
        if (said.backwards() || !Terms.fit(first, last.orElse(null))) {
            wrong.add(PromotionsPhrase.DATES_REFUSED);
            return draft;
        }
        return draft.lasting(Optional.of(first), last);
    }

    private static Optional<Integer> bareNumber(String text) {
        Matcher found = BARE_NUMBER.matcher(text);
        return found.matches()
                ? Optional.of(Integer.parseInt(found.group(1))).filter(most -> most >= 1 && most <= Terms.MOST_VISITS)
                : Optional.empty();
    }

    private Reply name(Pro pro, PromotionDraft draft, String text) {
        String name = VisibleText.of(text);
        return name.isEmpty() || name.length() > Terms.LONGEST_NAME || name.contains("\n")
                ? pages.ask(
                        pro,
                        draft,
                        PromotionPart.NAME,
                        page -> page.say(PromotionsPhrase.NOT_UNDERSTOOD, PromotionPart.NAME)
                                .gap())
                : pages.look(pro, draft.named(name));
    }

    /** Those of the treatments named, by their scope or their name; all where nothing is named. */
    private List<Promotion> meant(Pro pro, SaidPromotion.Act act, PromotionNames.Found found) {
        boolean paused = act == SaidPromotion.Act.RESUME;
        List<Promotion> possible = promotions.open(pro.salon()).stream()
                .filter(one -> act == SaidPromotion.Act.END || paused == (one.state() == Promotion.State.PAUSED))
                .toList();
        List<Promotion> named = possible.stream().filter(found::means).toList();
        return named.isEmpty() && found.isNothing() ? possible : named;
    }
}
