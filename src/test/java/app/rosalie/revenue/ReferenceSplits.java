package app.rosalie.revenue;

import app.rosalie.agenda.Status;
import app.rosalie.salon.OpeningHours.Range;
import app.rosalie.salon.TreatmentId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of {@link TakingsSplits} and {@link PeriodPace} once more, counted row by row from the rules alone. */
final class ReferenceSplits {

    private final Scene scene;
    private final ReferenceFigures figures;
    private final Map<Long, Scene.Treated> treatments;
    private final Map<Long, Scene.Visited> visits;

    ReferenceSplits(Scene scene) {
        this.scene = scene;
        this.figures = new ReferenceFigures(scene);
        this.treatments = scene.treatments().stream().collect(Collectors.toMap(Scene.Treated::id, Function.identity()));
        this.visits = scene.visits().stream().collect(Collectors.toMap(Scene.Visited::id, Function.identity()));
    }

    Set<TakingsShare> byTreatment(Period period) {
        return figures.taken(period).stream().collect(Collectors.groupingBy(this::treatment)).entrySet().stream()
                .map(group -> group.getKey()
                        .map(one -> part(one.id(), one.name(), one.category(), group.getValue()))
                        .orElseGet(() -> part(null, null, null, group.getValue())))
                .collect(Collectors.toSet());
    }

    Set<TakingsShare> byCategory(Period period) {
        return figures.taken(period).stream()
                .collect(Collectors.groupingBy(paid -> treatment(paid).map(Scene.Treated::category)))
                .entrySet()
                .stream()
                .map(group ->
                        part(null, group.getKey().orElse(null), group.getKey().orElse(null), group.getValue()))
                .collect(Collectors.toSet());
    }

    /** Empty for what was for no visit. */
    private Optional<Scene.Treated> treatment(Scene.Paid paid) {
        return Optional.ofNullable(paid.visit()).map(visits::get).map(visit -> treatments.get(visit.treatment()));
    }

    private static TakingsShare part(
            @Nullable Long id, @Nullable String name, @Nullable String category, List<Scene.Paid> payments) {
        return new TakingsShare(
                id == null ? null : new TreatmentId(id),
                name,
                category,
                ReferenceFigures.money(payments),
                ReferenceFigures.visitsOf(payments));
    }

    Set<MethodShare> byMethod(Period period) {
        return figures.taken(period).stream().collect(Collectors.groupingBy(Scene.Paid::method)).entrySet().stream()
                .map(group -> new MethodShare(
                        group.getKey(),
                        ReferenceFigures.money(group.getValue()),
                        group.getValue().size()))
                .collect(Collectors.toSet());
    }

    Set<HourlyVisits> byHour(Period period) {
        return figures.visits(period, Status.DONE).stream()
                .collect(Collectors.groupingBy(visit -> List.of(
                        wall(visit).getDayOfWeek().getValue(), wall(visit).getHour())))
                .entrySet()
                .stream()
                .map(group -> new HourlyVisits(
                        DayOfWeek.of(group.getKey().getFirst()),
                        group.getKey().getLast(),
                        ReferenceFigures.worth(group.getValue()).total(),
                        group.getValue().size()))
                .collect(Collectors.toSet());
    }

    private ZonedDateTime wall(Scene.Visited visit) {
        return visit.start().atZone(scene.zone());
    }

    VisitRatios ratios(Period asked) {
        Period period =
                asked.holds(scene.today()) ? new Period(Period.Kind.RANGE, asked.first(), scene.today()) : asked;
        List<Scene.Visited> done = figures.visits(period, Status.DONE);
        Set<Long> came = done.stream().map(Scene.Visited::client).collect(Collectors.toSet());
        Set<Long> known = scene.visits().stream()
                .filter(visit -> visit.status() == Status.DONE
                        && figures.day(visit.start()).isBefore(period.first()))
                .map(Scene.Visited::client)
                .collect(Collectors.toSet());
        return new VisitRatios(
                ReferenceFigures.worth(done),
                figures.visits(period, Status.NO_SHOW).size(),
                figures.visits(period, Status.CANCELLED).stream()
                        .filter(Scene.Visited::late)
                        .count(),
                booked(period),
                open(period),
                came.size(),
                came.stream().filter(client -> !known.contains(client)).count());
    }

    private Duration booked(Period period) {
        return scene.visits().stream()
                .filter(visit -> visit.status().isActive() && period.holds(figures.day(visit.start())))
                .map(visit -> Duration.between(visit.start(), visit.end()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Duration open(Period period) {
        return days(period)
                .filter(day -> scene.closures().stream().noneMatch(shut -> holds(shut, day)))
                .map(day -> open(day, LocalTime.MAX))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static boolean holds(Scene.Shut shut, LocalDate day) {
        return !day.isBefore(shut.first()) && !day.isAfter(shut.last());
    }

    /** What has passed of the hours that are usual; of all its time where no hours are known. */
    double pace(Period period) {
        ZonedDateTime now = scene.now().atZone(scene.zone());
        Duration all = days(period).map(day -> open(day, LocalTime.MAX)).reduce(Duration.ZERO, Duration::plus);
        Duration passed = days(period)
                .filter(day -> !day.isAfter(now.toLocalDate()))
                .map(day -> open(day, day.equals(now.toLocalDate()) ? now.toLocalTime() : LocalTime.MAX))
                .reduce(Duration.ZERO, Duration::plus);
        return scene.hours().isEmpty() ? timePassed(period) : (double) passed.toMillis() / all.toMillis();
    }

    private double timePassed(Period period) {
        long first = period.first().atStartOfDay(scene.zone()).toEpochSecond();
        long end = period.last().plusDays(1).atStartOfDay(scene.zone()).toEpochSecond();
        return (double) Math.clamp(scene.now().getEpochSecond() - first, 0, end - first) / (end - first);
    }

    private static Stream<LocalDate> days(Period period) {
        return period.first().datesUntil(period.last().plusDays(1));
    }

    /** How long the doors are open on a day, up to a time; no salon of a scene is open at night, when clocks change. */
    private Duration open(LocalDate day, LocalTime until) {
        return scene.hours().on(day.getDayOfWeek()).stream()
                .map(range ->
                        Duration.ofMinutes(Math.max(0, Math.min(minute(until), closes(range)) - minute(range.from()))))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static long closes(Range range) {
        return range.to().equals(LocalTime.MIDNIGHT) ? 24 * 60 : minute(range.to());
    }

    private static long minute(LocalTime time) {
        return time.equals(LocalTime.MAX) ? 24 * 60 : time.toSecondOfDay() / 60;
    }
}
