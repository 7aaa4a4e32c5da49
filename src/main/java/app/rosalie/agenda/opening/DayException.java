package app.rosalie.agenda.opening;

import app.rosalie.salon.SalonId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;

/** The hours of one date, where they differ from those of its week. */
@Entity
class DayException {

    @Id
    @GeneratedValue(generator = "day_exception_seq")
    @SequenceGenerator(name = "day_exception_seq", allocationSize = 50)
    private long id;

    private long salonId;
    private LocalDate onDay;
    private String hours;

    protected DayException() {}

    DayException(SalonId salon, LocalDate day, DayHours hours) {
        this.salonId = salon.value();
        this.onDay = day;
        this.hours = hours.text();
    }

    LocalDate day() {
        return onDay;
    }

    DayHours hours() {
        return DayHours.parse(hours);
    }

    void hours(DayHours changed) {
        hours = changed.text();
    }
}
