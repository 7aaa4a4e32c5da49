package app.rosalie.chat.services;

import app.rosalie.chat.Document;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ServicesAction;
import app.rosalie.chat.kit.promotion.PromotionWords;
import app.rosalie.clients.PhoneNumbers;
import app.rosalie.exports.PriceListPdf;
import app.rosalie.exports.PriceSheet;
import app.rosalie.exports.PriceSheet.Entry;
import app.rosalie.exports.PriceSheet.Kind;
import app.rosalie.exports.PriceSheet.Section;
import app.rosalie.pictures.PriceList;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonPages;
import app.rosalie.salon.Salons;
import app.rosalie.salon.Trade;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.selection.TreatmentOption;
import app.rosalie.salon.selection.TreatmentOptions;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The price list as a document to hang up, always what is true now; and what the law asks of whoever hangs it up. */
@Component
class PosterPage {

    private final PricesByCategory prices;
    private final TreatmentOptions options;
    private final PricesToday reduced;
    private final PromotionWords words;
    private final Salons salons;
    private final SalonPages pages;
    private final PriceListPage priceList;
    private final InstantSource clock;

    PosterPage(
            PricesByCategory prices,
            TreatmentOptions options,
            PricesToday reduced,
            PromotionWords words,
            Salons salons,
            SalonPages pages,
            PriceListPage priceList,
            InstantSource clock) {
        this.prices = prices;
        this.options = options;
        this.reduced = reduced;
        this.words = words;
        this.salons = salons;
        this.pages = pages;
        this.priceList = priceList;
        this.clock = clock;
    }

    Reply show(Pro pro) {
        Map<String, List<Treatment>> sold = prices.byCategory(pro);
        if (sold.isEmpty()) {
            return priceList.show(pro, 0, false);
        }
        Salon salon = salons.get(pro.salonId());
        int count = sold.values().stream().mapToInt(List::size).sum();
        Page page = ServicesList.page(
                        pro,
                        pro.voice().plain(ServicesPhrase.PRICE_LIST_CRUMB),
                        pro.voice().plain(ServicesPhrase.POSTER_CRUMB))
                .back(new ServicesAction.PriceList(0, false))
                .say(
                        ServicesPhrase.POSTER,
                        count,
                        pro.voice().dayOfMonth(today(pro)),
                        Integer.toString(today(pro).getYear()))
                .gap()
                .say(ServicesPhrase.POSTER_LAW, Objects.requireNonNullElse(salon.trade(), Trade.OTHER));
        return page.show().with(document(pro, salon, sold));
    }

    private LocalDate today(Pro pro) {
        return pro.dayOf(clock.instant());
    }

    private String date(Pro pro) {
        LocalDate today = today(pro);
        return pro.voice()
                .plain(ServicesPhrase.POSTER_DATE, pro.voice().dayOfMonth(today), Integer.toString(today.getYear()));
    }

    private Document document(Pro pro, Salon salon, Map<String, List<Treatment>> sold) {
        PriceSheet sheet = new PriceSheet(
                salon.name(),
                pro.voice().plain(ServicesPhrase.PRICE_LIST_TITLE),
                contact(salon),
                sections(pro, sold),
                date(pro),
                List.of(pro.voice().plain(ServicesPhrase.POSTER_MENTIONS)),
                Locale.forLanguageTag(pro.voice().plain(ServicesPhrase.POSTER_LANGUAGE)),
                clock.instant().atZone(salon.zone()));
        return new Document(
                pro.voice().plain(ServicesPhrase.POSTER_NAME, today(pro).toString()),
                pro.voice().say(ServicesPhrase.POSTER_CAPTION, salon.name(), date(pro)),
                PriceListPdf.of(sheet));
    }

    private String contact(Salon salon) {
        Optional<String> phone =
                Optional.ofNullable(pages.of(salon.id()).phone()).map(PhoneNumbers::readable);
        return Stream.concat(Optional.ofNullable(salon.city()).stream(), phone.stream())
                .collect(Collectors.joining(" · "));
    }

    private List<Section> sections(Pro pro, Map<String, List<Treatment>> byCategory) {
        List<Treatment> sold =
                byCategory.values().stream().flatMap(List::stream).toList();
        PricesToday.Today today = reduced.of(pro, sold);
        return Stream.of(treatments(pro, byCategory, today), options(pro, byCategory), promotions(pro, sold, today))
                .flatMap(sections -> sections)
                .toList();
    }

    private static Stream<Section> treatments(Pro pro, Map<String, List<Treatment>> sold, PricesToday.Today today) {
        return sold.entrySet().stream()
                .map(category -> new Section(
                        Kind.TREATMENTS,
                        category.getKey(),
                        category.getValue().stream()
                                .map(treatment -> entry(treatment, today.entry(pro, treatment)))
                                .toList()));
    }

    /** Those of what is sold; none where there are none. */
    private Stream<Section> options(Pro pro, Map<String, List<Treatment>> sold) {
        Map<TreatmentId, String> names =
                sold.values().stream().flatMap(List::stream).collect(Collectors.toMap(Treatment::id, Treatment::name));
        List<Entry> entries = options.offered(pro.salonId()).stream()
                .flatMap(option -> Optional.ofNullable(names.get(option.treatmentId()))
                        .map(treatment -> option(pro, treatment, option.terms()))
                        .stream())
                .toList();
        return entries.isEmpty()
                ? Stream.empty()
                : Stream.of(new Section(Kind.OPTIONS, pro.voice().plain(ServicesPhrase.POSTER_OPTIONS), entries));
    }

    private Stream<Section> promotions(Pro pro, List<Treatment> sold, PricesToday.Today today) {
        List<Entry> entries = today.offers(pro, words, sold).stream()
                .map(offer -> new Entry(offer.name(), offer.length(), "", offer.price(), null))
                .toList();
        return entries.isEmpty()
                ? Stream.empty()
                : Stream.of(new Section(Kind.PROMOTIONS, pro.voice().plain(ServicesPhrase.OFFERS), entries));
    }

    private static Entry option(Pro pro, String treatment, TreatmentOption.Terms added) {
        return new Entry(
                added.name(),
                pro.voice()
                        .plain(
                                ServicesPhrase.POSTER_OPTION,
                                treatment,
                                added.length().isZero() ? "none" : pro.voice().length(added.length())),
                "",
                pro.voice().plain(ServicesPhrase.POSTER_ADDED, added.price()),
                null);
    }

    private static Entry entry(Treatment treatment, PriceList.Entry line) {
        return new Entry(
                line.name(),
                line.length(),
                treatment.conditions().description(),
                line.price(),
                line.struck().isEmpty() ? null : line.struck());
    }
}
