package app.rosalie.agenda.waitlist;

import app.rosalie.agenda.hold.SlotHoldId;
import app.rosalie.agenda.hold.SlotHolds;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.agenda.waitlist.WaitlistEvent.SlotOffered;
import app.rosalie.agenda.waitlist.WaitlistEvent.SlotWanted;
import app.rosalie.clients.ClientAccounts;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a freed slot to those who wait for it: the pro chooses, or one after the other, or all at once, as the salon wants it.
 * What is offered is held. Whoever cannot be reached here, the pro asks by herself.
 */
@Component
@Transactional
public class SlotGiving {

    /** So long nobody is told, so that what was done by mistake is undone before it is heard of. */
    private static final Duration TIME_TO_TAKE_BACK = Duration.ofSeconds(60);

    /** What the pro offers on the phone at the last moment is held so long. */
    private static final Duration BY_HAND = Duration.ofMinutes(30);

    private final OfferRows rows;
    private final WishRows wishes;
    private final WishLog log;
    private final SlotMatches matches;
    private final SlotHolds holds;
    private final WaitlistSettings settings;
    private final ClientAccounts accounts;
    private final Salons salons;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    SlotGiving(
            OfferRows rows,
            WishRows wishes,
            WishLog log,
            SlotMatches matches,
            SlotHolds holds,
            WaitlistSettings settings,
            ClientAccounts accounts,
            Salons salons,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.rows = rows;
        this.wishes = wishes;
        this.log = log;
        this.matches = matches;
        this.holds = holds;
        this.settings = settings;
        this.accounts = accounts;
        this.salons = salons;
        this.events = events;
        this.clock = clock;
    }

    /** A freed slot, whatever became of it; empty where the salon has none of that number. */
    @Transactional(readOnly = true)
    public Optional<FreedSlot> slot(SalonId salon, FreedSlotId id) {
        return rows.slot(salon, id);
    }

    /** The one of that time that was freed last; empty where nobody waited then. */
    @Transactional(readOnly = true)
    public Optional<FreedSlot> freed(SalonId salon, TimeSpan span) {
        return rows.slots(salon, span.start()).stream()
                .filter(slot -> slot.span().equals(span))
                .reduce((one, later) -> later);
    }

    /** Whom the pro could offer it to at this moment, as they have registered. */
    @Transactional(readOnly = true)
    public List<SlotMatch> candidates(Salon salon, FreedSlot slot) {
        return slot.span().end().isAfter(clock.instant()) ? matches.of(salon, slot, clock.instant()) : List.of();
    }

    /** @param entry by which the pro takes it back */
    public record Made(Offer offer, JournalEntryId entry) {}

    /** The pro offers it to one of them; empty where it is not hers to have any more. */
    public Optional<Made> offer(SalonId id, FreedSlotId slotId, WishId wish) {
        Salon salon = salons.lock(id);
        return rows.slot(id, slotId)
                .flatMap(slot -> candidates(salon, slot).stream()
                        .filter(match -> match.wish().id().equals(wish))
                        .findFirst()
                        .map(match -> offer(salon, slot, match)));
    }

    private Made offer(Salon salon, FreedSlot slot, SlotMatch match) {
        Instant heard = heard(salon);
        Instant until = OfferClock.until(salon, heard, match.span().start()).orElseGet(() -> atTheLastMoment(match));
        OfferId made = offer(salon, slot, match, hold(salon, match.span(), until), until);
        if (heard.isBefore(until)) {
            tell(salon, match, made, heard, until);
        }
        return new Made(rows.find(salon.id(), made).orElseThrow(), log.offered(salon.id(), match.wish(), made));
    }

    private Instant atTheLastMoment(SlotMatch match) {
        Instant then = clock.instant().plus(BY_HAND);
        return then.isBefore(match.span().start()) ? then : match.span().start();
    }

    /** Whether she hears of it here in time; otherwise the pro asks her. */
    @Transactional(readOnly = true)
    public boolean reaches(Salon salon, Offer offer) {
        return accounts.account(salon.id(), offer.wish().client()).isPresent()
                && OfferClock.heardAt(salon, clock.instant()).isBefore(offer.until());
    }

    private Instant heard(Salon salon) {
        return OfferClock.heardAt(salon, clock.instant().plus(TIME_TO_TAKE_BACK));
    }

    private SlotHoldId hold(Salon salon, TimeSpan span, Instant until) {
        return holds.hold(salon.id(), span, until);
    }

    private OfferId offer(Salon salon, FreedSlot slot, SlotMatch match, SlotHoldId hold, Instant until) {
        wishes.be(salon.id(), match.wish().id(), WishState.OFFERED);
        return rows.offer(salon.id(), match.wish().id(), slot.id(), hold, match.span(), until);
    }

    /** Whether she is told here; otherwise the pro has to. */
    private boolean tell(Salon salon, SlotMatch match, OfferId offer, Instant heard, Instant until) {
        boolean reached =
                !accounts.linked(salon.id(), Set.of(match.wish().client())).isEmpty();
        if (reached) {
            events.publishEvent(new SlotOffered(salon.id(), offer, clock.instant(), heard, until));
        }
        return reached;
    }

    /** Time has become free for which somebody may wait. */
    void freed(Salon salon, TimeSpan span, ClientId former) {
        if (span.start().isAfter(clock.instant()) && wishes.isAnybodyWaiting(salon.id())) {
            FreedSlotId id = rows.free(salon.id(), span, former);
            give(salon, new FreedSlot(id, span, Optional.of(former)));
        }
    }

    /** It was not taken. */
    void again(Salon salon, FreedSlotId id) {
        rows.slot(salon.id(), id)
                .filter(slot -> slot.span().end().isAfter(clock.instant()))
                .ifPresent(slot -> give(salon, slot));
    }

    private void give(Salon salon, FreedSlot slot) {
        switch (settings.mode(salon.id())) {
            case CHOOSE -> wanted(salon, slot, candidates(salon, slot));
            case FIRST -> toTheFirst(salon, slot);
            case ALL -> toAll(salon, slot);
        }
    }

    private void wanted(Salon salon, FreedSlot slot, Collection<?> some) {
        if (!some.isEmpty()) {
            events.publishEvent(new SlotWanted(
                    salon.id(), slot.id(), clock.instant(), slot.span().end()));
        }
    }

    /** Where there is no time left to ask one after the other, the pro sees to it. */
    private void toTheFirst(Salon salon, FreedSlot slot) {
        Instant heard = heard(salon);
        List<SlotMatch> inTime = inTime(salon, slot, heard);
        if (inTime.isEmpty()) {
            wanted(salon, slot, candidates(salon, slot));
            return;
        }
        SlotMatch first = inTime.getFirst();
        Instant until = OfferClock.until(salon, heard, first.span().start()).orElseThrow();
        OfferId offer = offer(salon, slot, first, hold(salon, first.span(), until), until);
        if (!tell(salon, first, offer, heard, until)) {
            wanted(salon, slot, List.of(first));
        }
    }

    private void toAll(Salon salon, FreedSlot slot) {
        Instant heard = heard(salon);
        List<SlotMatch> inTime = inTime(salon, slot, heard);
        if (inTime.isEmpty()) {
            wanted(salon, slot, candidates(salon, slot));
            return;
        }
        Instant start = inTime.stream()
                .map(match -> match.span().start())
                .min(Instant::compareTo)
                .orElseThrow();
        Instant end = inTime.stream()
                .map(match -> match.span().end())
                .max(Instant::compareTo)
                .orElseThrow();
        Instant until = OfferClock.until(salon, heard, start).orElseThrow();
        SlotHoldId hold = hold(salon, new TimeSpan(start, end), until);
        List<SlotMatch> unreached = inTime.stream()
                .filter(match -> !tell(salon, match, offer(salon, slot, match, hold, until), heard, until))
                .toList();
        wanted(salon, slot, unreached);
    }

    private List<SlotMatch> inTime(Salon salon, FreedSlot slot, Instant heard) {
        return matches.of(salon, slot, heard).stream()
                .filter(match ->
                        OfferClock.until(salon, heard, match.span().start()).isPresent())
                .toList();
    }
}
