package app.rosalie.revenue;

import app.rosalie.agenda.Status;
import app.rosalie.salon.OpeningHours.Range;
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

/** The figures of {@link Splits} and {@link Pace} once more, counted row by row from the rules alone. */
final class ReferenceSplits {

    private static final Duration QUARTER = Duration.ofMinutes(15);

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

    Set<Part> byTreatment(Period period) {
        return figures.taken(period).stream()
                .collect(Collectors.groupingBy(this::treatment))
                .entrySet()
                .stream()
                .map(group -> group.getKey()
                        .map(one -> part(one.id(), one.name(), one.category(), group.getValue()))
                        .orElseGet(() -> part(null, null, null, group.getValue())))
                .collect(Collectors.toSet());
    }

    Set<Part> byCategory(Period period) {
        return figures.taken(period).stream()
                .collect(Collectors.groupingBy(paid -> treatment(paid).map(Scene.Treated::category)))
                .entrySet()
                .stream()
                .map(group -> part(
                        null,
                        group.getKey().orElse(null),
                        group.getKey().orElse(null),
                        group.getValue()))
                .collect(Collectors.toSet());
    }

    /** Empty for what was for no visit. */
    private Optional<Scene.Treated> treatment(Scene.Paid paid) {
        return Optional.ofNullable(paid.visit()).map(visits::get).map(visit -> treatments.get(visit.treatment()));
    }

    private static Part part(
            @Nullable Long id, @Nullable String name, @Nullable String category, List<Scene.Paid> payments) {
        return new Part(id, name, category, ReferenceFigures.money(payments), ReferenceFigures.visitsOf(payments));
    }

    Set<MeansPart> byMeans(Period period) {
        return figures.taken(period).stream()
                .collect(Collectors.groupingBy(Scene.Paid::means))
                .entrySet()
                .stream()
                .map(group -> new MeansPart(
                        group.getKey(),
                        ReferenceFigures.money(group.getValue()),
                        group.getValue().size()))
                .collect(Collectors.toSet());
    }

    Set<HourPart> byHour(Period period) {
        return figures.visits(period, Status.DONE).stream()
                .collect(Collectors.groupingBy(
                        visit -> List.of(wall(visit).getDayOfWeek().getValue(), wall(visit).getHour())))
                .entrySet()
                .stream()
                .map(group -> new HourPart(
                        DayOfWeek.of(group.getKey().getFirst()),
                        group.getKey().getLast(),
                        ReferenceFigures.worth(group.getValue()).total(),
                        group.getValue().size()))
                .collect(Collectors.toSet());
    }

    private ZonedDateTime wall(Scene.Visited visit) {
        return visit.start().atZone(scene.zone());
    }

    Ratios ratios(Period asked) {
        Period period = asked.holds(scene.today())
                ? new Period(Period.Kind.RANGE, asked.first(), scene.today())
                : asked;
        List<Scene.Visited> done = figures.visits(period, Status.DONE);
        Set<Long> came = done.stream().map(Scene.Visited::client).collect(Collectors.toSet());
        Set<Long> known = scene.visits().stream()
                .filter(visit -> visit.status() == Status.DONE
                        && figures.day(visit.start()).isBefore(period.first()))
                .map(Scene.Visited::client)
                .collect(Collectors.toSet());
        return new Ratios(
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
        return quarters(period)
                .filter(quarter -> isOpen(quarter)
                        && scene.closures().stream().noneMatch(shut -> holds(shut, quarter.toLocalDate())))
                .map(quarter -> QUARTER)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static boolean holds(Scene.Shut shut, LocalDate day) {
        return !day.isBefore(shut.first()) && !day.isAfter(shut.last());
    }

    /** Quarter by quarter of an hour of what is usually open; of all its time where no hours are known. */
    double pace(Period period) {
        List<ZonedDateTime> open = quarters(period)
                .filter(quarter -> scene.hours().isEmpty() || isOpen(quarter))
                .toList();
        Duration passed = open.stream()
                .map(quarter -> Duration.between(quarter.toInstant(), scene.now()))
                .map(since -> since.isNegative() ? Duration.ZERO : since.compareTo(QUARTER) > 0 ? QUARTER : since)
                .reduce(Duration.ZERO, Duration::plus);
        return open.isEmpty() ? 0 : (double) passed.toMillis() / QUARTER.multipliedBy(open.size()).toMillis();
    }

    private Stream<ZonedDateTime> quarters(Period period) {
        ZonedDateTime end = period.last().plusDays(1).atStartOfDay(scene.zone());
        return Stream.iterate(
                period.first().atStartOfDay(scene.zone()), at -> at.isBefore(end), at -> at.plus(QUARTER));
    }

    private boolean isOpen(ZonedDateTime quarter) {
        LocalTime time = quarter.toLocalTime();
        return scene.hours().on(quarter.getDayOfWeek()).stream().anyMatch(range -> holds(range, time));
    }

    private static boolean holds(Range range, LocalTime time) {
        return !time.isBefore(range.from()) && (range.to().equals(LocalTime.MIDNIGHT) || time.isBefore(range.to()));
    }
}
