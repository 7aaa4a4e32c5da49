package app.rosalie.chat.salonpage;

import app.rosalie.agenda.online.OnlineBookings;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.action.SalonPageAction;
import app.rosalie.chat.kit.promotion.PromotionWords;
import app.rosalie.clients.ClientAccounts;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.Audience;
import app.rosalie.salon.Deposit;
import app.rosalie.salon.Salon;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.photo.Photo;
import app.rosalie.salon.photo.Photos;
import app.rosalie.salon.policy.BookingPolicies;
import app.rosalie.salon.policy.DepositKind;
import app.rosalie.salon.promotion.Promotion;
import app.rosalie.salon.promotion.PublicOffers;
import app.rosalie.salon.promotion.PublicOffers.Offers;
import app.rosalie.salon.selection.Selection;
import app.rosalie.salon.selection.TreatmentOption;
import app.rosalie.salon.selection.TreatmentOptions;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One treatment as a client reads of it, and the way to book it. */
@Component
class TreatmentPage {

    private final Treatments treatments;
    private final TreatmentOptions options;
    private final PublicOffers offers;
    private final PromotionWords words;
    private final BookingPolicies policies;
    private final Photos photos;
    private final ClientAccounts accounts;
    private final OnlineBookings bookings;
    private final SalonCard card;
    private final InstantSource clock;

    TreatmentPage(
            Treatments treatments,
            TreatmentOptions options,
            PublicOffers offers,
            PromotionWords words,
            BookingPolicies policies,
            Photos photos,
            ClientAccounts accounts,
            OnlineBookings bookings,
            SalonCard card,
            InstantSource clock) {
        this.treatments = treatments;
        this.options = options;
        this.offers = offers;
        this.words = words;
        this.policies = policies;
        this.photos = photos;
        this.accounts = accounts;
        this.bookings = bookings;
        this.card = card;
        this.clock = clock;
    }

    /** What is no longer sold, was never or is another salon's: the card, with a word. */
    Reply show(SalonClient client, TreatmentId id) {
        return treatments
                .find(client.salon().id(), id)
                .filter(treatment -> !treatment.isRetired())
                .map(treatment -> show(client, treatment))
                .orElseGet(() -> card.show(client, SalonPagePhrase.UNKNOWN_TREATMENT));
    }

    private Reply show(SalonClient client, Treatment treatment) {
        Salon salon = client.salon();
        Offers today = offers.on(salon, salon.dayOf(clock.instant()), List.of(treatment));
        Page page = SalonFrame.below(client).back(new SalonPageAction.Category(client.link(), treatment.id(), 0));
        SalonFrame.line(client, page, SalonPagePhrase.TITLE, treatment, today);
        String description = treatment.conditions().description();
        if (!description.isEmpty()) {
            page.say(SalonPagePhrase.DESCRIBED, description);
        }
        promotions(client, page, treatment, today);
        options(page, options.of(salon.id(), treatment.id()));
        deposit(page, salon, treatment.conditions().deposit());
        if (mayBook(client, treatment)) {
            page.row(SalonFrame.book(client, treatment));
        } else {
            page.gap()
                    .say(SalonPagePhrase.KNOWN_ONLY)
                    .row(client.button(SalonPagePhrase.WRITE, new SalonPageAction.AskMessage(client.link())));
        }
        List<Photo> shown = photos(salon, treatment);
        if (!shown.isEmpty()) {
            page.row(client.button(
                    SalonPagePhrase.TO_PHOTOS,
                    new SalonPageAction.Photo(client.link(), shown.getFirst().id()),
                    shown.size()));
        }
        return page.show();
    }

    private void promotions(SalonClient client, Page page, Treatment treatment, Offers today) {
        Optional.ofNullable(today.best().get(treatment.id()))
                .map(Promotion::terms)
                .ifPresent(terms -> page.say(
                        SalonPagePhrase.PROMOTED,
                        terms.name(),
                        terms.last() == null ? "none" : words.dates(client, terms.first(), terms.last())));
        today.onConditions().stream()
                .map(Promotion::terms)
                .filter(terms ->
                        terms.scope().covers(treatment) && terms.reduction().lowers(treatment.price()))
                .forEach(terms -> page.say(
                        SalonPagePhrase.PROMOTED_ON_CONDITIONS,
                        terms.name(),
                        SalonFrame.price(client, treatment, terms.reduction().of(treatment.price())),
                        PromotionWords.onConditions(client, terms)));
    }

    private static void options(Page page, List<TreatmentOption> added) {
        if (!added.isEmpty()) {
            page.gap().say(SalonPagePhrase.OPTIONS_TITLE);
        }
        added.stream()
                .map(TreatmentOption::terms)
                .forEach(terms -> page.say(
                        SalonPagePhrase.OPTION,
                        terms.name(),
                        terms.length().isZero() ? "none" : page.voice().length(terms.length()),
                        terms.price().isPositive() ? page.voice().money(terms.price()) : "none"));
    }

    private void deposit(Page page, Salon salon, Deposit deposit) {
        if (!deposit.isNone()) {
            DepositKind kind = policies.of(salon.id()).depositKind();
            page.gap()
                    .say(
                            SalonPagePhrase.DEPOSIT,
                            kind == null ? DepositKind.ACOMPTE : kind,
                            deposit.percent(),
                            deposit.amount());
        }
    }

    private boolean mayBook(SalonClient client, Treatment treatment) {
        return treatment.conditions().audience() == Audience.EVERYBODY
                || bookings.booker(client.salon().id(), hers(client)).mayBook(Selection.of(treatment));
    }

    private Optional<ClientId> hers(SalonClient client) {
        return accounts.of(client.turn().account().userId()).stream()
                .filter(linked -> linked.salon().equals(client.salon().id()))
                .map(ClientAccounts.Linked::client)
                .findFirst();
    }

    private List<Photo> photos(Salon salon, Treatment treatment) {
        return photos.shown(salon.id()).stream()
                .filter(photo -> photo.treatment().equals(Optional.of(treatment.id())))
                .toList();
    }
}
