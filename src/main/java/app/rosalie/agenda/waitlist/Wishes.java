package app.rosalie.agenda.waitlist;

import app.rosalie.agenda.Party;
import app.rosalie.agenda.waitlist.WishLog.Verb;
import app.rosalie.clients.ClientAccounts.Linked;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.Clients;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import app.rosalie.salon.selection.SelectionId;
import app.rosalie.salon.selection.Selections;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who waits for what. Every call is scoped to one salon. What the pro writes is journaled and can be undone; what a client writes
 * is hers to take back.
 */
@Component
@Transactional
public class Wishes {

    /** So many a client has in one salon at once. */
    public static final int MOST = 3;

    private final WishRows rows;
    private final WishLog log;
    private final Offers offers;
    private final Salons salons;
    private final Clients clients;
    private final Selections selections;
    private final InstantSource clock;

    Wishes(
            WishRows rows,
            WishLog log,
            Offers offers,
            Salons salons,
            Clients clients,
            Selections selections,
            InstantSource clock) {
        this.rows = rows;
        this.log = log;
        this.offers = offers;
        this.salons = salons;
        this.clients = clients;
        this.selections = selections;
        this.clock = clock;
    }

    /** How a wish was written. */
    public sealed interface Written {

        /** @param entry by which the pro takes it back; empty where a client wrote it, or nothing has changed */
        record Waiting(Wish wish, Optional<JournalEntryId> entry) implements Written {}

        /** She has as many wishes, or this one as many windows, as there may be. */
        record Full() implements Written {}

        /** There is no such client, or what she wants is not offered. */
        record Impossible() implements Written {}
    }

    /** All that something can still come of, as they have registered. */
    @Transactional(readOnly = true)
    public List<Wish> open(SalonId salon) {
        return rows.open(salon);
    }

    /** The same of one client. */
    @Transactional(readOnly = true)
    public List<Wish> open(SalonId salon, ClientId client) {
        return rows.openOf(salon, client);
    }

    /** Where one person waits among the salons that know her, by their numbers. */
    @Transactional(readOnly = true)
    public List<SalonId> salonsOf(Collection<Linked> who) {
        return who.isEmpty() ? List.of() : rows.salonsOf(who);
    }

    /** Whether whoever has this account waits for something there. */
    @Transactional(readOnly = true)
    public boolean isWaiting(SalonId salon, long account) {
        return rows.isWaiting(salon, account);
    }

    /** Also one that is over; empty where the salon has no such wish, or its client is not in the book any more. */
    @Transactional(readOnly = true)
    public Optional<Wish> find(SalonId salon, WishId id) {
        return rows.find(salon, id);
    }

    /** The same for several, in no order. */
    @Transactional(readOnly = true)
    public List<Wish> find(SalonId salon, Collection<WishId> ids) {
        return rows.find(salon, ids);
    }

    /** From now on she waits for it in these windows too; what she waits for already has them as well. */
    public Written add(SalonId salon, ClientId client, SelectionId selection, List<WishWindow> windows, Party by) {
        salons.lock(salon);
        if (clients.find(salon, client).isEmpty()
                || selections.offered(salon, selection).isEmpty()) {
            return new Written.Impossible();
        }
        List<Wish> hers = rows.openOf(salon, client);
        Optional<Wish> same =
                hers.stream().filter(wish -> wish.selection().equals(selection)).findFirst();
        if (same.isPresent()) {
            return widen(salon, same.get(), windows, by);
        }
        if (hers.size() >= MOST || windows.size() > Wish.MOST_WINDOWS) {
            return new Written.Full();
        }
        WishId id = rows.add(salon, client, selection, windows, clock.instant());
        return new Written.Waiting(
                rows.find(salon, id).orElseThrow(),
                by == Party.PRO ? Optional.of(log.added(salon, id)) : Optional.empty());
    }

    /** These windows too; empty where nobody waits so any more. */
    public Optional<Written> widen(SalonId salon, WishId id, List<WishWindow> windows, Party by) {
        salons.lock(salon);
        return rows.find(salon, id).filter(wish -> wish.state().isOpen()).map(wish -> widen(salon, wish, windows, by));
    }

    private Written widen(SalonId salon, Wish wish, List<WishWindow> windows, Party by) {
        List<WishWindow> all = Stream.concat(wish.windows().stream(), windows.stream())
                .distinct()
                .toList();
        if (all.size() > Wish.MOST_WINDOWS) {
            return new Written.Full();
        }
        if (all.equals(wish.windows())) {
            return new Written.Waiting(wish, Optional.empty());
        }
        rows.write(salon, wish.id(), all, wish.notice(), wish.state());
        return new Written.Waiting(
                rows.find(salon, wish.id()).orElseThrow(),
                by == Party.PRO ? Optional.of(log.write(salon, Verb.CHANGED, wish)) : Optional.empty());
    }

    /** From now on she has to hear of it so long before; empty where nobody waits so any more. */
    public Optional<Written> needNotice(SalonId salon, WishId id, Duration notice, Party by) {
        salons.lock(salon);
        return rows.find(salon, id).filter(wish -> wish.state().isOpen()).map(wish -> {
            Optional<JournalEntryId> entry = by == Party.PRO && !notice.equals(wish.notice())
                    ? Optional.of(log.write(salon, Verb.CHANGED, wish))
                    : Optional.empty();
            rows.write(salon, id, wish.windows(), notice, wish.state());
            return new Written.Waiting(rows.find(salon, id).orElseThrow(), entry);
        });
    }

    /** She waits no more, and what was offered to her goes to the next; empty where she did not wait. */
    public Optional<JournalEntryId> remove(SalonId salon, WishId id) {
        salons.lock(salon);
        return rows.find(salon, id).filter(wish -> wish.state().isOpen()).map(wish -> {
            JournalEntryId entry = log.write(salon, Verb.REMOVED, wish);
            end(salon, wish);
            return entry;
        });
    }

    /** The same by the client herself; false where it is not hers, or she did not wait. */
    public boolean withdraw(SalonId salon, ClientId client, WishId id) {
        salons.lock(salon);
        Optional<Wish> wish = rows.find(salon, id)
                .filter(one -> one.client().equals(client) && one.state().isOpen());
        wish.ifPresent(one -> end(salon, one));
        return wish.isPresent();
    }

    private void end(SalonId salon, Wish wish) {
        rows.be(salon, wish.id(), WishState.WITHDRAWN);
        offers.withdraw(salon, wish.id());
    }

    /** Ends those, in all salons, of which the last day is over; returns how many. */
    public int endPast() {
        Instant now = clock.instant();
        List<WishRows.Over> over = rows.over(now);
        over.forEach(one -> {
            rows.be(one.salon(), one.id(), WishState.ENDED);
            offers.ended(one.salon(), one.id(), one.client(), now);
        });
        return over.size();
    }
}
