package app.rosalie.agenda.waitlist;

import app.rosalie.agenda.Availability;
import app.rosalie.agenda.SlotRequirement;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.Salon;
import app.rosalie.salon.selection.Selection;
import app.rosalie.salon.selection.SelectionId;
import app.rosalie.salon.selection.Selections;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which wishes a freed slot would fulfil, in as many questions to the database however many wait. */
@Component
@Transactional(readOnly = true)
public class SlotMatches {

    private final WishRows rows;
    private final OfferRows offers;
    private final Selections selections;
    private final Availability availability;

    SlotMatches(WishRows rows, OfferRows offers, Selections selections, Availability availability) {
        this.rows = rows;
        this.offers = offers;
        this.selections = selections;
        this.availability = availability;
    }

    /**
     * As they have registered. What she wants fits into what is free there, in one of her windows, and early enough that she
     * hears of it; whoever left the slot, or was offered some of it before, is none of them.
     *
     * @param heard when she would hear of it
     */
    public List<SlotMatch> of(Salon salon, FreedSlot slot, Instant heard) {
        List<Wish> waiting = waiting(salon, slot);
        if (waiting.isEmpty()) {
            return List.of();
        }
        Map<SelectionId, Selection> wanted = wanted(salon, waiting);
        Map<SelectionId, List<Instant>> starts = starts(salon, slot, wanted);
        return waiting.stream()
                .flatMap(wish -> Optional.ofNullable(wanted.get(wish.selection()))
                        .flatMap(what ->
                                match(salon, slot, wish, what, starts.getOrDefault(wish.selection(), List.of()), heard))
                        .stream())
                .toList();
    }

    private List<Wish> waiting(Salon salon, FreedSlot slot) {
        List<Wish> waiting = rows.open(salon.id()).stream()
                .filter(wish -> wish.state() == WishState.WAITING)
                .filter(wish -> !slot.former().equals(Optional.of(wish.client())))
                .toList();
        if (waiting.isEmpty()) {
            return waiting;
        }
        Set<ClientId> asked = offers.asked(salon.id(), slot.span());
        return waiting.stream().filter(wish -> !asked.contains(wish.client())).toList();
    }

    private Map<SelectionId, Selection> wanted(Salon salon, List<Wish> waiting) {
        Set<SelectionId> ids = waiting.stream().map(Wish::selection).collect(Collectors.toSet());
        Map<SelectionId, Selection> wanted = new HashMap<>(selections.find(salon.id(), ids));
        wanted.values().removeIf(selection -> !selection.isOffered());
        return wanted;
    }

    private Map<SelectionId, List<Instant>> starts(Salon salon, FreedSlot slot, Map<SelectionId, Selection> wanted) {
        Map<SelectionId, SlotRequirement> requirements = new HashMap<>();
        wanted.forEach((id, selection) -> requirements.put(id, SlotRequirement.of(salon, selection)));
        Map<SlotRequirement, List<Instant>> free =
                availability.starts(salon, salon.dayOf(slot.span().start()), requirements.values());
        Map<SelectionId, List<Instant>> starts = new HashMap<>();
        requirements.forEach((id, requirement) -> starts.put(id, free.getOrDefault(requirement, List.of())));
        return starts;
    }

    /** At the start of what was freed if she can come then; otherwise as early as she can. */
    private static Optional<SlotMatch> match(
            Salon salon, FreedSlot slot, Wish wish, Selection what, List<Instant> starts, Instant heard) {
        List<Instant> suiting = starts.stream()
                .filter(start -> TimeSpan.of(start, what.length()).overlaps(slot.span()))
                .filter(start -> !start.isBefore(heard.plus(wish.notice())))
                .filter(start -> wish.holds(salon.local(start)))
                .toList();
        Instant first = slot.span().start();
        return (suiting.contains(first) ? Optional.of(first) : suiting.stream().findFirst())
                .map(start -> new SlotMatch(wish, what, TimeSpan.of(start, what.length())));
    }
}
