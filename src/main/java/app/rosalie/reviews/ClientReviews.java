package app.rosalie.reviews;

import app.rosalie.clients.ClientId;
import app.rosalie.clients.ClientReferences;
import app.rosalie.salon.SalonId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reviews by who left them. */
@Component
@Transactional
class ClientReviews implements ClientReferences {

    private final ReviewRows rows;

    ClientReviews(ReviewRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "review";
    }

    @Override
    public List<Long> of(SalonId salon, ClientId client) {
        return rows.ofClient(salon.value(), client.value());
    }

    @Override
    public void give(SalonId salon, Collection<Long> ids, ClientId client) {
        rows.findBySalonIdAndIdIn(salon.value(), ids).forEach(review -> review.isOf(client));
    }
}
