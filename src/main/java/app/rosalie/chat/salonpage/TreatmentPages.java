package app.rosalie.chat.salonpage;

import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.action.SalonPageAction;
import app.rosalie.chat.kit.paging.ListPage;
import app.rosalie.salon.Salon;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.promotion.Promotion;
import app.rosalie.salon.promotion.PublicOffers;
import app.rosalie.salon.promotion.PublicOffers.Offers;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is sold, with the prices of today: at once where it fits onto a screen, else category by category. */
@Component
class TreatmentPages {

    private static final int ON_A_PAGE = 8;
    private static final int MOST_CATEGORIES = 40;

    private final Treatments treatments;
    private final PublicOffers offers;
    private final TreatmentPage treatmentPage;
    private final InstantSource clock;

    TreatmentPages(Treatments treatments, PublicOffers offers, TreatmentPage treatmentPage, InstantSource clock) {
        this.treatments = treatments;
        this.offers = offers;
        this.treatmentPage = treatmentPage;
        this.clock = clock;
    }

    Reply all(SalonClient client) {
        Map<String, List<Treatment>> sold = byCategory(client);
        int count = sold.values().stream().mapToInt(List::size).sum();
        if (count == 0) {
            return SalonFrame.below(client).say(SalonPagePhrase.NO_TREATMENTS).show();
        }
        if (count > ON_A_PAGE && sold.size() == 1) {
            return page(client, sold, sold.keySet().iterator().next(), 0);
        }
        Offers today = today(client, sold.values());
        Page page = SalonFrame.below(client).say(SalonPagePhrase.TREATMENTS_TITLE, count);
        if (count > ON_A_PAGE) {
            page.rows(
                    1,
                    sold.entrySet().stream().limit(MOST_CATEGORIES).toList(),
                    one -> client.button(
                            SalonPagePhrase.CATEGORY_BUTTON,
                            new SalonPageAction.Category(
                                    client.link(), one.getValue().getFirst().id(), 0),
                            one.getKey(),
                            one.getValue().size()));
        } else {
            sold.forEach((category, some) -> {
                page.gap();
                if (sold.size() > 1) {
                    page.say(SalonPagePhrase.CATEGORY_TITLE, category);
                }
                lines(client, page, some, today);
            });
            page.rows(
                    2,
                    sold.values().stream().flatMap(List::stream).toList(),
                    treatment -> SalonFrame.treatment(client, treatment));
        }
        return promotions(client, page, today).show();
    }

    /** The category in which this treatment is, or was before it was retired. */
    Reply category(SalonClient client, TreatmentId of, int number) {
        Map<String, List<Treatment>> sold = byCategory(client);
        if (sold.values().stream().mapToInt(List::size).sum() <= ON_A_PAGE) {
            return all(client);
        }
        return treatments
                .find(client.salon().id(), of)
                .map(treatment -> category(client, treatment))
                .filter(sold::containsKey)
                .map(category -> page(client, sold, category, number))
                .orElseGet(() -> all(client));
    }

    private Reply page(SalonClient client, Map<String, List<Treatment>> sold, String category, int wanted) {
        List<Treatment> all = sold.getOrDefault(category, List.of());
        int last = (all.size() - 1) / ON_A_PAGE;
        ListPage<Treatment> shown = ListPage.of(
                Math.clamp(wanted, 0, last),
                ON_A_PAGE,
                (skip, most) -> all.stream().skip(skip).limit(most).toList());
        Page page = SalonFrame.below(client)
                .say(SalonPagePhrase.CATEGORY_TITLE, category)
                .gap();
        lines(client, page, shown.shown(), today(client, List.of(shown.shown())));
        page.rows(2, shown.shown(), treatment -> SalonFrame.treatment(client, treatment));
        TreatmentId first = all.getFirst().id();
        page.rows(
                2,
                shown.turns(
                        number -> client.button(
                                SalonPagePhrase.BEFORE, new SalonPageAction.Category(client.link(), first, number)),
                        number -> client.button(
                                SalonPagePhrase.NEXT, new SalonPageAction.Category(client.link(), first, number))));
        return (sold.size() == 1 ? page : page.back(new SalonPageAction.Treatments(client.link()))).show();
    }

    private static void lines(SalonClient client, Page page, List<Treatment> some, Offers today) {
        some.forEach(treatment -> SalonFrame.line(client, page, SalonPagePhrase.TREATMENT, treatment, today));
    }

    /** A way to each of those that lower something here. */
    private static Page promotions(SalonClient client, Page page, Offers today) {
        List<Promotion> running = Stream.concat(today.best().values().stream(), today.onConditions().stream())
                .distinct()
                .toList();
        return page.rows(
                1,
                running,
                one -> client.button(
                        SalonPagePhrase.PROMOTION_BUTTON,
                        new SalonPageAction.Promotion(client.link(), one.id()),
                        one.terms().name()));
    }

    private Offers today(SalonClient client, Collection<List<Treatment>> some) {
        Salon salon = client.salon();
        List<Treatment> all = some.stream().flatMap(List::stream).toList();
        return offers.on(salon, salon.dayOf(clock.instant()), all);
    }

    private Map<String, List<Treatment>> byCategory(SalonClient client) {
        return treatments.offered(client.salon().id()).stream()
                .collect(Collectors.groupingBy(
                        treatment -> category(client, treatment), LinkedHashMap::new, Collectors.toList()));
    }

    private static String category(SalonClient client, Treatment treatment) {
        return treatment.category().isEmpty() ? client.voice().plain(SalonPagePhrase.OTHERS) : treatment.category();
    }

    Reply treatment(SalonClient client, TreatmentId id) {
        return treatmentPage.show(client, id);
    }
}
