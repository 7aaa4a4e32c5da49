package app.rosalie.salon.selection;

import app.rosalie.salon.Money;
import app.rosalie.salon.ProcessingTime;
import app.rosalie.salon.SlotPolicy;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is booked at once, on its terms of today: its treatments in the order in which they are done, one at least.
 *
 * @param lines each treatment with its options
 */
public record Selection(SelectionId id, List<Line> lines) {

    /** So many treatments are done in one visit at most. */
    public static final int MOST = 6;

    /** The longest visit. */
    private static final Duration LONGEST = Duration.ofHours(12);

    public Selection {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("Nothing is booked");
        }
    }

    /** One treatment alone. */
    public static Selection of(Treatment treatment) {
        return new Selection(SelectionId.of(treatment.id()), List.of(new Line(treatment, List.of())));
    }

    /**
     * A treatment with what was chosen for it.
     *
     * @param options in the order in which they are offered
     */
    public record Line(Treatment treatment, List<TreatmentOption> options) {

        public Line {
            options = List.copyOf(options);
        }

        /** « Couleur (cheveux longs) ». */
        public String name() {
            return options.isEmpty()
                    ? treatment.name()
                    : treatment.name()
                            + options.stream().map(TreatmentOption::name).collect(Collectors.joining(", ", " (", ")"));
        }

        public Duration length() {
            return treatment.length().plus(added());
        }

        private Duration added() {
            return options.stream().map(TreatmentOption::length).reduce(Duration.ZERO, Duration::plus);
        }

        public Money price() {
            return options.stream().map(TreatmentOption::price).reduce(treatment.price(), Money::plus);
        }

        /** Options lengthen the work that comes before it. */
        public Optional<ProcessingTime> processing() {
            return treatment.processing().map(processing -> processing.later(added()));
        }

        boolean isOffered() {
            return !treatment.isRetired() && options.stream().noneMatch(TreatmentOption::isRetired);
        }
    }

    /** The first of its treatments, by which it is filed where only one can be. */
    public Treatment first() {
        return lines.getFirst().treatment();
    }

    /** « Couleur (cheveux longs) + Brushing ». */
    public String name() {
        return lines.stream().map(Line::name).collect(Collectors.joining(" + "));
    }

    public Duration length() {
        return lines.stream().map(Line::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** Whether a visit may last so long. */
    public boolean isShortEnough() {
        return isShortEnough(length());
    }

    /** Whether a visit may last so long. */
    public static boolean isShortEnough(Duration length) {
        return length.compareTo(LONGEST) <= 0;
    }

    public Money price() {
        return lines.stream().map(Line::price).reduce(Money.ZERO, Money::plus);
    }

    /** What its treatments want to be paid in advance. */
    public Money deposit() {
        return lines.stream()
                .map(line -> line.treatment().conditions().deposit().due(line.price()))
                .reduce(Money.ZERO, Money::plus);
    }

    /** Time kept free before the visit. */
    public Duration before() {
        return first().before();
    }

    /** Time kept free behind the visit. */
    public Duration after(SlotPolicy slots) {
        return lines.getLast().treatment().after(slots);
    }

    /** The longest of its treatments' processing times, from the start of the visit. */
    public Optional<ProcessingTime> processing() {
        List<ProcessingTime> all = new ArrayList<>();
        Duration start = Duration.ZERO;
        for (Line line : lines) {
            Duration here = start;
            line.processing().ifPresent(it -> all.add(it.later(here)));
            start = start.plus(line.length());
        }
        return all.stream().max(Comparator.comparing(ProcessingTime::length));
    }

    /** Whether all of it can be booked today, in one visit. */
    public boolean isOffered() {
        return isShortEnough() && lines.stream().allMatch(Line::isOffered);
    }

    public boolean holds(TreatmentId treatment) {
        return lines.stream().anyMatch(line -> line.treatment().id().equals(treatment));
    }
}
