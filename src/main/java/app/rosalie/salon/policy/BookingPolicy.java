package app.rosalie.salon.policy;

import app.rosalie.salon.Money;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a booking promises beside its price and its time. How early it may be called off is in {@link app.rosalie.salon.SlotPolicy},
 * since each visit keeps what held when it was booked.
 *
 * @param depositKind null as long as the pro has not chosen: then the law takes what was paid for {@link DepositKind#ARRHES}
 *     (Code de la consommation, L214-1)
 * @param lateGraceMinutes a client who is later than that may find her visit shortened or put off, 0 to 60; not how soon one may
 *     be marked as not come
 */
public record BookingPolicy(@Nullable DepositKind depositKind, int lateGraceMinutes) {

    public static final int LONGEST_GRACE = 60;

    /** That of a salon that has said nothing. */
    public static final BookingPolicy USUAL = new BookingPolicy(null, 15);

    public BookingPolicy {
        if (lateGraceMinutes < 0 || lateGraceMinutes > LONGEST_GRACE) {
            throw new IllegalArgumentException("%d minutes late".formatted(lateGraceMinutes));
        }
    }

    public Duration lateGrace() {
        return Duration.ofMinutes(lateGraceMinutes);
    }

    /** What the professional owes at least when she calls off a visit for which that was paid in advance. */
    public Money owed(Money paid) {
        return (depositKind == null ? DepositKind.ARRHES : depositKind).owed(paid);
    }

    public BookingPolicy taking(DepositKind kind) {
        return new BookingPolicy(kind, lateGraceMinutes);
    }

    public BookingPolicy waiting(int minutes) {
        return new BookingPolicy(depositKind, minutes);
    }
}
