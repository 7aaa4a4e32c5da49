package app.rosalie.pictures.chart;

import app.rosalie.pictures.drawing.FittedLine;
import app.rosalie.pictures.drawing.TextStyle;
import app.rosalie.pictures.drawing.Theme;
import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The labels of a chart's columns, each around the middle of its own. Where they are too many or too long, only every
 * second, fifth or tenth is drawn, so that none meets the next.
 *
 * @param left where the first column begins
 * @param step from one column to the next
 */
record LabelRow(List<String> labels, double left, double step) {

    private static final int MOST = 12;
    private static final List<Integer> EVERY = List.of(1, 2, 5, 10, 16);
    private static final double BETWEEN = 12;
    private static final double FREE_OF_THE_EDGE = 16;

    /** A label that is drawn, and the middle that it is drawn around. */
    record Label(FittedLine line, double centre) {}

    void draw(Graphics2D graphics, TextStyle style, double baseline) {
        drawn(style).forEach(label -> label.line().around(graphics, label.centre(), baseline));
    }

    List<Label> drawn(TextStyle style) {
        var every = every(style);
        return places(every)
                .mapToObj(place -> new Label(style.line(labels.get(place), room(place, every)), centre(place)))
                .toList();
    }

    /** Each how many of the labels are drawn. */
    private int every(TextStyle style) {
        return EVERY.stream()
                .filter(every -> isRoomFor(style, every))
                .findFirst()
                .orElse(EVERY.getLast());
    }

    private boolean isRoomFor(TextStyle style, int every) {
        return Math.ceilDiv(labels.size(), every) <= MOST
                && places(every).allMatch(place -> style.holds(labels.get(place), room(place, every)));
    }

    private IntStream places(int every) {
        return IntStream.iterate(0, place -> place < labels.size(), place -> place + every);
    }

    private double room(int place, int every) {
        var toTheEdge = Math.min(centre(place), Theme.WIDTH - centre(place)) - FREE_OF_THE_EDGE;
        return Math.min(every * step - BETWEEN, 2 * toTheEdge);
    }

    private double centre(int place) {
        return left + (place + 0.5) * step;
    }
}
