package app.rosalie.demo;

import app.rosalie.clients.ClientId;
import app.rosalie.salon.Journal;
import app.rosalie.salon.Salon;
import app.rosalie.salon.Salons;
import app.rosalie.salon.Treatment;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes « Studio Camille »: two years behind and three weeks ahead of the clock, the same at every first start of a day. */
@Component
class DemoSalon {

    private final Salons salons;
    private final DemoSetUp setUp;
    private final DemoYears years;
    private final Journal journal;
    private final JsonMapper json;

    DemoSalon(Salons salons, DemoSetUp setUp, DemoYears years, Journal journal, JsonMapper json) {
        this.salons = salons;
        this.setUp = setUp;
        this.years = years;
        this.journal = journal;
        this.json = json;
    }

    /** Does nothing where the owner has a salon already. */
    @Transactional
    boolean writeFor(long ownerId) {
        if (salons.ownedBy(ownerId).isPresent()) {
            return false;
        }
        DemoScript script = DemoScript.read(json);
        Salon salon = setUp.found(ownerId, script);
        List<ClientId> clients = setUp.clients(salon, script);
        List<Treatment> weighed = setUp.treatments(salon, script);
        years.writeThisYear(salon, clients, weighed, script);
        years.writeFirstYear(salon, clients, weighed);
        // She did none of this herself.
        journal.clear(salon.id());
        return true;
    }
}
