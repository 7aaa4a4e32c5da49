package app.rosalie.agenda.waitlist;

import app.rosalie.agenda.hold.SlotHoldId;
import app.rosalie.agenda.hold.SlotHolds;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.agenda.waitlist.WaitlistEvent.SlotOffered;
import app.rosalie.agenda.waitlist.WaitlistEvent.SlotWanted;
import app.rosalie.agenda.waitlist.WishReach.Way;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
    private final WishReach reach;
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
            WishReach reach,
            Salons salons,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.rows = rows;
        this.wishes = wishes;
        this.log = log;
        this.matches = matches;
        this.holds = holds;
        this.settings = settings;
        this.reach = reach;
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
        Instant until = OfferClock.until(
                        salon, heard, match.span().start(), match.wish().notice())
                .orElseGet(() -> atTheLastMoment(match));
        OfferId made = offer(salon, slot, match, hold(salon, match.span(), until), until, true);
        if (heard.isBefore(until) && reach.of(salon.id(), match.wish().client()) == Way.HERE) {
            tell(salon, made, heard, until);
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
        return reach.of(salon.id(), offer.wish().client()) == Way.HERE
                && OfferClock.heardAt(salon, clock.instant()).isBefore(offer.until());
    }

    private Instant heard(Salon salon) {
        return OfferClock.heardAt(salon, clock.instant().plus(TIME_TO_TAKE_BACK));
    }

    private SlotHoldId hold(Salon salon, TimeSpan span, Instant until) {
        return holds.hold(salon.id(), span, until);
    }

    private OfferId offer(
            Salon salon, FreedSlot slot, SlotMatch match, SlotHoldId hold, Instant until, boolean chosen) {
        wishes.be(salon.id(), match.wish().id(), WishState.OFFERED);
        return rows.offer(salon.id(), match.wish().id(), slot.id(), hold, match.span(), until, chosen);
    }

    private void tell(Salon salon, OfferId offer, Instant heard, Instant until) {
        events.publishEvent(new SlotOffered(salon.id(), offer, clock.instant(), heard, until));
    }

    /** Time has become free for which somebody may wait. */
    void freed(Salon salon, TimeSpan span, ClientId former) {
        if (span.start().isAfter(clock.instant()) && wishes.isAnybodyWaiting(salon.id())) {
            FreedSlotId id = rows.free(salon.id(), span, former);
            give(salon, new FreedSlot(id, span, Optional.of(former), List.of()));
        }
    }

    /** The doors have opened for which somebody may wait. */
    void opened(Salon salon, List<TimeSpan> opened) {
        if (wishes.isAnybodyWaiting(salon.id())) {
            List<TimeSpan> some = opened.subList(0, Math.min(opened.size(), FreedSlot.MOST_OPENED));
            FreedSlotId id = rows.opened(salon.id(), some);
            give(salon, new FreedSlot(id, FreedSlot.whole(some), Optional.empty(), some));
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
            case FIRST -> inTime(salon, slot, slot.isOpened() ? this::toEach : this::toTheFirst);
            case ALL -> inTime(salon, slot, slot.isOpened() ? this::toEach : this::toAll);
        }
    }

    /** Who hears of it, and when. */
    private record InTime(Salon salon, FreedSlot slot, List<SlotMatch> matches, Instant heard) {}

    /** Where there is nobody to ask, or no time left for it, the pro sees to it. */
    private void inTime(Salon salon, FreedSlot slot, Consumer<InTime> give) {
        Instant heard = heard(salon);
        List<SlotMatch> some = matches.inTime(salon, slot, heard);
        if (some.isEmpty()) {
            wanted(salon, slot, candidates(salon, slot));
        } else {
            give.accept(new InTime(salon, slot, some, heard));
        }
    }

    private void wanted(Salon salon, FreedSlot slot, Collection<?> some) {
        if (!some.isEmpty()) {
            events.publishEvent(new SlotWanted(
                    salon.id(), slot.id(), clock.instant(), slot.span().end()));
        }
    }

    private void toTheFirst(InTime some) {
        toEach(new InTime(some.salon(), some.slot(), List.of(some.matches().getFirst()), some.heard()));
    }

    /** Each has a time of her own, which is held for her. */
    private void toEach(InTime some) {
        Map<SlotMatch, Offering> offered = new LinkedHashMap<>();
        for (SlotMatch match : some.matches()) {
            Instant until = until(some, match, match.span().start());
            offered.put(match, new Offering(hold(some.salon(), match.span(), until), until));
        }
        offer(some, offered);
    }

    /** All have the same time, and it is held for whoever takes it first. */
    private void toAll(InTime some) {
        Instant start = some.matches().stream()
                .map(match -> match.span().start())
                .min(Instant::compareTo)
                .orElseThrow();
        Instant end = some.matches().stream()
                .map(match -> match.span().end())
                .max(Instant::compareTo)
                .orElseThrow();
        Instant until = some.matches().stream()
                .flatMap(match -> OfferClock.until(
                        some.salon(), some.heard(), start, match.wish().notice())
                        .stream())
                .min(Instant::compareTo)
                .orElseThrow();
        Offering shared = new Offering(hold(some.salon(), new TimeSpan(start, end), until), until);
        Map<SlotMatch, Offering> offered = new LinkedHashMap<>();
        some.matches().forEach(match -> offered.put(match, shared));
        offer(some, offered);
    }

    private static Instant until(InTime some, SlotMatch match, Instant start) {
        return OfferClock.until(some.salon(), some.heard(), start, match.wish().notice())
                .orElseThrow();
    }

    /** What is held for a match, and how long. */
    private record Offering(SlotHoldId hold, Instant until) {}

    private void offer(InTime some, Map<SlotMatch, Offering> offered) {
        Map<ClientId, Way> ways = reach.of(
                some.salon().id(),
                offered.keySet().stream().map(match -> match.wish().client()).toList());
        offered.forEach((match, offering) -> {
            OfferId made = offer(some.salon(), some.slot(), match, offering.hold(), offering.until(), false);
            if (ways.get(match.wish().client()) == Way.HERE) {
                tell(some.salon(), made, some.heard(), offering.until());
            }
        });
        wanted(
                some.salon(),
                some.slot(),
                offered.keySet().stream()
                        .filter(match -> ways.get(match.wish().client()) != Way.HERE)
                        .toList());
    }
}
