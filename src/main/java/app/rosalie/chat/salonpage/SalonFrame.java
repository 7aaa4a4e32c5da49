package app.rosalie.chat.salonpage;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.action.OnlineBookingAction;
import app.rosalie.chat.action.SalonPageAction;
import app.rosalie.chat.kit.treatment.TreatmentPrice;
import app.rosalie.clients.PhoneNumbers;
import app.rosalie.salon.Money;
import app.rosalie.salon.SalonPage;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.promotion.PublicOffers.Offers;
import app.rosalie.salon.selection.SelectionId;
import java.util.Optional;

/** What the pages of a salon have in common. */
final class SalonFrame {

    private SalonFrame() {}

    /** A page below the salon's card: it says whose it is, since a link may lead right here. */
    static Page below(SalonClient client) {
        return Page.top(client.voice())
                .back(new SalonPageAction.Open(client.link()))
                .say(SalonPagePhrase.CRUMB, client.salon().name())
                .gap();
    }

    /** Whatever she wants to have. */
    static Button.Press book(SalonClient client) {
        return client.button(SalonPagePhrase.BOOK, new OnlineBookingAction.Open(client.link()))
                .main();
    }

    static Button.Press book(SalonClient client, Treatment treatment) {
        return client.button(
                        SalonPagePhrase.BOOK,
                        new OnlineBookingAction.Starts(client.link(), SelectionId.of(treatment.id())))
                .main();
    }

    static Button.Press treatment(SalonClient client, Treatment treatment) {
        return client.button(
                SalonPagePhrase.TREATMENT_BUTTON,
                new SalonPageAction.Treatment(client.link(), treatment.id()),
                treatment.name());
    }

    /** A treatment with its price of today, in a line. */
    static void line(SalonClient client, Page page, SalonPagePhrase phrase, Treatment treatment, Offers offers) {
        page.say(
                phrase,
                treatment.name(),
                treatment.length(),
                price(client, treatment, offers.reduced(treatment).orElse(treatment.price())),
                offers.struck(treatment)
                        .map(before -> price(client, treatment, before))
                        .orElse("none"));
    }

    static String price(SalonClient client, Treatment treatment, Money price) {
        return TreatmentPrice.of(client.voice(), price, treatment.conditions().priceKind());
    }

    /** The salon's number, if it shows one. */
    static Optional<String> phone(SalonPage page) {
        return Optional.ofNullable(page.phone()).map(PhoneNumbers::readable);
    }

    static void copyPhone(SalonClient client, Page page, String phone) {
        page.row(new Button.Copy(client.voice().plain(SalonPagePhrase.COPY_PHONE), phone));
    }
}
