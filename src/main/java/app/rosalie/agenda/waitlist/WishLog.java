package app.rosalie.agenda.waitlist;

import app.rosalie.agenda.hold.SlotHolds;
import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import app.rosalie.salon.UndoHandler;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What the pro does with wishes, as the journal keeps it and takes it back. What clients do themselves stands in no journal. */
@Component
@Transactional
class WishLog implements UndoHandler {

    private final WishRows rows;
    private final OfferRows offers;
    private final SlotHolds holds;
    private final Salons salons;
    private final Journal journal;
    private final JsonMapper json;

    WishLog(WishRows rows, OfferRows offers, SlotHolds holds, Salons salons, Journal journal, JsonMapper json) {
        this.rows = rows;
        this.offers = offers;
        this.holds = holds;
        this.salons = salons;
        this.journal = journal;
        this.json = json;
    }

    /** What was done to a wish; each word is as lasting as the kind. */
    enum Verb {
        ADDED("added"),
        CHANGED("changed"),
        REMOVED("removed"),
        OFFERED("offered"),
        BOOKED("booked");

        private final String word;

        Verb(String word) {
            this.word = word;
        }
    }

    JournalEntryId added(SalonId salon, WishId id) {
        return journal.write(salon, kind(), Verb.ADDED.word, id.value(), "");
    }

    /** @param before the wish as it was */
    JournalEntryId write(SalonId salon, Verb verb, Wish before) {
        return journal.write(salon, kind(), verb.word, before.id().value(), snapshot(before, null));
    }

    JournalEntryId offered(SalonId salon, Wish before, OfferId offer) {
        return journal.write(salon, kind(), Verb.OFFERED.word, before.id().value(), snapshot(before, offer));
    }

    /** With the booking that came of it. */
    void booked(SalonId salon, JournalEntryId booking, Wish before) {
        journal.join(salon, booking, kind(), Verb.BOOKED.word, before.id().value(), snapshot(before, null));
    }

    /** An offer that was open is not taken back into life: she waits. */
    private String snapshot(Wish wish, @Nullable OfferId offer) {
        return json.writeValueAsString(new Snapshot(
                WishWindow.text(wish.windows()),
                wish.notice(),
                wish.state().isOpen() ? WishState.WAITING : wish.state(),
                offer));
    }

    /** @param offer that was made with it, or null */
    private record Snapshot(
            String windows,
            Duration notice,
            WishState state,
            @Nullable OfferId offer) {}

    @Override
    public String kind() {
        return "wish";
    }

    @Override
    public Set<String> verbs() {
        return Set.of("added", "changed", "removed", "offered", "booked");
    }

    /** An offer that she has answered stays as it is. */
    @Override
    public boolean fits(SalonId salon, long subject, String before) {
        return rows.find(salon, new WishId(subject)).isPresent()
                && (before.isEmpty()
                        || Optional.ofNullable(
                                        json.readValue(before, Snapshot.class).offer())
                                .map(offer -> offers.find(salon, offer)
                                        .filter(one -> one.state() == OfferState.OPEN)
                                        .isPresent())
                                .orElse(true));
    }

    @Override
    public void restore(SalonId salon, long subject, String before) {
        salons.lock(salon);
        WishId id = new WishId(subject);
        if (before.isEmpty()) {
            rows.be(salon, id, WishState.WITHDRAWN);
            return;
        }
        Snapshot snapshot = json.readValue(before, Snapshot.class);
        rows.write(salon, id, WishWindow.read(snapshot.windows()), snapshot.notice(), snapshot.state());
        if (snapshot.offer() != null) {
            offers.find(salon, snapshot.offer()).ifPresent(offer -> {
                offers.be(salon, offer.id(), OfferState.WITHDRAWN);
                holds.release(salon, offer.hold());
            });
        }
    }
}
