package app.rosalie.pictures;

import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The labels of a chart's columns, each around the middle of its own. Where they are too many or too long, only every
 * second, fifth or tenth is drawn, so that none meets the next.
 */
record LabelRow(List<String> labels, double left, double slot) {

    private static final int MOST = 12;
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 16);
    private static final double BETWEEN = 12;
    private static final double FREE_OF_THE_EDGE = 16;

    /** A label that is drawn, and the middle that it is drawn around. */
    record Label(Line line, double centre) {}

    void draw(Graphics2D graphics, Lettering lettering, double baseline) {
        drawn(lettering).forEach(label -> label.line().around(graphics, label.centre(), baseline));
    }

    List<Label> drawn(Lettering lettering) {
        var step = step(lettering);
        return places(step)
                .mapToObj(place -> new Label(lettering.line(labels.get(place), room(place, step)), centre(place)))
                .toList();
    }

    /** Each how many of the labels are drawn. */
    private int step(Lettering lettering) {
        return STEPS.stream()
                .filter(step -> isRoomFor(lettering, step))
                .findFirst()
                .orElse(STEPS.getLast());
    }

    private boolean isRoomFor(Lettering lettering, int step) {
        return Math.ceilDiv(labels.size(), step) <= MOST
                && places(step).allMatch(place -> lettering.holds(labels.get(place), room(place, step)));
    }

    private IntStream places(int step) {
        return IntStream.iterate(0, place -> place < labels.size(), place -> place + step);
    }

    private double room(int place, int step) {
        var toTheEdge = Math.min(centre(place), Theme.WIDTH - centre(place)) - FREE_OF_THE_EDGE;
        return Math.min(step * slot - BETWEEN, 2 * toTheEdge);
    }

    private double centre(int place) {
        return left + (place + 0.5) * slot;
    }
}
