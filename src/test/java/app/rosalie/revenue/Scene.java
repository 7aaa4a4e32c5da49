package app.rosalie.revenue;

import app.rosalie.agenda.Status;
import app.rosalie.salon.OpeningHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All rows of one salon as plain values, at one moment. */
record Scene(
        long salon,
        ZoneId zone,
        OpeningHours hours,
        Instant now,
        List<Treated> treatments,
        List<Known> clients,
        List<Visited> visits,
        List<Paid> payments,
        List<Wanted> goals,
        List<Shut> closures) {

    record Treated(long id, String name, String category) {}

    record Known(long id, String name) {}

    /** @param late whether a cancellation came too late */
    record Visited(
            long id,
            long client,
            long treatment,
            Instant start,
            Instant end,
            long cents,
            Status status,
            boolean late) {}

    /** @param about the payment that this one corrects or refunds, or null */
    record Paid(
            long id,
            @Nullable Long client,
            @Nullable Long visit,
            @Nullable Long about,
            @Nullable Long voucher,
            long cents,
            PaymentKind kind,
            PaymentMethod method,
            Instant at) {}

    record Wanted(long id, GoalScope scope, LocalDate since, long cents) {}

    record Shut(long id, LocalDate first, LocalDate last) {}

    LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    /** The same salon later, with other visits and payments. */
    Scene later(Instant now, List<Visited> visits, List<Paid> payments) {
        return new Scene(salon, zone, hours, now, treatments, clients, visits, payments, goals, closures);
    }
}
