package app.rosalie.chat.waitlist;

import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.agenda.online.OnlineOutcome.Why;
import app.rosalie.agenda.waitlist.Offer;
import app.rosalie.agenda.waitlist.OfferState;
import app.rosalie.agenda.waitlist.Offers;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.action.AttendanceAction;
import app.rosalie.chat.action.MyVisitsAction;
import app.rosalie.chat.action.WaitlistAction;
import app.rosalie.chat.kit.visit.ClientNotice;
import app.rosalie.chat.kit.waitlist.WindowWords;
import app.rosalie.salon.Money;
import app.rosalie.salon.Salon;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A slot is offered to her: she takes it or not. */
@Component
class OfferedPage {

    private static final int MOST_AHEAD = 60;

    private final Offers offers;
    private final OfferTerms terms;
    private final Visits visits;
    private final WishPages wishPages;
    private final InstantSource clock;

    OfferedPage(Offers offers, OfferTerms terms, Visits visits, WishPages wishPages, InstantSource clock) {
        this.offers = offers;
        this.terms = terms;
        this.visits = visits;
        this.wishPages = wishPages;
        this.clock = clock;
    }

    boolean stands(Offer offer) {
        return offer.isOpen(clock.instant());
    }

    Reply show(SalonClient client, Offer offer) {
        return stands(offer) ? page(client, offer).show() : gone(client, offer);
    }

    Page page(SalonClient client, Offer offer) {
        Salon salon = client.salon();
        Page page = WishPages.page(client)
                .say(
                        WaitlistPhrase.OFFER,
                        ClientNotice.firstName(offer.wish().clientName()),
                        wishPages.title(client, offer.wish().selection()),
                        salon.dayOf(offer.span().start()),
                        salon.local(offer.span().start()).toLocalTime(),
                        salon.local(offer.span().end()).toLocalTime(),
                        salon.name())
                .gap();
        terms.tell(client, offer, page);
        return page.say(
                        WaitlistPhrase.OFFER_UNTIL,
                        WindowWords.until(client.voice(), salon, offer.until(), clock.instant()))
                .row(
                        client.button(
                                        WaitlistPhrase.TAKE,
                                        new WaitlistAction.Take(client.link(), offer.id()),
                                        Boolean.toString(terms.isOnRequest(salon, offer)))
                                .good(),
                        client.button(WaitlistPhrase.REFUSE, new WaitlistAction.Refuse(client.link(), offer.id())));
    }

    Reply take(SalonClient client, Offer offer) {
        long account = client.turn().account().userId();
        return switch (offers.takeHerself(client.salon().id(), offer.id(), account, terms.rules(client))) {
            case Offers.Taking.Booked(Visit visit, var entry) -> taken(client, visit);
            case Offers.Taking.BookedWithDeposit(Visit visit, Money deposit, var entry) ->
                withDeposit(client, visit, deposit);
            case Offers.Taking.Requested(Visit visit) ->
                leadingOn(client, done(client, WaitlistPhrase.REQUESTED, visit), visit);
            case Offers.Taking.Refused(Why why) -> notTaken(client, offer, why);
            case Offers.Taking.Gone() ->
                booked(client, offer).map(visit -> taken(client, visit)).orElseGet(() -> gone(client, offer));
        };
    }

    /** A second press on what she has by now: as long as she still has it. */
    private Optional<Visit> booked(SalonClient client, Offer offer) {
        return offer.state() == OfferState.TAKEN
                ? visits.ahead(client.salon().id(), offer.wish().client(), MOST_AHEAD).stream()
                        .filter(visit -> visit.isOpen()
                                && visit.start().equals(offer.span().start()))
                        .findFirst()
                : Optional.empty();
    }

    /** A second press on what was asked for tells that, and not that it is hers. */
    private static Reply taken(SalonClient client, Visit visit) {
        WaitlistPhrase phrase = visit.status() == Status.REQUESTED ? WaitlistPhrase.REQUESTED : WaitlistPhrase.TAKEN;
        return leadingOn(client, done(client, phrase, visit), visit);
    }

    private Reply withDeposit(SalonClient client, Visit visit, Money deposit) {
        Page page = done(client, WaitlistPhrase.TAKEN, visit);
        terms.owed(client, page, visit, deposit);
        return leadingOn(client, page, visit);
    }

    private static Page done(SalonClient client, WaitlistPhrase phrase, Visit visit) {
        return WishPages.page(client)
                .say(
                        phrase,
                        visit.title(),
                        client.salon().dayOf(visit.start()),
                        client.salon().local(visit.start()).toLocalTime(),
                        client.salon().name());
    }

    private Reply notTaken(SalonClient client, Offer offer, Why why) {
        return page(client, offer)
                .say(WaitlistPhrase.NOT_TAKEN, why.name(), client.salon().name(), wishPages.phone(client))
                .row(client.button(WaitlistPhrase.MY_VISITS, new MyVisitsAction.Open()), WishPages.toSalon(client))
                .show();
    }

    private static Reply leadingOn(SalonClient client, Page page, Visit visit) {
        return page.row(
                        client.button(WaitlistPhrase.MY_VISIT, new AttendanceAction.Open(client.link(), visit.id())),
                        WishPages.toSalon(client))
                .show();
    }

    Reply refuse(SalonClient client, Offer offer) {
        boolean refused = offers.refuse(client.salon().id(), offer.id());
        return refused || (offer.state() == OfferState.REFUSED && isWaiting(offer))
                ? WishPages.page(client)
                        .say(WaitlistPhrase.REFUSED)
                        .row(
                                client.button(
                                        WaitlistPhrase.TO_WISHES,
                                        new WaitlistAction.Show(
                                                client.link(), offer.wish().id())),
                                WishPages.toSalon(client))
                        .show()
                : gone(client, offer);
    }

    private static boolean isWaiting(Offer offer) {
        return offer.wish().state().isOpen();
    }

    /** She is told of the next only where she waits for one. */
    private Reply gone(SalonClient client, Offer offer) {
        boolean waits = offers.find(client.salon().id(), offer.id())
                .filter(OfferedPage::isWaiting)
                .isPresent();
        return WishPages.page(client)
                .say(WaitlistPhrase.GONE, Boolean.toString(waits))
                .row(
                        client.button(
                                WaitlistPhrase.TO_WISHES,
                                new WaitlistAction.Show(
                                        client.link(), offer.wish().id())),
                        WishPages.toSalon(client))
                .show();
    }
}
