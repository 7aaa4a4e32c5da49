package app.rosalie.insights;

import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.agenda.opening.OpeningPlan;
import app.rosalie.agenda.opening.OpeningTimes;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.insights.SalonFact.QuietDay;
import app.rosalie.salon.Salon;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How full the weekdays of the last eight weeks were: booked over open time. */
@Component
class WeekdayLoad {

    private static final int WEEKS = 8;

    /** A weekday that was open less often tells nothing. */
    private static final int LEAST_DAYS = 4;

    private final Visits visits;
    private final OpeningTimes openingTimes;

    WeekdayLoad(Visits visits, OpeningTimes openingTimes) {
        this.visits = visits;
        this.openingTimes = openingTimes;
    }

    /** @param minutes open and booked, and on how many days */
    private record Load(int days, long open, long booked) {

        static final Load NONE = new Load(0, 0, 0);

        Load plus(Load other) {
            return new Load(days + other.days, open + other.open, booked + other.booked);
        }

        int percent() {
            return open == 0 ? 0 : (int) Math.min(100, Math.round(100.0 * booked / open));
        }
    }

    /** Empty where fewer than two weekdays were open often enough, or nobody came at all. */
    Optional<QuietDay> quietest(Salon salon, LocalDate today) {
        Map<DayOfWeek, Load> loads = loads(salon, today);
        Load all = loads.values().stream().reduce(Load.NONE, Load::plus);
        if (loads.size() < 2 || all.booked() == 0) {
            return Optional.empty();
        }
        return loads.entrySet().stream()
                .min(Comparator.comparingInt(day -> day.getValue().percent()))
                .map(day -> quietest(day.getKey(), day.getValue(), all));
    }

    private static QuietDay quietest(DayOfWeek day, Load quiet, Load all) {
        Load others = new Load(0, all.open() - quiet.open(), all.booked() - quiet.booked());
        return new QuietDay(day, quiet.percent(), others.percent());
    }

    private Map<DayOfWeek, Load> loads(Salon salon, LocalDate today) {
        LocalDate from = today.minusWeeks(WEEKS);
        OpeningPlan plan = openingTimes.plan(salon, from, today);
        Map<DayOfWeek, Load> loads = new EnumMap<>(DayOfWeek.class);
        from.datesUntil(today)
                .filter(day -> open(plan, day) > 0)
                .forEach(day -> loads.merge(day.getDayOfWeek(), new Load(1, open(plan, day), 0), Load::plus));
        visits.days(salon, from, today).stream()
                .filter(visit -> visit.status().isActive())
                .forEach(visit -> loads.computeIfPresent(
                        salon.dayOf(visit.start()).getDayOfWeek(), (day, load) -> load.plus(booked(visit))));
        loads.values().removeIf(load -> load.days() < LEAST_DAYS);
        return loads;
    }

    private static long open(OpeningPlan plan, LocalDate day) {
        return plan.open(day).stream()
                .map(TimeSpan::length)
                .mapToLong(Duration::toMinutes)
                .sum();
    }

    private static Load booked(Visit visit) {
        return new Load(0, 0, Duration.between(visit.start(), visit.end()).toMinutes());
    }
}
