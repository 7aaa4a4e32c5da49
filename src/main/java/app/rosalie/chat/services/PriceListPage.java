package app.rosalie.chat.services;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ServicesAction;
import app.rosalie.chat.kit.promotion.PromotionWords;
import app.rosalie.pictures.PriceList;
import app.rosalie.pictures.PriceList.Entry;
import app.rosalie.pictures.PriceList.Section;
import app.rosalie.salon.Treatment;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The price list as a picture to share, a page at a time: always what is true now. */
@Component
class PriceListPage {

    private final PricesByCategory prices;
    private final PricesToday reduced;
    private final PromotionWords words;
    private final InstantSource clock;

    PriceListPage(PricesByCategory prices, PricesToday reduced, PromotionWords words, InstantSource clock) {
        this.reduced = reduced;
        this.words = words;
        this.prices = prices;
        this.clock = clock;
    }

    Reply show(Pro pro, int wanted, boolean story) {
        List<List<Section>> pages = PriceList.pages(sections(pro));
        if (pages.isEmpty()) {
            return ServicesList.page(pro)
                    .say(ServicesPhrase.EMPTY)
                    .row(pro.button(ServicesPhrase.ADD, new ServicesAction.AskNew()))
                    .show();
        }
        int number = Math.clamp(wanted, 0, pages.size() - 1);
        LocalDate today = pro.dayOf(clock.instant());
        Page page = ServicesList.page(pro, pro.voice().plain(ServicesPhrase.PRICE_LIST_CRUMB))
                .picture(picture(pro, pages.get(number), today, story))
                .say(ServicesPhrase.PRICE_LIST, today, number + 1, pages.size())
                .row(
                        pro.button(
                                story ? ServicesPhrase.AS_A_PHOTO : ServicesPhrase.AS_A_STORY,
                                new ServicesAction.PriceList(number, !story)),
                        pro.button(ServicesPhrase.TO_POSTER, new ServicesAction.Poster()));
        List<Button> turns = new ArrayList<>();
        if (number > 0) {
            turns.add(pro.button(ServicesPhrase.BEFORE, new ServicesAction.PriceList(number - 1, story)));
        }
        if (number + 1 < pages.size()) {
            turns.add(pro.button(ServicesPhrase.NEXT, new ServicesAction.PriceList(number + 1, story)));
        }
        return turns.isEmpty()
                ? page.show()
                : page.row(turns.toArray(Button[]::new)).show();
    }

    private List<Section> sections(Pro pro) {
        Map<String, List<Treatment>> byCategory = prices.byCategory(pro);
        List<Treatment> sold =
                byCategory.values().stream().flatMap(List::stream).toList();
        PricesToday.Today today = reduced.of(pro, sold);
        List<Section> sections = new ArrayList<>();
        byCategory.entrySet().stream()
                .map(category -> new Section(
                        category.getKey(),
                        category.getValue().stream()
                                .map(treatment -> today.entry(pro, treatment))
                                .toList()))
                .forEach(sections::add);
        List<Entry> offers = today.offers(pro, words, sold);
        if (!offers.isEmpty() && !sections.isEmpty()) {
            sections.add(new Section(pro.voice().plain(ServicesPhrase.OFFERS), offers));
        }
        return sections;
    }

    private static PriceList picture(Pro pro, List<Section> sections, LocalDate today, boolean story) {
        String words = sections.stream()
                .flatMap(section -> section.entries().stream())
                .map(entry -> pro.voice()
                        .plain(
                                ServicesPhrase.PRICE_LIST_ENTRY,
                                entry.name(),
                                entry.price(),
                                entry.struck().isEmpty() ? "none" : entry.struck()))
                .collect(Collectors.joining(" · "));
        return new PriceList(
                pro.voice().plain(ServicesPhrase.PRICE_LIST_ALT, pro.salon().name(), words),
                pro.salon().name(),
                pro.voice().plain(ServicesPhrase.PRICE_LIST_TITLE),
                sections,
                pro.voice().plain(ServicesPhrase.PRICE_LIST_FOOT, today, Integer.toString(today.getYear())),
                story);
    }
}
