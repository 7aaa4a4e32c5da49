package app.rosalie.chat.kit.takings;

import app.rosalie.chat.words.Voice;
import app.rosalie.pictures.Heading;
import app.rosalie.pictures.TrendChart;
import app.rosalie.pictures.TrendChart.Bar;
import app.rosalie.salon.Money;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takings over time before they are drawn: few of them have their amount written beside them. */
public record TakingsColumns(List<Column> all, String subtitle, String nowLabel, String beforeLabel) {

    /** @param noted whether its amount is written beside it, as that of the highest is */
    public record Column(String label, Money now, @Nullable Money before, boolean running, boolean noted) {}

    /** Nothing came in, neither then nor before. */
    public boolean isFlat() {
        return amounts().allMatch(amount -> amount.cents() == 0);
    }

    private Stream<Money> amounts() {
        return all.stream()
                .flatMap(column ->
                        column.before() == null ? Stream.of(column.now()) : Stream.of(column.now(), column.before()));
    }

    /** With the figure that they come to, and the curve up to it. */
    public TrendChart.Sum summedUp(Voice voice, Money total) {
        return new TrendChart.Sum(voice.money(total), all.size() > 1 ? voice.plain(TakingsPhrase.SUM_LABEL) : null);
    }

    public TrendChart drawn(Voice voice, String alt, String title, TrendChart.Sum sum, TrendChart.Remark remark) {
        Money highest =
                all.stream().map(Column::now).max(Comparator.naturalOrder()).orElse(Money.ZERO);
        return new TrendChart(
                new Heading(alt, title, subtitle),
                sum,
                all.stream().map(column -> bar(voice, column, highest)).toList(),
                AxisScale.ticks(voice, amounts().toList()),
                nowLabel,
                beforeLabel,
                remark);
    }

    private static Bar bar(Voice voice, Column column, Money highest) {
        Money before = column.before();
        boolean told =
                column.now().cents() != 0 && (column.noted() || column.now().equals(highest));
        return new Bar(
                column.label(),
                column.now().cents(),
                before == null ? null : Double.valueOf(before.cents()),
                column.running(),
                told ? voice.money(column.now().wholeEuros()) : null);
    }
}
