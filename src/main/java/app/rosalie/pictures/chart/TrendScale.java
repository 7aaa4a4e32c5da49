package app.rosalie.pictures.chart;

import app.rosalie.pictures.TrendChart;
import app.rosalie.pictures.TrendChart.Bar;
import app.rosalie.pictures.TrendChart.Tick;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The values of a trend as XChart is given them, and which of them have a name. They are counted in powers of ten near the
 * highest one: it never ends where values are tiny or immense, and chooses round steps.
 *
 * @param low the lowest of them, 0 at most
 * @param high the highest of them, 0 at least and above the lowest
 */
record TrendScale(double unit, double low, double high, List<Tick> ticks) {

    private static final double SAME = 1e-6;
    private static final double WIDEST_NAME = 210;

    /** XChart looks forever for room for a longer one. */
    private static final int LONGEST_NAME = 20;

    static TrendScale of(TrendChart trend) {
        var bars = trend.bars().stream()
                .flatMap(bar -> bar.before() == null ? Stream.of(bar.value()) : Stream.of(bar.value(), bar.before()));
        var values = Stream.concat(bars, trend.ticks().stream().map(Tick::value));
        var all = DoubleStream.concat(DoubleStream.of(0), values.mapToDouble(Double::doubleValue))
                .summaryStatistics();
        var most = Math.max(-all.getMin(), all.getMax());
        var unit = most == 0 ? 1 : Math.max(Double.MIN_NORMAL, Math.pow(10, Math.floor(Math.log10(most))));
        return new TrendScale(unit, all.getMin() / unit, most == 0 ? 1 : all.getMax() / unit, names(trend));
    }

    private static List<Tick> names(TrendChart trend) {
        return trend.ticks().stream()
                .map(tick -> new Tick(tick.value(), name(tick.label())))
                .toList();
    }

    private static String name(String label) {
        var name = ChartTheme.line(ChartTheme.LABEL, label, WIDEST_NAME).text();
        return name.isEmpty() || name.length() > LONGEST_NAME ? " " : name;
    }

    double span() {
        return high - low;
    }

    double of(double value) {
        return value / unit;
    }

    /** One that is not 0 is seen, however little it is. */
    double seen(double value) {
        return value == 0 ? 0 : Math.signum(value) * Math.max(Math.abs(of(value)), TrendBars.LEAST * span());
    }

    /** What a value is called, for XChart, which names the values that it chose itself: a space where it has no name. */
    String name(double chosen) {
        return ticks.stream()
                .filter(tick -> Math.abs(of(tick.value()) - chosen) <= SAME * span())
                .map(Tick::label)
                .findFirst()
                .orElse(" ");
    }

    /** From one tick to the next, as a share of the span. */
    double step() {
        return ticks.size() < 2
                ? 1
                : Math.abs(of(ticks.get(1).value()) - of(ticks.get(0).value())) / span();
    }

    /** The sums so far over the whole height, whatever they come to. */
    List<Double> curve(List<Bar> bars) {
        var sums = sums(bars);
        var most = Arrays.stream(sums)
                .filter(Double::isFinite)
                .map(Math::abs)
                .max()
                .orElse(0);
        return Arrays.stream(sums)
                .mapToObj(sum -> most == 0 ? 0.0 : sum / most * high)
                .toList();
    }

    /** The sums so far, up to the bar that is not over. */
    static double[] sums(List<Bar> bars) {
        var sums = new double[bars.size()];
        var sum = 0.0;
        var over = false;
        for (var place = 0; place < sums.length; place++) {
            sum += bars.get(place).value();
            sums[place] = over ? Double.NaN : sum;
            over |= bars.get(place).running();
        }
        return sums;
    }
}
