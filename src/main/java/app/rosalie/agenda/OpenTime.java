package app.rosalie.agenda;

import app.rosalie.salon.Salon;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When a salon's doors are open: its usual hours, placed on real days of its zone. */
final class OpenTime {

    private OpenTime() {}

    static List<Span> on(Salon salon, LocalDate day) {
        return salon.hours().on(day.getDayOfWeek()).stream()
                .filter(range -> range.start(day, salon.zone()).isBefore(range.end(day, salon.zone())))
                .map(range -> new Span(
                        range.start(day, salon.zone()).toInstant(),
                        range.end(day, salon.zone()).toInstant()))
                .toList();
    }

    /** The open stretch that holds the whole span, if there is one. */
    static Optional<Span> of(Salon salon, Span span) {
        return on(salon, salon.dayOf(span.start())).stream()
                .filter(open ->
                        !span.start().isBefore(open.start()) && !span.end().isAfter(open.end()))
                .findFirst();
    }
}
