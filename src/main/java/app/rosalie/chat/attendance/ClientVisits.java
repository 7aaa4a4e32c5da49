package app.rosalie.chat.attendance;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.kit.clientside.HerSalons;
import app.rosalie.clients.ClientAccounts.Linked;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.Salons;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The visits of whoever speaks, by her account: she sees no others. */
@Component
class ClientVisits {

    private final HerSalons herSalons;
    private final Visits visits;
    private final Salons salons;

    ClientVisits(HerSalons herSalons, Visits visits, Salons salons) {
        this.herSalons = herSalons;
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
        return herSalons.asClient(speaker);
    }

    /** Agreed visits ahead, in whichever salon, soonest first. */
    List<VisitOfClient> ahead(Speaker speaker) {
        return herSalons.ahead(speaker).stream()
                .filter(hers -> !hers.isAskedFor())
                .map(hers -> new VisitOfClient(new SalonClient(speaker.turn(), hers.salon()), hers.visit()))
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
