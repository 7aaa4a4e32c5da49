package app.rosalie.chat.opening;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.kit.hours.HoursRange;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Lets through what can still be opened or closed, from today on. What is over, or no time at all, is refused with a word. */
@Component
public class DateGuard {

    private final DayHoursPage days;
    private final InstantSource clock;

    DateGuard(DayHoursPage days, InstantSource clock) {
        this.days = days;
        this.clock = clock;
    }

    public Reply of(
            Pro pro, LocalDate first, LocalDate last, LocalTime from, LocalTime to, Function<HoursRange, Reply> then) {
        Instant now = clock.instant();
        Optional<HoursRange> stretch = HoursRange.of(first, last, from, to);
        if (stretch.isEmpty()) {
            return refused(pro, first, pro.voice().say(OpeningPhrase.NO_TIME));
        }
        if (stretch.get().isOver(now, pro.salon().zone())) {
            return refused(pro, last, pro.voice().say(OpeningPhrase.PAST));
        }
        HoursRange ahead = stretch.get().from(pro.dayOf(now));
        return ahead.isTooLong()
                ? refused(pro, ahead.first(), pro.voice().say(OpeningPhrase.TOO_MANY_DAYS))
                : then.apply(ahead);
    }

    private Reply refused(Pro pro, LocalDate day, String why) {
        return days.after(pro, day, why).show();
    }
}
