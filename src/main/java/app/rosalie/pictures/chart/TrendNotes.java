package app.rosalie.pictures.chart;

import app.rosalie.pictures.TrendChart;
import app.rosalie.pictures.TrendChart.Bar;
import app.rosalie.pictures.drawing.FittedLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.CategoryChart;

/**
 * The short figures at the tips of bars, XChart's annotations. The largest are placed first; one that would meet another, a
 * higher bar, an outline or the curve is left out: it would not be read, or as that one's.
 *
 * @param step about how many pixels it is from one bar to the next
 */
record TrendNotes(TrendChart trend, TrendScale scale, double step) {

    private static final double WIDEST = 260;
    private static final double AWAY = 8;

    /** From a tip to the middle of its note, as a share of the span. */
    private static final double ABOVE = 0.07;

    private record Note(int place, double value, FittedLine line) {}

    /** What notes below the lowest bars need there, as a share of the span: XChart forgives none beyond its axis. */
    static double room(List<Bar> bars) {
        return bars.stream().anyMatch(bar -> bar.note() != null && bar.value() < 0) ? 2 * ABOVE : 0;
    }

    void addTo(CategoryChart chart) {
        var style = chart.getStyler();
        style.setAnnotationTextFont(ChartTheme.SHARE.font()).setAnnotationTextFontColor(ChartTheme.SHARE.ink());
        placed().forEach(note ->
                chart.addAnnotation(new AnnotationText(note.line().text(), note.place() + 0.5, middle(note), false)));
    }

    private List<Note> placed() {
        var placed = new ArrayList<Note>();
        IntStream.range(0, trend.bars().size())
                .mapToObj(this::note)
                .filter(note -> !note.line().text().isEmpty() && isFree(note))
                .sorted(Comparator.comparingDouble(note -> -Math.abs(note.value())))
                .filter(note -> placed.stream().noneMatch(other -> meet(note, other)))
                .forEach(placed::add);
        return placed;
    }

    private Note note(int place) {
        var bar = trend.bars().get(place);
        var line = ChartTheme.line(ChartTheme.SHARE, bar.note() == null ? "" : bar.note(), WIDEST);
        return new Note(place, bar.value(), line);
    }

    private double middle(Note note) {
        return scale.of(note.value()) + (note.value() < 0 ? -ABOVE : ABOVE) * scale.span();
    }

    private boolean isFree(Note note) {
        return under(note).mapToDouble(this::reach).allMatch(reach -> isClear(note, reach))
                && isClear(note, scale.of(before(note.place())), scale.of(before(note.place())))
                && (trend.sum().sumLabel() == null || isClearOfTheCurve(note));
    }

    /** Other bars and outlines that lie below the note, or above it for one that goes downwards. */
    private boolean isClear(Note note, double reach) {
        return note.value() < 0 ? reach >= scale.of(note.value()) : reach <= scale.of(note.value());
    }

    /** How far a neighbour's bar and outline go. */
    private double reach(int place) {
        var bar = trend.bars().get(place);
        var before = scale.of(before(place));
        var value = scale.of(bar.value());
        return Math.abs(before) > Math.abs(value) ? before : value;
    }

    private double before(int place) {
        var before = trend.bars().get(place).before();
        return before == null ? 0 : before;
    }

    private boolean isClearOfTheCurve(Note note) {
        var curve = scale.curve(trend.bars());
        var near = DoubleStream.of(-0.5, 0, 0.5)
                .map(aside -> at(curve, note.place() + aside))
                .filter(Double::isFinite)
                .summaryStatistics();
        return near.getCount() == 0 || isClear(note, near.getMin(), near.getMax());
    }

    /** Between two places halfway between what is there. */
    private static double at(List<Double> curve, double place) {
        var left = (int) Math.floor(place);
        var right = (int) Math.ceil(place);
        return left < 0 || right >= curve.size() ? Double.NaN : (curve.get(left) + curve.get(right)) / 2;
    }

    /** Whether nothing between two heights meets the note's own. */
    private boolean isClear(Note note, double from, double to) {
        var height = ABOVE * scale.span();
        return to < middle(note) - height || from > middle(note) + height;
    }

    /** The neighbours that a note reaches over. */
    private IntStream under(Note note) {
        var reach = (note.line().width() / 2 + AWAY) / step;
        return IntStream.range(0, trend.bars().size())
                .filter(place -> place != note.place() && Math.abs(place - note.place()) < reach + 0.5);
    }

    private boolean meet(Note one, Note other) {
        return Math.abs(one.place() - other.place()) * step
                < (one.line().width() + other.line().width()) / 2 + AWAY;
    }
}
