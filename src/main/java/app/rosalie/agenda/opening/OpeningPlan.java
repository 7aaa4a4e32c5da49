package app.rosalie.agenda.opening;

import app.rosalie.salon.OpeningHours;
import app.rosalie.salon.Salon;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a salon's doors are open on some days, all said about them taken together: a closure goes before the exception of a
 * date, that before the rota, that before the usual hours.
 */
public final class OpeningPlan {

    private final Salon salon;
    private final OpeningHours usual;
    private final List<Closure> closures;
    private final Map<LocalDate, DayHours> exceptions;
    private final @Nullable Rota rota;

    OpeningPlan(Salon salon, List<Closure> closures, Map<LocalDate, DayHours> exceptions, @Nullable Rota rota) {
        this(salon, salon.hours(), closures, exceptions, rota);
    }

    private OpeningPlan(
            Salon salon,
            OpeningHours usual,
            List<Closure> closures,
            Map<LocalDate, DayHours> exceptions,
            @Nullable Rota rota) {
        this.salon = salon;
        this.usual = usual;
        this.closures = closures;
        this.exceptions = exceptions;
        this.rota = rota;
    }

    /** The same days, were these the usual hours. */
    public OpeningPlan withUsual(OpeningHours hours) {
        return new OpeningPlan(salon, hours, closures, exceptions, rota);
    }

    /** What decides over a day. */
    public enum Source {
        CLOSURE,
        EXCEPTION,
        ROTA,
        USUAL
    }

    public Source source(LocalDate day) {
        if (closure(day).isPresent()) {
            return Source.CLOSURE;
        }
        if (exceptions.containsKey(day)) {
            return Source.EXCEPTION;
        }
        return rota == null ? Source.USUAL : Source.ROTA;
    }

    public Optional<Closure> closure(LocalDate day) {
        return closures.stream().filter(closure -> closure.holds(day)).findFirst();
    }

    /** The ranges of a day on the wall clock. */
    public DayHours hours(LocalDate day) {
        return closure(day).isPresent() ? DayHours.SHUT : hoursUnlessClosed(day);
    }

    /** The ranges of a day as if no closure were there. */
    DayHours hoursUnlessClosed(LocalDate day) {
        DayHours exception = exceptions.get(day);
        return exception != null ? exception : regular(day);
    }

    /** The ranges that a day has by its week alone. */
    public DayHours regular(LocalDate day) {
        return rota == null ? new DayHours(usual.on(day.getDayOfWeek())) : rota.on(day);
    }

    /** The stretches of real time in which the doors are open on a day; an hour that a clock change skips is in none. */
    public List<TimeSpan> open(LocalDate day) {
        return hours(day).ranges().stream()
                .filter(range -> range.start(day, salon.zone()).isBefore(range.end(day, salon.zone())))
                .map(range -> new TimeSpan(
                        range.start(day, salon.zone()).toInstant(),
                        range.end(day, salon.zone()).toInstant()))
                .toList();
    }

    /** Whether the doors are open during the whole span; over midnight where both days are open then. */
    public boolean holds(TimeSpan span) {
        LocalDate first = salon.dayOf(span.start());
        return span.without(Stream.of(first, first.plusDays(1))
                        .flatMap(day -> open(day).stream())
                        .toList())
                .isEmpty();
    }
}
