package app.rosalie.chat.attendance;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.Speaker;
import app.rosalie.clients.ClientAccounts;
import app.rosalie.clients.ClientAccounts.Linked;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.Salons;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The visits of whoever speaks, by her account: she sees no others. */
@Component
class ClientVisits {

    private static final int MOST = 20;

    private final ClientAccounts accounts;
    private final Visits visits;
    private final Salons salons;

    ClientVisits(ClientAccounts accounts, Visits visits, Salons salons) {
        this.accounts = accounts;
        this.visits = visits;
        this.salons = salons;
    }

    /** One visit in this salon, if it is hers. */
    Optional<VisitOfClient> hers(SalonClient client, AppointmentId id) {
        return visits.visit(client.salon().id(), id)
                .filter(visit ->
                        linked(client).contains(new Linked(client.salon().id(), visit.clientId())))
                .map(visit -> new VisitOfClient(client, visit));
    }

    private List<Linked> linked(Speaker speaker) {
        return accounts.of(speaker.turn().account().userId());
    }

    /** Agreed visits ahead, in whichever salon, soonest first. */
    List<VisitOfClient> ahead(Speaker speaker) {
        return linked(speaker).stream()
                .flatMap(hers -> visits.ahead(hers.salon(), hers.client(), MOST).stream()
                        .filter(visit -> visit.status() == Status.CONFIRMED)
                        .map(visit -> new VisitOfClient(at(speaker, hers), visit)))
                .sorted(Comparator.comparing((VisitOfClient one) -> one.visit().start()))
                .toList();
    }

    private SalonClient at(Speaker speaker, Linked hers) {
        return new SalonClient(speaker.turn(), salons.get(hers.salon()));
    }

    /** The salons that know her, each with who she is there. */
    List<Known> salons(Speaker speaker) {
        return linked(speaker).stream()
                .map(hers -> new Known(at(speaker, hers), hers.client()))
                .toList();
    }

    record Known(SalonClient at, ClientId client) {}
}
