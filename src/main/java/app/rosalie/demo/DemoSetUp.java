package app.rosalie.demo;

import app.rosalie.clients.ClientId;
import app.rosalie.clients.ClientIdentity;
import app.rosalie.clients.Clients;
import app.rosalie.revenue.Goals;
import app.rosalie.salon.Money;
import app.rosalie.salon.Salon;
import app.rosalie.salon.Salons;
import app.rosalie.salon.Trade;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;

/** What there is before the first visit: the salon with its hours and its goal, what it sells, and who is in its client book. */
@Component
class DemoSetUp {

    private final Salons salons;
    private final Treatments treatments;
    private final Clients clients;
    private final Goals goals;
    private final InstantSource clock;

    DemoSetUp(Salons salons, Treatments treatments, Clients clients, Goals goals, InstantSource clock) {
        this.salons = salons;
        this.treatments = treatments;
        this.clients = clients;
        this.goals = goals;
        this.clock = clock;
    }

    Salon found(long ownerId, DemoScript script) {
        Salon salon =
                salons.found(ownerId, script.salon().owner(), script.salon().name());
        salons.trade(salon.id(), Trade.HAIR);
        salons.move(salon.id(), script.salon().city());
        salons.open(salon.id(), script.openingHours());
        salons.finishSetUp(salon.id());
        YearMonth month = YearMonth.from(salon.dayOf(clock.instant()));
        goals.set(salon.id(), month.minusYears(1), Money.euros(script.salon().goalEuros()));
        return salon;
    }

    /** All of them since the doors first opened. */
    List<ClientId> clients(Salon salon, DemoScript script) {
        Instant since = DemoYears.opened(salon.dayOf(clock.instant()))
                .atStartOfDay(salon.zone())
                .toInstant();
        List<ClientId> book = new ArrayList<>();
        for (String name : script.clients()) {
            String phone = "+3363998%04d".formatted(1000 + 137 * book.size());
            ClientIdentity identity = new ClientIdentity(name, phone);
            book.add(clients.add(salon.id(), identity, since).id());
        }
        return book;
    }

    /** Each treatment as often as it weighs. */
    List<Treatment> treatments(Salon salon, DemoScript script) {
        List<Treatment> weighed = new ArrayList<>();
        for (DemoScript.Sold sold : script.treatments()) {
            Treatment.Offer offer = new Treatment.Offer(
                    sold.name(), sold.category(), Money.euros(sold.euros()), Duration.ofMinutes(sold.minutes()));
            Treatment treatment = treatments.add(salon.id(), offer).treatment();
            weighed.addAll(Collections.nCopies(sold.weight(), treatment));
        }
        return weighed;
    }
}
