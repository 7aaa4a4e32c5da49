package app.rosalie.revenue;

import app.rosalie.clients.ClientId;
import app.rosalie.clients.ClientReferences;
import app.rosalie.salon.SalonId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Payments by who made them. */
@Component
@Transactional
class ClientPayments implements ClientReferences {

    private final PaymentRows rows;

    ClientPayments(PaymentRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "payment";
    }

    @Override
    public List<Long> of(SalonId salon, ClientId client) {
        return rows.ofClient(salon.value(), client.value());
    }

    @Override
    public void give(SalonId salon, Collection<Long> ids, ClientId client) {
        rows.findBySalonIdAndIdIn(salon.value(), ids).forEach(payment -> payment.isOf(client));
    }
}
