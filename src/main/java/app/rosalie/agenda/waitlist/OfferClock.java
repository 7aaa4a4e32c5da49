package app.rosalie.agenda.waitlist;

import app.rosalie.salon.Salon;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * How long an offer stands: half an hour, and at the latest until two hours before its start. In the night the clock stands still:
 * what is left of the half hour goes on in the morning.
 */
public final class OfferClock {

    /** From then on nobody is written to, on the salon's wall clock. */
    public static final LocalTime EVENING = LocalTime.of(20, 30);

    /** Until then. */
    public static final LocalTime MORNING = LocalTime.of(8, 30);

    private static final Duration LASTING = Duration.ofMinutes(30);
    private static final Duration AHEAD = Duration.ofHours(2);

    /** Less than that is no time to answer. */
    private static final Duration SHORTEST = Duration.ofMinutes(5);

    private OfferClock() {}

    /** When somebody hears of what is offered at this moment. */
    static Instant heardAt(Salon salon, Instant moment) {
        LocalDateTime local = salon.local(moment);
        return isNight(local.toLocalTime()) ? salon.instant(morningAfter(local)) : moment;
    }

    /** Until when a start is hers that she hears of then; empty where there is no time to answer. */
    static Optional<Instant> until(Salon salon, Instant heard, Instant start) {
        return until(salon, heard, start, AHEAD);
    }

    /** The same for one who needs so much notice: who needs less than two hours can still answer then. */
    static Optional<Instant> until(Salon salon, Instant heard, Instant start, Duration notice) {
        Instant evening = salon.instant(salon.dayOf(heard).atTime(EVENING));
        Duration today = Duration.between(heard, evening);
        Instant whole = today.compareTo(LASTING) >= 0
                ? heard.plus(LASTING)
                : salon.instant(morningAfter(salon.local(evening))).plus(LASTING.minus(today));
        Instant latest = start.minus(notice.compareTo(AHEAD) < 0 ? notice : AHEAD);
        Instant until = whole.isBefore(latest) ? whole : latest;
        return until.isBefore(heard.plus(SHORTEST)) ? Optional.empty() : Optional.of(until);
    }

    private static boolean isNight(LocalTime time) {
        return !time.isBefore(EVENING) || time.isBefore(MORNING);
    }

    private static LocalDateTime morningAfter(LocalDateTime night) {
        LocalDateTime morning = night.toLocalDate().atTime(MORNING);
        return morning.isAfter(night) ? morning : morning.plusDays(1);
    }
}
