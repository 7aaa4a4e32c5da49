package app.rosalie.agenda;

import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading the diary: days, lists of what waits, one visit. Every call is scoped to one salon. */
@Component
@Transactional(readOnly = true)
public class Diary {

    /** No visit is longer; what began earlier is over. */
    static final Duration LONGEST = Duration.ofHours(24);

    private static final Instant FAR_AHEAD = Instant.parse("9000-01-01T00:00:00Z");

    private final AppointmentRows rows;
    private final InstantSource clock;

    Diary(AppointmentRows rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public Optional<Visit> visit(SalonId salon, long id) {
        return rows.visit(salon.value(), id);
    }

    /** All that starts on a day of the salon's zone, cancelled ones included, by start. */
    public List<Visit> day(Salon salon, LocalDate day) {
        return rows.between(
                salon.id().value(),
                day.atStartOfDay(salon.zone()).toInstant(),
                day.plusDays(1).atStartOfDay(salon.zone()).toInstant());
    }

    /** Requests that can still be answered, soonest first. */
    public List<Visit> toConfirm(SalonId salon, int most) {
        return rows.inStatus(salon.value(), Status.REQUESTED, clock.instant().plusMillis(1), FAR_AHEAD, Limit.of(most));
    }

    /** Confirmed visits that are over and have no outcome yet, oldest first. */
    public List<Visit> toCloseOut(SalonId salon, int most) {
        return rows.over(salon.value(), clock.instant(), Limit.of(most));
    }

    /** Confirmed visits ahead whose deposit has not come, soonest first. */
    public List<Visit> awaitingPayment(SalonId salon, int most) {
        return rows.owing(salon.value(), PaymentState.DEPOSIT_DUE, clock.instant(), Limit.of(most));
    }

    /** How many of each wait for the pro. */
    public Waiting waiting(SalonId salon) {
        return rows.waiting(salon.value(), clock.instant());
    }

    /** Active visits that share time with the span. */
    public List<Visit> touching(SalonId salon, Span span) {
        return rows.touching(
                salon.value(),
                span.start().minus(LONGEST),
                span.start(),
                span.end(),
                List.of(Status.REQUESTED, Status.CONFIRMED, Status.DONE));
    }

    /** Counts of what waits for the pro: requests, visits without outcome, deposits not received. */
    public record Waiting(long toConfirm, long toCloseOut, long awaitingPayment) {

        Waiting(@Nullable Long toConfirm, @Nullable Long toCloseOut, @Nullable Long awaitingPayment) {
            this(orZero(toConfirm), orZero(toCloseOut), orZero(awaitingPayment));
        }

        private static long orZero(@Nullable Long count) {
            return count == null ? 0 : count;
        }
    }
}
