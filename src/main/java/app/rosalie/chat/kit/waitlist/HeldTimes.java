package app.rosalie.chat.kit.waitlist;

import app.rosalie.agenda.hold.SlotHold;
import app.rosalie.agenda.hold.SlotHolds;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.agenda.waitlist.Offer;
import app.rosalie.agenda.waitlist.Offers;
import app.rosalie.salon.Salon;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is kept at this moment on some days, and for whom: it looks free, and is not. */
@Component
public class HeldTimes {

    private final SlotHolds holds;
    private final Offers offers;

    HeldTimes(SlotHolds holds, Offers offers) {
        this.holds = holds;
        this.offers = offers;
    }

    /**
     * Time that is kept.
     *
     * @param clients for whom, as they stand in the book; several where the first to say yes has it
     */
    public record Held(SlotHold hold, List<String> clients) {

        public TimeSpan span() {
            return hold.span();
        }
    }

    /** On the days {@code [from, to)}, by start. Where nothing is kept, that is one question to the database. */
    public List<Held> on(Salon salon, LocalDate from, LocalDate to) {
        List<SlotHold> held = holds.touching(
                salon.id(),
                new TimeSpan(
                        from.atStartOfDay(salon.zone()).toInstant(),
                        to.atStartOfDay(salon.zone()).toInstant()));
        List<Offer> open = held.isEmpty() ? List.of() : offers.open(salon.id());
        return held.stream().map(hold -> new Held(hold, clients(open, hold))).toList();
    }

    private static List<String> clients(List<Offer> open, SlotHold hold) {
        return open.stream()
                .filter(offer -> offer.hold().equals(hold.id()))
                .map(offer -> offer.wish().clientName())
                .toList();
    }
}
