package app.rosalie.chat.services;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ServicesAction;
import app.rosalie.chat.kit.treatment.TreatmentPrice;
import app.rosalie.pictures.PriceList;
import app.rosalie.pictures.PriceList.Entry;
import app.rosalie.pictures.PriceList.Section;
import app.rosalie.salon.Treatment;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The price list as a picture to share, a page at a time: always what is true now. */
@Component
class PriceListPage {

    private final PricesByCategory prices;
    private final InstantSource clock;

    PriceListPage(PricesByCategory prices, InstantSource clock) {
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
        return prices.byCategory(pro).entrySet().stream()
                .map(category -> new Section(
                        category.getKey(),
                        category.getValue().stream()
                                .map(treatment -> entry(pro, treatment))
                                .toList()))
                .toList();
    }

    private static Entry entry(Pro pro, Treatment treatment) {
        return new Entry(
                treatment.name(), pro.voice().length(treatment.length()), TreatmentPrice.of(pro.voice(), treatment));
    }

    private static PriceList picture(Pro pro, List<Section> sections, LocalDate today, boolean story) {
        String words = sections.stream()
                .flatMap(section -> section.entries().stream())
                .map(entry -> entry.name() + " " + entry.price())
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
