package app.rosalie.chat.promotions;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.PromotionsAction;
import app.rosalie.chat.action.ServicesAction;
import app.rosalie.chat.kit.paging.ListPage;
import app.rosalie.chat.kit.promotion.PromotionWords;
import app.rosalie.salon.promotion.Promotion;
import app.rosalie.salon.promotion.Promotion.Standing;
import app.rosalie.salon.promotion.Promotions;
import app.rosalie.salon.promotion.Terms;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The promotions of a salon: running, to come, paused; and those that are over. */
@Component
class PromotionsList {

    private static final int ON_A_PAGE = 10;
    private static final int IN_A_ROW = 8;

    private final Promotions promotions;
    private final PromotionWords words;
    private final InstantSource clock;

    PromotionsList(Promotions promotions, PromotionWords words, InstantSource clock) {
        this.promotions = promotions;
        this.words = words;
        this.clock = clock;
    }

    static Page page(Pro pro, String... crumbs) {
        String[] all = new String[crumbs.length + 1];
        all[0] = pro.voice().plain(PromotionsPhrase.CRUMB);
        System.arraycopy(crumbs, 0, all, 1, crumbs.length);
        return Page.below(pro.voice(), all).back(new PromotionsAction.Open());
    }

    Reply open(Pro pro) {
        List<Promotion> open = promotions.open(pro.salon());
        Page page = page(pro).back(new ServicesAction.Open(0));
        if (open.isEmpty()) {
            page.say(PromotionsPhrase.NONE);
        } else {
            page.say(PromotionsPhrase.LIST, open.size());
            List<Button> numbers = new ArrayList<>();
            for (Standing standing : List.of(Standing.RUNNING, Standing.TO_COME, Standing.PAUSED)) {
                stretch(pro, page, standing, open, numbers);
            }
            page.grid(IN_A_ROW, numbers);
        }
        Button add = pro.button(PromotionsPhrase.ADD, new PromotionsAction.New());
        return page.row(add, pro.button(PromotionsPhrase.TO_OVER, new PromotionsAction.Over(0)))
                .show();
    }

    private void stretch(Pro pro, Page page, Standing standing, List<Promotion> all, List<Button> numbers) {
        LocalDate today = today(pro);
        List<Promotion> some =
                all.stream().filter(one -> one.standing(today) == standing).toList();
        if (!some.isEmpty()) {
            page.gap().say(PromotionsPhrase.STANDING_HEADING, standing);
            some.forEach(one -> line(pro, page, one, numbers));
        }
    }

    private void line(Pro pro, Page page, Promotion promotion, List<Button> numbers) {
        Terms terms = promotion.terms();
        int number = numbers.size() + 1;
        page.say(
                PromotionsPhrase.LINE,
                number,
                terms.name(),
                words.dates(pro, terms.first(), terms.last()),
                terms.forEverybody() ? "none" : PromotionWords.onConditions(pro, terms));
        numbers.add(Button.of(Integer.toString(number), new PromotionsAction.Card(promotion.id())));
    }

    Reply over(Pro pro, int wanted) {
        List<Promotion> over = promotions.over(pro.salon(), Promotions.MOST);
        Page page = page(pro, pro.voice().plain(PromotionsPhrase.OVER_CRUMB));
        if (over.isEmpty()) {
            return page.say(PromotionsPhrase.NONE_OVER).show();
        }
        page.say(PromotionsPhrase.OVER, over.size()).gap();
        ListPage<Promotion> shown = ListPage.of(
                wanted,
                ON_A_PAGE,
                (skip, most) -> over.subList(Math.min(skip, over.size()), Math.min(skip + most, over.size())));
        List<Button> numbers = new ArrayList<>();
        shown.shown().forEach(one -> line(pro, page, one, numbers));
        page.grid(IN_A_ROW, numbers);
        List<Button> turns = shown.turns(
                before -> pro.button(PromotionsPhrase.BEFORE, new PromotionsAction.Over(before)),
                next -> pro.button(PromotionsPhrase.NEXT, new PromotionsAction.Over(next)));
        return turns.isEmpty()
                ? page.show()
                : page.row(turns.toArray(Button[]::new)).show();
    }

    /** What a forged or an old button asks for. */
    Reply gone(Pro pro) {
        return open(pro).toast(pro.voice().plain(PromotionsPhrase.GONE));
    }

    LocalDate today(Pro pro) {
        return pro.dayOf(clock.instant());
    }
}
