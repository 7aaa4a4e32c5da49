package app.rosalie.pictures.chart;

import app.rosalie.pictures.TrendChart;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Where the values of a trend lie between the top and the bottom of its plot. Zero is always there. */
record TrendScale(double low, double high, double top, double bottom) {

    static TrendScale of(TrendChart chart, double top, double bottom) {
        var values = values(chart).summaryStatistics();
        var low = Math.min(0, values.getMin());
        var high = Math.max(0, values.getMax());
        return new TrendScale(low, low < high ? high : 1, top, bottom);
    }

    private static DoubleStream values(TrendChart chart) {
        var bars = chart.bars().stream()
                .flatMap(bar -> bar.before() == null ? Stream.of(bar.value()) : Stream.of(bar.value(), bar.before()));
        var ticks = chart.ticks().stream().map(TrendChart.Tick::value);
        return Stream.concat(bars, ticks).mapToDouble(Double::doubleValue);
    }

    /** Halved, so that even the widest span is a number. */
    double y(double value) {
        return bottom - (value / 2 - low / 2) / (high / 2 - low / 2) * (bottom - top);
    }

    double zero() {
        return y(0);
    }
}
