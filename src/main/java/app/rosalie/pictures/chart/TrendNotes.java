package app.rosalie.pictures.chart;

import app.rosalie.pictures.TrendChart.Bar;
import app.rosalie.pictures.drawing.FittedLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.CategoryChart;

/**
 * The short figures at the tips of bars, XChart's annotations: the largest are placed first, and one that would reach over a
 * higher bar is left out, since it would be read as that bar's.
 *
 * @param step about how many pixels it is from one bar to the next
 */
record TrendNotes(List<Bar> bars, TrendScale scale, double step) {

    private static final double WIDEST = 260;
    private static final double AWAY = 8;
    private static final double ABOVE = 0.065;

    private record Note(int place, FittedLine line) {}

    /** What notes below the lowest bars need there, as a share of the span: XChart forgives none beyond its axis. */
    static double room(List<Bar> bars) {
        return bars.stream().anyMatch(bar -> bar.note() != null && bar.value() < 0) ? 2 * ABOVE : 0;
    }

    void addTo(CategoryChart chart) {
        var style = chart.getStyler();
        style.setAnnotationTextFont(ChartTheme.SHARE.font()).setAnnotationTextFontColor(ChartTheme.SHARE.ink());
        placed().forEach(note ->
                chart.addAnnotation(new AnnotationText(note.line().text(), note.place() + 0.5, height(note), false)));
    }

    private List<Note> placed() {
        var placed = new ArrayList<Note>();
        IntStream.range(0, bars.size())
                .mapToObj(this::note)
                .filter(note -> !note.line().text().isEmpty() && isHighest(note))
                .sorted(Comparator.comparingDouble(
                        note -> -Math.abs(bars.get(note.place()).value())))
                .filter(note -> placed.stream().noneMatch(other -> meet(note, other)))
                .forEach(placed::add);
        return placed;
    }

    private Note note(int place) {
        var text = bars.get(place).note();
        return new Note(place, ChartTheme.line(ChartTheme.SHARE, text == null ? "" : text, WIDEST));
    }

    private boolean isHighest(Note note) {
        var value = bars.get(note.place()).value();
        return under(note)
                .allMatch(place -> value < 0
                        ? bars.get(place).value() >= value
                        : bars.get(place).value() <= value);
    }

    private IntStream under(Note note) {
        var reach = (note.line().width() / 2 + AWAY) / step;
        return IntStream.range(0, bars.size()).filter(place -> Math.abs(place - note.place()) < reach + 0.5);
    }

    private boolean meet(Note one, Note other) {
        return Math.abs(one.place() - other.place()) * step
                < (one.line().width() + other.line().width()) / 2 + AWAY;
    }

    /** Of its middle: beyond the bar, and beyond the outlines beneath it. */
    private double height(Note note) {
        var value = bars.get(note.place()).value();
        var outlines = under(note)
                .mapToObj(bars::get)
                .map(Bar::before)
                .filter(before -> before != null)
                .mapToDouble(Double::doubleValue);
        return value < 0
                ? Math.min(scale.of(value), scale.of(outlines.min().orElse(0))) - ABOVE * scale.span()
                : Math.max(scale.of(value), scale.of(outlines.max().orElse(0))) + ABOVE * scale.span();
    }
}
