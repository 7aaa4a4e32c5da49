package app.rosalie.pictures.chart;

import app.rosalie.pictures.drawing.Theme;
import java.awt.Graphics2D;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The labels of a chart's columns: where they are too many or too long, only every second, fifth or tenth is left. */
final class LabelRow {

    private static final int MOST = 12;
    private static final List<Integer> EVERY = List.of(1, 2, 5, 10, 16);
    private static final double BETWEEN = 12;

    private LabelRow() {}

    /** As many as were given, each {@code step} pixels from the next; those that are left out are empty. */
    static List<String> thinned(List<String> labels, double step) {
        var every = EVERY.stream()
                .filter(each -> isRoomFor(labels, step, each))
                .findFirst()
                .orElse(EVERY.getLast());
        return IntStream.range(0, labels.size())
                .mapToObj(place -> place % every == 0 ? shortened(labels.get(place), room(labels, step, every)) : "")
                .toList();
    }

    /** On one baseline, which XChart's are not: it sets them by the lowest of their letters. */
    static void draw(Graphics2D graphics, List<String> thinned, IntToDoubleFunction centre, double baseline) {
        for (var place = 0; place < thinned.size(); place++) {
            var line = ChartTheme.line(ChartTheme.LABEL, thinned.get(place), Theme.WIDTH);
            line.around(graphics, centre.applyAsDouble(place), baseline);
        }
    }

    private static boolean isRoomFor(List<String> labels, double step, int every) {
        return Math.ceilDiv(labels.size(), every) <= MOST
                && IntStream.iterate(0, place -> place < labels.size(), place -> place + every)
                        .mapToObj(labels::get)
                        .allMatch(label -> shortened(label, room(labels, step, every))
                                .equals(ChartTheme.LABEL.typeface().drawable(label)));
    }

    private static String shortened(String label, double room) {
        return ChartTheme.line(ChartTheme.LABEL, label, room).text();
    }

    private static double room(List<String> labels, double step, int every) {
        return Math.min(every, labels.size()) * step - BETWEEN;
    }
}
