package app.rosalie.pictures.painter;

import app.rosalie.pictures.DayColumn;
import app.rosalie.pictures.Direction;
import app.rosalie.pictures.EmptyStretch;
import app.rosalie.pictures.Gauge;
import app.rosalie.pictures.Heading;
import app.rosalie.pictures.HeatMap;
import app.rosalie.pictures.HourScale;
import app.rosalie.pictures.LegendEntry;
import app.rosalie.pictures.Picture;
import app.rosalie.pictures.Ranking;
import app.rosalie.pictures.Split;
import app.rosalie.pictures.StatusSign;
import app.rosalie.pictures.TrendChart;
import app.rosalie.pictures.VisitBlock;
import app.rosalie.pictures.WeekPicture;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A few pictures in which every letter and shape is drawn that others usually need. */
final class WarmUpPictures {

    private static final int HOURS = 3;
    private static final int DAYS = 31;
    private static final String LETTERS = "AÀBCDEÉFGHIJKLMNOPQRSTUVWXYZ aàbcçdeéèêfghiîjklmnoôpqrstuùvwxyz";

    private WarmUpPictures() {}

    static List<Picture> all() {
        return List.of(gauge(), week(), split(), trend(), heatMap(), ranking());
    }

    private static Gauge gauge() {
        return new Gauge(
                new Heading("", LETTERS, LETTERS),
                new Gauge.Figure("0 123 456 789 €", "0 123 456 789,00 % ·"),
                0.5,
                0.75,
                LETTERS,
                new Gauge.Ends("0", "0"),
                new Gauge.Comparison(LETTERS, Direction.UP));
    }

    /** In two slices, since a ring in one piece is drawn in another way. */
    private static Split split() {
        var half = new Split.Share(LETTERS, LETTERS, "50 %", 0.5);
        return new Split("", "", "", LETTERS, LETTERS, List.of(half, half), null);
    }

    /** A month with its notes: XChart goes through many steps for each bar. */
    private static TrendChart trend() {
        return new TrendChart(
                new Heading("", "", ""),
                new TrendChart.Sum("0 123 456 789 €", "0"),
                IntStream.rangeClosed(1, DAYS)
                        .mapToObj(
                                day -> new TrendChart.Bar(Integer.toString(day), day % 7, day % 5.0, day == DAYS, "0"))
                        .toList(),
                List.of(new TrendChart.Tick(0, "0"), new TrendChart.Tick(3, "0"), new TrendChart.Tick(6, "0")),
                "0",
                "0",
                new TrendChart.Remark(LETTERS, Direction.DOWN));
    }

    private static HeatMap heatMap() {
        return new HeatMap(
                new Heading("", "", ""),
                List.of("0h", "1h"),
                List.of(new HeatMap.Row(
                        LETTERS, List.of(new HeatMap.Cell(1, "0", false), new HeatMap.Cell(0, "", true)))),
                "0",
                "0",
                LETTERS);
    }

    private static Ranking ranking() {
        return new Ranking("", "", "", List.of(new Ranking.Entry(LETTERS, LETTERS, "0123456789 €", 1, 0.5)));
    }

    /** A low page with every sign in it: days and months are drawn with the same shapes and letters. */
    private static WeekPicture week() {
        var visits = Stream.of(StatusSign.values())
                .filter(StatusSign::isOfAVisit)
                .map(sign -> new VisitBlock(0, HOURS * 60, sign, LETTERS, "", LETTERS, LETTERS))
                .map(visit -> column(List.of(visit)))
                .toList();
        var days = Stream.concat(visits.stream(), Stream.generate(() -> column(List.of())))
                .limit(WeekPicture.DAYS)
                .toList();
        return new WeekPicture(
                "",
                LETTERS,
                LETTERS,
                HourScale.around(0, HOURS * 60, days, _ -> "0123456789:"),
                days,
                List.of(new LegendEntry(StatusSign.CLOSED, LETTERS)));
    }

    private static DayColumn column(List<VisitBlock> visits) {
        return new DayColumn(LETTERS, true, HOURS * 60, List.of(new EmptyStretch(0, 60, null)), List.of(), visits);
    }
}
