package app.rosalie.demo;

import app.rosalie.agenda.Availability;
import app.rosalie.agenda.BroughtVisit;
import app.rosalie.agenda.BroughtVisits;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.SlotRequirement;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visits;
import app.rosalie.clients.ClientAccounts;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.Clients;
import app.rosalie.clients.SalonGuests;
import app.rosalie.salon.Salon;
import app.rosalie.salon.Salons;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom the playground's clients are in the demonstration salon, so that they find visits behind and ahead of them. */
@Component
class DemoClients {

    /** By the playground's phones. */
    static final Map<Long, String> ACCOUNTS = Map.of(2001L, "Emma Durand", 2002L, "Léa Bernard");

    /** From then on, so that whoever tries the demonstration may still change it in time. */
    private static final int SOONEST = 3;

    private static final int FARTHEST = 30;
    private static final Duration BOOKED_BEFORE = Duration.ofDays(1);

    private final Salons salons;
    private final Clients clients;
    private final ClientAccounts accounts;
    private final SalonGuests guests;
    private final Treatments treatments;
    private final Availability availability;
    private final Visits visits;
    private final BroughtVisits brought;
    private final InstantSource clock;

    DemoClients(
            Salons salons,
            Clients clients,
            ClientAccounts accounts,
            SalonGuests guests,
            Treatments treatments,
            Availability availability,
            Visits visits,
            BroughtVisits brought,
            InstantSource clock) {
        this.salons = salons;
        this.clients = clients;
        this.accounts = accounts;
        this.guests = guests;
        this.treatments = treatments;
        this.availability = availability;
        this.visits = visits;
        this.brought = brought;
        this.clock = clock;
    }

    /** The salon has just been written. */
    @Transactional
    void join(long ownerId) {
        Salon salon = salons.ownedBy(ownerId).orElseThrow();
        ACCOUNTS.forEach((account, name) -> clients.search(salon.id(), name, 1).forEach(client -> {
            guests.came(salon.id(), account);
            accounts.link(salon.id(), client.id(), account);
            if (visits.agreedAhead(salon.id(), client.id()) == 0) {
                book(salon, client.id());
            }
        }));
    }

    private void book(Salon salon, ClientId client) {
        Treatment treatment = treatments.offered(salon.id()).getFirst();
        free(salon, treatment)
                .ifPresent(start -> brought.add(
                        salon.id(),
                        List.of(new BroughtVisit(
                                client,
                                treatment,
                                start,
                                Status.CONFIRMED,
                                PaymentState.NOTHING_DUE,
                                clock.instant().minus(BOOKED_BEFORE)))));
    }

    private Optional<Instant> free(Salon salon, Treatment treatment) {
        LocalDate first = salon.dayOf(clock.instant()).plusDays(SOONEST);
        return availability.startsByDay(salon, first, FARTHEST, SlotRequirement.of(salon, treatment)).values().stream()
                .flatMap(List::stream)
                .findFirst();
    }
}
