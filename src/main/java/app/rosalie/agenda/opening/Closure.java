package app.rosalie.agenda.opening;

import app.rosalie.salon.SalonId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Whole days on which the salon stays shut, both ends included. Changed only through {@link Closures}. */
@Entity
public class Closure {

    @Id
    @GeneratedValue(generator = "closure_seq")
    @SequenceGenerator(name = "closure_seq", allocationSize = 1)
    private long id;

    private long salonId;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String reason;
    private boolean lifted;

    protected Closure() {}

    Closure(SalonId salon, Days days, String reason) {
        this.salonId = salon.value();
        this.reason = reason;
        last(days);
    }

    /** One that is there, to be looked at only: it is no part of the transaction, and what is done to it is not kept. */
    static Closure read(long id, SalonId salon, LocalDate first, LocalDate last, String reason) {
        Closure closure = new Closure(salon, new Days(first, last, false), reason);
        closure.id = id;
        return closure;
    }

    final void last(Days days) {
        firstDay = days.first();
        lastDay = days.last();
        lifted = days.lifted();
    }

    Days days() {
        return new Days(firstDay, lastDay, lifted);
    }

    public ClosureId id() {
        return new ClosureId(id);
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    /** What the pro calls it, or empty. */
    public String reason() {
        return reason;
    }

    boolean holds(LocalDate day) {
        return !lifted && !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** All of a closure that changes; the journal keeps the one from before. */
    record Days(LocalDate first, LocalDate last, boolean lifted) {

        Days {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("Ends before it begins: %s – %s".formatted(first, last));
            }
        }

        Days allLifted() {
            return new Days(first, last, true);
        }

        /** What stays closed before and behind one of them, in order. */
        List<Days> without(LocalDate day) {
            List<Days> rest = new ArrayList<>();
            if (day.isAfter(first)) {
                rest.add(new Days(first, day.minusDays(1), false));
            }
            if (day.isBefore(last)) {
                rest.add(new Days(day.plusDays(1), last, false));
            }
            return rest;
        }
    }
}
