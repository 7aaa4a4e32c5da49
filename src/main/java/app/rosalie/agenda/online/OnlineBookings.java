package app.rosalie.agenda.online;

import app.rosalie.agenda.BookingOutcome;
import app.rosalie.agenda.BookingRequest;
import app.rosalie.agenda.Bookings;
import app.rosalie.agenda.ClientAgenda;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.VisitDeposits;
import app.rosalie.agenda.Visits;
import app.rosalie.agenda.online.OnlineOutcome.Why;
import app.rosalie.clients.ClientAccounts.Linked;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.Clients;
import app.rosalie.clients.SalonGuests;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import app.rosalie.salon.online.OnlineSettings;
import app.rosalie.salon.selection.Selection;
import app.rosalie.salon.selection.Selections;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a client books herself, in Telegram or wherever else. She forces nothing, and gets what she was shown or nothing: whoever
 * writes holds the lock on the salon's row, so that one slot goes to one visit.
 */
@Component
@Transactional
public class OnlineBookings {

    public static final int MOST_AHEAD = 3;
    public static final int MOST_REQUESTS = 2;

    /** So many a pro may have noted for her; she is at her own limit long before. */
    private static final int MOST_LOOKED_AT = 60;

    private static final int NEAREST = 3;
    private static final int DAYS_NEAR = 7;
    private static final long ABSENCES_OF_A_POOR_HISTORY = 3;

    private final Bookings bookings;
    private final VisitDeposits deposits;
    private final Visits visits;
    private final ClientAgenda agenda;
    private final OnlineStarts starts;
    private final OnlineSettings settings;
    private final BookingAttempts attempts;
    private final SalonGuests guests;
    private final Clients clients;
    private final Salons salons;
    private final Selections selections;
    private final InstantSource clock;

    OnlineBookings(
            Bookings bookings,
            VisitDeposits deposits,
            Visits visits,
            ClientAgenda agenda,
            OnlineStarts starts,
            OnlineSettings settings,
            BookingAttempts attempts,
            SalonGuests guests,
            Clients clients,
            Salons salons,
            Selections selections,
            InstantSource clock) {
        this.bookings = bookings;
        this.deposits = deposits;
        this.visits = visits;
        this.agenda = agenda;
        this.starts = starts;
        this.settings = settings;
        this.attempts = attempts;
        this.guests = guests;
        this.clients = clients;
        this.salons = salons;
        this.selections = selections;
        this.clock = clock;
    }

    /** A client of the salon as she books; {@link Booker#GUEST} where the salon has no such client. */
    @Transactional(readOnly = true)
    public Booker booker(SalonId salon, Optional<ClientId> client) {
        return client.flatMap(id -> clients.find(salon, id))
                .map(known -> new Booker(
                        Optional.of(known.id()),
                        known.isSelfAdded() && visits.visitsDone(salon, known.id()) == 0,
                        visits.noShows(salon, known.id()).count() >= ABSENCES_OF_A_POOR_HISTORY))
                .orElse(Booker.GUEST);
    }

    /** Why she books nothing there at present, whatever it is; empty where she may. */
    @Transactional(readOnly = true)
    public Optional<Why> refusal(SalonId salon, Booker booker, long account) {
        if (!settings.of(salon).enabled()) {
            return Optional.of(Why.CLOSED);
        }
        if (guests.isBlocked(salon, account)) {
            return Optional.of(Why.BLOCKED);
        }
        return booker.client().flatMap(client -> full(salon, client));
    }

    private Optional<Why> full(SalonId salon, ClientId client) {
        List<Visit> open = ahead(salon, client);
        if (open.size() >= MOST_AHEAD) {
            return Optional.of(Why.MANY_AHEAD);
        }
        long requests = open.stream()
                .filter(visit -> visit.status() == Status.REQUESTED)
                .count();
        return requests >= MOST_REQUESTS ? Optional.of(Why.MANY_REQUESTS) : Optional.empty();
    }

    /** What she has called off does not count, however much that is. */
    private List<Visit> ahead(SalonId salon, ClientId client) {
        return agenda.ahead(List.of(new Linked(salon, client)), MOST_LOOKED_AT).stream()
                .map(ClientAgenda.Hers::visit)
                .toList();
    }

    /** Whether what she books waits for the pro's yes. */
    @Transactional(readOnly = true)
    public boolean isOnRequest(SalonId salon, Booker booker) {
        return booker.waitsFor(settings.of(salon).approval());
    }

    /** Books it for a client of the salon, or asks for it on her behalf, as the salon wants it. */
    public OnlineOutcome book(SalonId id, ClientId client, OnlineRequest request) {
        Salon salon = salons.lock(id);
        Booker booker = booker(id, Optional.of(client));
        Optional<Visit> there = already(salon, client, request);
        if (there.isPresent()) {
            return new OnlineOutcome.Already(there.get());
        }
        Optional<Why> refused = refusal(id, booker, request.account())
                .or(() -> attempts.isOneMoreTooMany(id, request.account())
                        ? Optional.of(Why.TOO_OFTEN)
                        : Optional.empty());
        return refused.<OnlineOutcome>map(OnlineOutcome.Refused::new)
                .orElseGet(() -> selections
                        .offered(id, request.selection())
                        .map(chosen -> book(salon, booker, chosen, request))
                        .orElseGet(() -> new OnlineOutcome.Refused(Why.NOT_OFFERED)));
    }

    /**
     * Why a time that the salon has offered her is not hers to take, whatever it is: she is blocked, has as much ahead of her as
     * may be, or it is not sold to her any more. Empty where she may.
     *
     * @param agreed whether the pro has chosen her for it
     */
    @Transactional(readOnly = true)
    public Optional<Why> refusalOfOffer(SalonId salon, ClientId client, OnlineRequest request, boolean agreed) {
        if (guests.isBlocked(salon, request.account())) {
            return Optional.of(Why.BLOCKED);
        }
        return full(salon, client)
                .or(() -> selections
                        .offered(salon, request.selection())
                        .map(chosen ->
                                agreed || booker(salon, Optional.of(client)).mayBook(chosen)
                                        ? Optional.<Why>empty()
                                        : Optional.of(Why.KNOWN_CLIENTS))
                        .orElse(Optional.of(Why.NOT_OFFERED)));
    }

    /**
     * Books a time that the salon has offered her, or asks for it, on the terms of what she books herself; be it nearer or farther
     * than what she is shown. The caller has seen that nothing is refused.
     *
     * @param agreed whether the pro has chosen her for it: then nothing waits for her yes
     */
    public OnlineOutcome takeOffered(SalonId id, ClientId client, OnlineRequest request, boolean agreed) {
        Salon salon = salons.lock(id);
        BookingRequest wanted =
                new BookingRequest(client, request.selection(), request.start(), false).under(request.rulesVersion());
        return selections
                .offered(id, request.selection())
                .map(chosen ->
                        write(salon, chosen, wanted, !agreed && isOnRequest(id, booker(id, Optional.of(client)))))
                .orElseGet(() -> new OnlineOutcome.Refused(Why.NOT_OFFERED));
    }

    private Optional<Visit> already(Salon salon, ClientId client, OnlineRequest request) {
        Instant start = salon.instant(request.start());
        return ahead(salon.id(), client).stream()
                .filter(visit ->
                        visit.start().equals(start) && visit.selection().equals(request.selection()))
                .findFirst();
    }

    private OnlineOutcome book(Salon salon, Booker booker, Selection chosen, OnlineRequest request) {
        if (!booker.mayBook(chosen)) {
            return new OnlineOutcome.Refused(Why.KNOWN_CLIENTS);
        }
        attempts.note(salon.id(), request.account());
        Instant start = salon.instant(request.start());
        boolean free =
                starts.on(salon, booker, chosen, request.start().toLocalDate()).contains(start);
        return free
                ? write(salon, booker, chosen, request)
                : new OnlineOutcome.Taken(nearest(salon, booker, chosen, start));
    }

    /** Those around the one that she wanted, or the next ones there are. */
    public List<Instant> nearest(Salon salon, Booker booker, Selection chosen, Instant wanted) {
        List<Instant> near =
                starts.days(salon, booker, chosen, salon.dayOf(wanted).minusDays(1), DAYS_NEAR).values().stream()
                        .flatMap(List::stream)
                        .toList();
        return near.stream()
                .sorted(Comparator.comparing(
                        start -> Duration.between(wanted, start).abs()))
                .limit(NEAREST)
                .sorted()
                .toList();
    }

    private OnlineOutcome write(Salon salon, Booker booker, Selection chosen, OnlineRequest request) {
        BookingRequest wanted = new BookingRequest(
                        booker.client().orElseThrow(), request.selection(), request.start(), false)
                .under(request.rulesVersion());
        return write(salon, chosen, wanted, isOnRequest(salon.id(), booker));
    }

    private OnlineOutcome write(Salon salon, Selection chosen, BookingRequest wanted, boolean onRequest) {
        if (onRequest) {
            return bookings.request(salon.id(), wanted)
                    .<OnlineOutcome>map(OnlineOutcome.Requested::new)
                    .orElseGet(() -> new OnlineOutcome.Taken(List.of()));
        }
        return switch (bookings.book(salon.id(), wanted)) {
            case BookingOutcome.Booked(Visit visit, JournalEntryId entry) -> withDeposit(salon, visit, chosen, entry);
            case BookingOutcome.Already(Visit visit) -> new OnlineOutcome.Already(visit);
            case BookingOutcome.Clash _, BookingOutcome.Closed _, BookingOutcome.Impossible _ ->
                new OnlineOutcome.Taken(List.of());
        };
    }

    /** What is paid in advance for a treatment is asked for at once. */
    private OnlineOutcome withDeposit(Salon salon, Visit visit, Selection chosen, JournalEntryId entry) {
        Money deposit = chosen.deposit();
        Money due = deposit.compareTo(visit.price()) > 0 ? visit.price() : deposit;
        if (!due.isPositive()) {
            return new OnlineOutcome.Booked(visit, Money.ZERO, entry);
        }
        deposits.ask(salon.id(), visit.id(), due);
        return new OnlineOutcome.Booked(visits.visit(salon.id(), visit.id()).orElseThrow(), due, entry);
    }
}
