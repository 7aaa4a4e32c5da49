package app.rosalie.agenda.waitlist;

import app.rosalie.clients.ClientId;
import app.rosalie.clients.ClientReferences;
import app.rosalie.salon.SalonId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Wishes by whose they are. */
@Component
@Transactional
class WishReferences implements ClientReferences {

    private final WishRows rows;

    WishReferences(WishRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "wish";
    }

    @Override
    public List<Long> of(SalonId salon, ClientId client) {
        return rows.ids(salon, client);
    }

    @Override
    public void give(SalonId salon, Collection<Long> ids, ClientId client) {
        rows.give(salon, ids, client);
    }
}
