package app.rosalie.chat.services;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.PolicyAction;
import app.rosalie.chat.action.PromotionsAction;
import app.rosalie.chat.action.ServicesAction;
import app.rosalie.chat.action.SlotRulesAction;
import app.rosalie.chat.kit.paging.ListPage;
import app.rosalie.chat.kit.treatment.TreatmentPrice;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.springframework.stereotype.Component;

/** What is offered, by category, in the salon's own order; and what is no longer offered. */
@Component
class ServicesList {

    private static final int ON_A_PAGE = 24;
    private static final int IN_A_ROW = 8;

    private final Treatments treatments;

    ServicesList(Treatments treatments) {
        this.treatments = treatments;
    }

    static Page page(Pro pro, String... crumbs) {
        String[] all = new String[crumbs.length + 1];
        all[0] = pro.voice().plain(ServicesPhrase.CRUMB);
        System.arraycopy(crumbs, 0, all, 1, crumbs.length);
        return Page.below(pro.voice(), all).back(new ServicesAction.Open(0));
    }

    Reply offered(Pro pro, int number) {
        return offeredPage(pro, number).show();
    }

    Page offeredPage(Pro pro, int number) {
        List<Treatment> all = byCategory(treatments.offered(pro.salonId()));
        Page page = page(pro).back(new HomeAction.Settings());
        if (all.isEmpty()) {
            page.say(ServicesPhrase.EMPTY);
        } else {
            page.say(ServicesPhrase.LIST, all.size());
            shown(pro, page, all, number, ServicesAction.Open::new);
        }
        int retired = treatments.retired(pro.salonId()).size();
        List<Button> ways = new ArrayList<>();
        ways.add(pro.button(ServicesPhrase.ADD, new ServicesAction.AskNew()));
        if (retired > 0) {
            ways.add(pro.button(ServicesPhrase.TO_RETIRED, new ServicesAction.Retired(0), retired));
        }
        ways.add(pro.button(ServicesPhrase.TO_SLOT_RULES, new SlotRulesAction.Policy()));
        page.row(ways.toArray(Button[]::new));
        return all.isEmpty()
                ? page
                : page.row(
                                pro.button(ServicesPhrase.TO_PRICE_LIST, new ServicesAction.PriceList(0, false)),
                                pro.button(ServicesPhrase.TO_PROMOTIONS, new PromotionsAction.Open()))
                        .row(pro.button(ServicesPhrase.TO_POLICY, new PolicyAction.Open()));
    }

    Reply retired(Pro pro, int number) {
        List<Treatment> all = treatments.retired(pro.salonId());
        Page page = page(pro, pro.voice().plain(ServicesPhrase.RETIRED_CRUMB));
        if (all.isEmpty()) {
            return page.say(ServicesPhrase.NONE_RETIRED).show();
        }
        page.say(ServicesPhrase.RETIRED, all.size());
        return shown(pro, page, all, number, ServicesAction.Retired::new).show();
    }

    /** What a forged or an old button asks for. */
    Reply gone(Pro pro) {
        return offered(pro, 0).toast(pro.voice().plain(ServicesPhrase.GONE));
    }

    /** The categories in the order of their first treatments. */
    private static List<Treatment> byCategory(List<Treatment> offered) {
        Map<String, Integer> order = new LinkedHashMap<>();
        offered.forEach(treatment -> order.putIfAbsent(treatment.category(), order.size()));
        return offered.stream()
                .sorted(Comparator.comparing(treatment -> order.get(treatment.category())))
                .toList();
    }

    private static Page shown(Pro pro, Page page, List<Treatment> all, int wanted, IntFunction<ServicesAction> leaf) {
        ListPage<Treatment> shown = ListPage.of(
                wanted,
                ON_A_PAGE,
                (skip, most) -> all.subList(Math.min(skip, all.size()), Math.min(skip + most, all.size())));
        String category = "";
        List<Button> numbers = new ArrayList<>();
        for (Treatment treatment : shown.shown()) {
            if (!treatment.category().equals(category)) {
                category = treatment.category();
                page.gap().say(ServicesPhrase.CATEGORY, category.isEmpty() ? "none" : category);
            } else if (numbers.isEmpty()) {
                page.gap();
            }
            int number = shown.number() * ON_A_PAGE + numbers.size() + 1;
            page.say(
                    ServicesPhrase.LINE,
                    number,
                    treatment.name(),
                    treatment.length(),
                    TreatmentPrice.of(pro.voice(), treatment));
            numbers.add(Button.of(Integer.toString(number), new ServicesAction.Card(treatment.id())));
        }
        page.grid(IN_A_ROW, numbers);
        List<Button> turns = shown.turns(
                before -> pro.button(ServicesPhrase.BEFORE, leaf.apply(before)),
                next -> pro.button(ServicesPhrase.NEXT, leaf.apply(next)));
        return turns.isEmpty() ? page : page.row(turns.toArray(Button[]::new));
    }
}
