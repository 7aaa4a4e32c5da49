package app.rosalie.agenda.opening;

import app.rosalie.salon.SalonId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A salon's {@link Rota} in the database; one at most. */
@Entity
@Table(name = "rota")
class RotaRow {

    @Id
    @GeneratedValue(generator = "rota_seq")
    @SequenceGenerator(name = "rota_seq", allocationSize = 1)
    private long id;

    private long salonId;
    private String weeks;

    protected RotaRow() {}

    RotaRow(SalonId salon, Rota rota) {
        this.salonId = salon.value();
        this.weeks = rota.text();
    }

    Rota rota() {
        return Rota.parse(weeks);
    }

    void rota(Rota rota) {
        weeks = rota.text();
    }
}
