package app.rosalie.chat.waitlist;

import app.rosalie.agenda.DepositDemand;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.online.OnlineBookings;
import app.rosalie.agenda.price.VisitPrices;
import app.rosalie.agenda.waitlist.Offer;
import app.rosalie.chat.Page;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.action.DepositPaymentAction;
import app.rosalie.chat.kit.policy.RulesText;
import app.rosalie.salon.Money;
import app.rosalie.salon.Salon;
import app.rosalie.salon.policy.BookingPolicies;
import app.rosalie.salon.policy.DepositKind;
import app.rosalie.salon.selection.Selection;
import app.rosalie.salon.selection.Selections;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** On which terms an offer is hers: what is paid in advance, whether the salon has yet to say yes, the rules of the house. */
@Component
class OfferTerms {

    private final OnlineBookings bookings;
    private final Selections selections;
    private final VisitPrices prices;
    private final BookingPolicies policies;
    private final RulesText rules;

    OfferTerms(
            OnlineBookings bookings,
            Selections selections,
            VisitPrices prices,
            BookingPolicies policies,
            RulesText rules) {
        this.bookings = bookings;
        this.selections = selections;
        this.prices = prices;
        this.policies = policies;
        this.rules = rules;
    }

    /** Whether she asks for it, and does not have it at once. */
    boolean isOnRequest(Salon salon, Offer offer) {
        return !offer.chosen()
                && bookings.isOnRequest(
                        salon.id(),
                        bookings.booker(salon.id(), Optional.of(offer.wish().client())));
    }

    OptionalInt rules(SalonClient client) {
        return OptionalInt.of(rules.now(client.voice(), client.salon()).number());
    }

    /** Before she takes it. */
    void tell(SalonClient client, Offer offer, Page page) {
        Money deposit = selections
                .find(client.salon().id(), offer.wish().selection())
                .map(chosen -> deposit(client.salon(), offer, chosen))
                .orElse(Money.ZERO);
        if (deposit.isPositive()) {
            page.say(WaitlistPhrase.DEPOSIT, deposit, kind(client.salon()));
        }
        if (isOnRequest(client.salon(), offer)) {
            page.say(WaitlistPhrase.ON_REQUEST, client.salon().name());
        }
    }

    private Money deposit(Salon salon, Offer offer, Selection chosen) {
        if (!chosen.deposit().isPositive()) {
            return Money.ZERO;
        }
        Money price = prices.of(
                        salon.id(),
                        offer.wish().client(),
                        chosen,
                        salon.local(offer.span().start()),
                        null)
                .price();
        return chosen.deposit().compareTo(price) > 0 ? price : chosen.deposit();
    }

    /** Once it is hers. */
    void owed(SalonClient client, Page page, Visit visit, Money deposit) {
        Optional<Instant> until = visit.deposit().flatMap(DepositDemand::deadline);
        Instant last = until.orElse(visit.start());
        page.gap()
                .say(
                        WaitlistPhrase.DEPOSIT_TO_COME,
                        deposit,
                        kind(client.salon()),
                        Boolean.toString(until.isPresent()),
                        client.salon().dayOf(last),
                        client.salon().local(last).toLocalTime())
                .row(client.button(
                                WaitlistPhrase.PAY_DEPOSIT,
                                new DepositPaymentAction.Open(client.link(), visit.id()),
                                deposit)
                        .main());
    }

    private String kind(Salon salon) {
        return Optional.ofNullable(policies.of(salon.id()).depositKind())
                .orElse(DepositKind.ARRHES)
                .name();
    }
}
