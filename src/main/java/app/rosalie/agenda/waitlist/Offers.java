package app.rosalie.agenda.waitlist;

import app.rosalie.agenda.BookingOutcome;
import app.rosalie.agenda.BookingRequest;
import app.rosalie.agenda.Bookings;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.hold.SlotHoldId;
import app.rosalie.agenda.hold.SlotHolds;
import app.rosalie.agenda.online.OnlineBookings;
import app.rosalie.agenda.online.OnlineOutcome;
import app.rosalie.agenda.online.OnlineOutcome.Why;
import app.rosalie.agenda.online.OnlineRequest;
import app.rosalie.agenda.opening.Occupancy;
import app.rosalie.agenda.opening.OpeningTimes;
import app.rosalie.agenda.waitlist.WaitlistEvent.WishEnded;
import app.rosalie.clients.AccountReach;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is offered to those who wait: taken, refused, or over. Under the lock on the salon's row, so that one slot goes to one
 * visit; whatever is not taken goes on to the next.
 */
@Component
@Transactional
public class Offers {

    private final OfferRows rows;
    private final WishRows wishes;
    private final WishLog log;
    private final SlotGiving giving;
    private final SlotHolds holds;
    private final AccountReach reach;
    private final OpeningTimes times;
    private final OnlineBookings online;
    private final Bookings bookings;
    private final Salons salons;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Offers(
            OfferRows rows,
            WishRows wishes,
            WishLog log,
            SlotGiving giving,
            SlotHolds holds,
            AccountReach reach,
            OpeningTimes times,
            OnlineBookings online,
            Bookings bookings,
            Salons salons,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.rows = rows;
        this.wishes = wishes;
        this.log = log;
        this.giving = giving;
        this.holds = holds;
        this.reach = reach;
        this.times = times;
        this.online = online;
        this.bookings = bookings;
        this.salons = salons;
        this.events = events;
        this.clock = clock;
    }

    /** How a press on « I take it » went. */
    public sealed interface Taking {

        /** @param entry the journal entry that undoes it */
        record Booked(Visit visit, JournalEntryId entry) implements Taking {}

        /**
         * @param deposit what she is to pay in advance, more than nothing
         * @param entry the journal entry that undoes it
         */
        record BookedWithDeposit(Visit visit, Money deposit, JournalEntryId entry) implements Taking {}

        /** It is kept for her until the pro says yes or no. */
        record Requested(Visit visit) implements Taking {}

        /** Not to be had by her; it stays offered. */
        record Refused(Why why) implements Taking {}

        /** It is over, was taken back, or somebody else has the time. */
        record Gone() implements Taking {}
    }

    /** Those that wait for an answer, the most urgent first. */
    @Transactional(readOnly = true)
    public List<Offer> open(SalonId salon) {
        Instant now = clock.instant();
        return rows.open(salon).stream().filter(offer -> offer.isOpen(now)).toList();
    }

    /** Whatever became of it. */
    @Transactional(readOnly = true)
    public Optional<Offer> find(SalonId salon, OfferId id) {
        return rows.find(salon, id);
    }

    /**
     * A client takes it herself, on the terms of what she books online; whom the pro has chosen waits for no further yes.
     *
     * @param account hers in Telegram, or whatever tells one person from another
     * @param rulesVersion of the house rules that she has seen
     */
    public Taking takeHerself(SalonId id, OfferId offerId, long account, OptionalInt rulesVersion) {
        Salon salon = salons.lock(id);
        return rows.find(id, offerId)
                .filter(offer -> offer.isOpen(clock.instant()))
                .map(offer -> takeHerself(
                        salon,
                        offer,
                        new OnlineRequest(
                                account,
                                offer.wish().selection(),
                                salon.local(offer.span().start()),
                                rulesVersion)))
                .orElseGet(Taking.Gone::new);
    }

    private Taking takeHerself(Salon salon, Offer offer, OnlineRequest request) {
        ClientId client = offer.wish().client();
        return online.refusalOfOffer(salon.id(), client, request, offer.chosen())
                .<Taking>map(Taking.Refused::new)
                .orElseGet(() -> {
                    settle(salon.id(), offer, OfferState.TAKEN, WishState.BOOKED);
                    holds.release(salon.id(), offer.hold());
                    return taken(salon, offer, online.takeOffered(salon.id(), client, request, offer.chosen()));
                });
    }

    private Taking taken(Salon salon, Offer offer, OnlineOutcome outcome) {
        return switch (outcome) {
            case OnlineOutcome.Booked(Visit visit, Money deposit, JournalEntryId entry) -> {
                log.booked(salon.id(), entry, offer.wish());
                loseOthers(salon, offer);
                yield deposit.isPositive()
                        ? new Taking.BookedWithDeposit(visit, deposit, entry)
                        : new Taking.Booked(visit, entry);
            }
            case OnlineOutcome.Requested(Visit visit) -> {
                wishes.be(salon.id(), offer.wish().id(), WishState.ASKED);
                loseOthers(salon, offer);
                lose(salon.id(), visit.occupancy());
                yield new Taking.Requested(visit);
            }
            case OnlineOutcome.Already _, OnlineOutcome.Taken _, OnlineOutcome.Refused _ -> {
                settle(salon.id(), offer, OfferState.LOST, WishState.WAITING);
                yield new Taking.Gone();
            }
        };
    }

    private void loseOthers(Salon salon, Offer offer) {
        loseAll(salon.id(), other -> other.hold().equals(offer.hold()));
    }

    /** Books exactly that slot, as long as the offer stands; the pro has her word. */
    public Taking take(SalonId id, OfferId offerId) {
        Salon salon = salons.lock(id);
        return rows.find(id, offerId)
                .filter(offer -> offer.isOpen(clock.instant()))
                .map(offer -> take(salon, offer))
                .orElseGet(Taking.Gone::new);
    }

    private Taking take(Salon salon, Offer offer) {
        Wish wish = offer.wish();
        settle(salon.id(), offer, OfferState.TAKEN, WishState.BOOKED);
        holds.release(salon.id(), offer.hold());
        BookingRequest request = new BookingRequest(
                wish.client(), wish.selection(), salon.local(offer.span().start()), false);
        if (bookings.book(salon.id(), request) instanceof BookingOutcome.Booked(Visit visit, JournalEntryId entry)) {
            log.booked(salon.id(), entry, wish);
            loseOthers(salon, offer);
            return new Taking.Booked(visit, entry);
        }
        settle(salon.id(), offer, OfferState.LOST, WishState.WAITING);
        return new Taking.Gone();
    }

    private void settle(SalonId salon, Offer offer, OfferState state, WishState wish) {
        rows.be(salon, offer.id(), state);
        wishes.be(salon, offer.wish().id(), wish);
    }

    /** She does not want it: it goes on to the next. False where it did not stand any more. */
    public boolean refuse(SalonId id, OfferId offerId) {
        Salon salon = salons.lock(id);
        Optional<Offer> open = rows.find(id, offerId).filter(offer -> offer.isOpen(clock.instant()));
        open.ifPresent(offer -> goOn(salon, List.of(offer), OfferState.REFUSED, WishState.WAITING));
        return open.isPresent();
    }

    /** What was offered to a wish that is withdrawn goes on to the next. */
    void withdraw(SalonId id, WishId wish) {
        List<Offer> hers = rows.open(id).stream()
                .filter(offer -> offer.wish().id().equals(wish))
                .toList();
        if (!hers.isEmpty()) {
            goOn(salons.lock(id), hers, OfferState.WITHDRAWN, WishState.WITHDRAWN);
        }
    }

    void ended(SalonId salon, WishId wish, ClientId client, Instant now) {
        events.publishEvent(new WishEnded(salon, wish, client, now));
    }

    /** The salons in which the time of an offer is over that nobody has answered. */
    @Transactional(readOnly = true)
    public List<SalonId> salonsDue() {
        return rows.salonsDue(clock.instant());
    }

    /** What was not answered in time goes on to the next; returns how many there were. */
    public int lapse(SalonId id) {
        Salon salon = salons.lock(id);
        Instant now = clock.instant();
        List<Offer> over =
                rows.open(id).stream().filter(offer -> !offer.isOpen(now)).toList();
        goOn(salon, over, OfferState.EXPIRED, WishState.WAITING);
        return over.size();
    }

    /** What stands for somebody who does not hear of it any more, in all salons. What the pro has chosen stays hers to ask. */
    @Transactional(readOnly = true)
    public Map<SalonId, List<OfferId>> unheard() {
        List<OfferRows.Told> told = rows.told();
        Set<Long> unreached = reach.unreached(
                told.stream().map(OfferRows.Told::account).distinct().toList());
        return told.stream()
                .filter(one -> one.blocked() || unreached.contains(one.account()))
                .collect(Collectors.groupingBy(
                        OfferRows.Told::salon, Collectors.mapping(OfferRows.Told::offer, Collectors.toList())));
    }

    /** It goes on to the next at once. */
    public void passOver(SalonId id, List<OfferId> unheard) {
        Salon salon = salons.lock(id);
        List<Offer> some = rows.open(id).stream()
                .filter(offer -> unheard.contains(offer.id()))
                .toList();
        goOn(salon, some, OfferState.UNREACHED, WishState.WAITING);
    }

    /** What is offered at a time that is closed by now is offered no more. */
    void loseClosed(Salon salon) {
        List<Offer> open = rows.open(salon.id());
        if (!open.isEmpty()) {
            Set<OfferId> closed = open.stream()
                    .filter(offer -> !times.isOpen(salon, offer.span()))
                    .map(Offer::id)
                    .collect(Collectors.toSet());
            loseAll(salon.id(), offer -> closed.contains(offer.id()));
        }
    }

    private void goOn(Salon salon, List<Offer> some, OfferState state, WishState wish) {
        some.forEach(offer -> settle(salon.id(), offer, state, wish));
        Set<SlotHoldId> stillHeld =
                rows.open(salon.id()).stream().map(Offer::hold).collect(Collectors.toSet());
        List<Offer> free =
                some.stream().filter(offer -> !stillHeld.contains(offer.hold())).toList();
        free.forEach(offer -> holds.release(salon.id(), offer.hold()));
        free.stream().map(Offer::freed).distinct().forEach(slot -> giving.again(salon, slot));
    }

    /** A visit stands where something was offered: that is offered no more. */
    void lose(SalonId salon, Occupancy taken) {
        loseAll(salon, offer -> Occupancy.of(offer.span()).collides(taken));
    }

    private void loseAll(SalonId salon, Predicate<Offer> which) {
        rows.open(salon).stream().filter(which).forEach(offer -> {
            settle(salon, offer, OfferState.LOST, WishState.WAITING);
            holds.release(salon, offer.hold());
        });
    }
}
