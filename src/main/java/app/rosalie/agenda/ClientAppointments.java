package app.rosalie.agenda;

import app.rosalie.clients.ClientId;
import app.rosalie.clients.ClientReferences;
import app.rosalie.salon.SalonId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Appointments by whose they are. */
@Component
@Transactional
class ClientAppointments implements ClientReferences {

    private final AppointmentRows rows;

    ClientAppointments(AppointmentRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "appointment";
    }

    @Override
    public List<Long> of(SalonId salon, ClientId client) {
        return rows.ofClient(salon.value(), client.value());
    }

    @Override
    public void give(SalonId salon, Collection<Long> ids, ClientId client) {
        rows.findBySalonIdAndIdIn(salon.value(), ids).forEach(appointment -> appointment.isOf(client));
    }
}
