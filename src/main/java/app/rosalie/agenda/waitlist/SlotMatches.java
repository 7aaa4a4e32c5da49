package app.rosalie.agenda.waitlist;

import app.rosalie.agenda.Availability;
import app.rosalie.agenda.FreeTimes;
import app.rosalie.agenda.SlotRequirement;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.agenda.waitlist.WishReach.Way;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.Salon;
import app.rosalie.salon.selection.Selection;
import app.rosalie.salon.selection.SelectionId;
import app.rosalie.salon.selection.Selections;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which wishes a freed slot would fulfil, in as many questions to the database however many wait. */
@Component
@Transactional(readOnly = true)
public class SlotMatches {

    private final WishRows rows;
    private final OfferRows offers;
    private final WishReach reach;
    private final Selections selections;
    private final Availability availability;

    SlotMatches(WishRows rows, OfferRows offers, WishReach reach, Selections selections, Availability availability) {
        this.rows = rows;
        this.offers = offers;
        this.reach = reach;
        this.selections = selections;
        this.availability = availability;
    }

    /**
     * As they have registered. What she wants fits into what is free there, in one of her windows, and early enough that she
     * hears of it; whoever left the slot, or was offered some of it before, is none of them. Where the doors have opened, each
     * has a time of her own; where a visit has left, all may have the same.
     *
     * @param heard when she would hear of it
     */
    public List<SlotMatch> of(Salon salon, FreedSlot slot, Instant heard) {
        return of(salon, slot, heard, (wish, start) -> true, waiting(salon, slot));
    }

    /** The same of those who can be asked, and have the time to answer. */
    List<SlotMatch> inTime(Salon salon, FreedSlot slot, Instant heard) {
        List<Wish> waiting = waiting(salon, slot);
        Map<ClientId, Way> ways =
                reach.of(salon.id(), waiting.stream().map(Wish::client).toList());
        return of(
                salon,
                slot,
                heard,
                (wish, start) ->
                        OfferClock.until(salon, heard, start, wish.notice()).isPresent(),
                waiting.stream()
                        .filter(wish -> ways.get(wish.client()) != Way.NONE)
                        .toList());
    }

    private List<Wish> waiting(Salon salon, FreedSlot slot) {
        return rows.open(salon.id()).stream()
                .filter(wish -> wish.state() == WishState.WAITING)
                .filter(wish -> !slot.former().equals(Optional.of(wish.client())))
                .toList();
    }

    private List<SlotMatch> of(
            Salon salon, FreedSlot slot, Instant heard, BiPredicate<Wish, Instant> possible, List<Wish> waiting) {
        if (waiting.isEmpty()) {
            return List.of();
        }
        Search search =
                new Search(salon, slot, heard, possible, offers.asked(salon.id(), slot.span()), look(salon, slot));
        Map<SelectionId, Selection> wanted = wanted(salon, waiting);
        List<SlotMatch> matches = new ArrayList<>();
        Set<ClientId> given = new HashSet<>();
        for (Wish wish : waiting) {
            Optional.ofNullable(wanted.get(wish.selection()))
                    .filter(what -> !slot.isOpened() || !given.contains(wish.client()))
                    .flatMap(what -> search.match(wish, what))
                    .ifPresent(match -> {
                        matches.add(match);
                        given.add(wish.client());
                    });
        }
        return matches;
    }

    private FreeTimes look(Salon salon, FreedSlot slot) {
        LocalDate first = salon.dayOf(slot.span().start());
        return availability.look(
                salon, first, (int) first.until(salon.dayOf(slot.span().end()), ChronoUnit.DAYS) + 1);
    }

    private Map<SelectionId, Selection> wanted(Salon salon, List<Wish> waiting) {
        Set<SelectionId> ids = waiting.stream().map(Wish::selection).collect(Collectors.toSet());
        Map<SelectionId, Selection> wanted = new HashMap<>(selections.find(salon.id(), ids));
        wanted.values().removeIf(selection -> !selection.isOffered());
        return wanted;
    }

    /** What was looked up for all of them. */
    private record Search(
            Salon salon,
            FreedSlot slot,
            Instant heard,
            BiPredicate<Wish, Instant> possible,
            Map<ClientId, List<TimeSpan>> asked,
            FreeTimes free) {

        Optional<SlotMatch> match(Wish wish, Selection what) {
            List<TimeSpan> hers = asked.getOrDefault(wish.client(), List.of());
            List<TimeSpan> parts = slot.parts().stream()
                    .filter(part -> hers.stream().noneMatch(part::overlaps))
                    .toList();
            SlotRequirement requirement = SlotRequirement.of(salon, what);
            Optional<SlotMatch> match = parts.stream()
                    .map(part -> salon.dayOf(part.start()))
                    .distinct()
                    .filter(wish::holds)
                    .flatMap(day -> start(wish, what, parts, free.starts(day, requirement)).stream())
                    .findFirst()
                    .map(start -> new SlotMatch(wish, what, TimeSpan.of(start, what.length())));
            match.filter(one -> slot.isOpened()).ifPresent(one -> free.setAside(one.span()));
            return match;
        }

        /** At the start of what was freed if she can come then; otherwise as early as she can. */
        private Optional<Instant> start(Wish wish, Selection what, List<TimeSpan> parts, List<Instant> starts) {
            List<Instant> suiting = starts.stream()
                    .filter(start -> parts.stream().anyMatch(TimeSpan.of(start, what.length())::overlaps))
                    .filter(start -> !start.isBefore(heard.plus(wish.notice())))
                    .filter(start -> wish.holds(salon.local(start)))
                    .filter(start -> possible.test(wish, start))
                    .toList();
            Instant first = slot.span().start();
            return suiting.contains(first)
                    ? Optional.of(first)
                    : suiting.stream().findFirst();
        }
    }
}
