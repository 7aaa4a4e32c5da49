package app.rosalie.agenda;

import app.rosalie.agenda.opening.Occupancy;
import app.rosalie.salon.Salon;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** Where visits go when one of them is moved: each by as many days, to the same time of day. */
record SeriesShift(Salon salon, long days, LocalTime time) {

    static SeriesShift of(Salon salon, Visit visit, LocalDateTime to) {
        long days = ChronoUnit.DAYS.between(salon.dayOf(visit.start()), to.toLocalDate());
        return new SeriesShift(salon, days, to.toLocalTime());
    }

    Occupancy of(Visit visit) {
        LocalDateTime to = salon.dayOf(visit.start()).plusDays(days).atTime(time);
        return visit.occupancy().at(to.atZone(salon.zone()).toInstant());
    }

    /** Those that really move, in an order in which none steps on the place of one that has yet to leave it. */
    List<Visit> inOrder(List<Visit> visits) {
        List<Visit> moving = visits.stream()
                .filter(visit -> !of(visit).equals(visit.occupancy()))
                .sorted(Comparator.comparing(Visit::start))
                .toList();
        boolean later =
                moving.stream().anyMatch(visit -> of(visit).span().start().isAfter(visit.start()));
        return later ? moving.reversed() : moving;
    }
}
