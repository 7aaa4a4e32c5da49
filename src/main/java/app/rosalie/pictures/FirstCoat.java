package app.rosalie.pictures;

import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Paints a few pictures beside the start of the application and throws them away: the very first takes many times as long as
 * any later one, and nobody should wait for it.
 */
@Component
final class FirstCoat {

    private static final Logger LOG = LoggerFactory.getLogger(FirstCoat.class);
    private static final int COATS = 3;
    private static final int HOURS = 3;
    private static final String LETTERS = "AÀBCDEÉFGHIJKLMNOPQRSTUVWXYZ aàbcçdeéèêfghiîjklmnoôpqrstuùvwxyz";

    FirstCoat(Painter painter) {
        Thread.ofPlatform().daemon().name("first-coat").start(() -> apply(painter));
    }

    private static void apply(Painter painter) {
        try {
            for (var coat = 0; coat < COATS; coat++) {
                painter.png(gauge());
                painter.png(week());
                painter.png(split());
                painter.png(trend());
            }
        } catch (RuntimeException | LinkageError unpaintable) {
            LOG.error("No picture can be painted on this machine", unpaintable);
        }
    }

    /** Every letter and shape that a gauge usually needs. */
    private static Gauge gauge() {
        return new Gauge(
                "",
                LETTERS,
                LETTERS,
                "0 123 456 789 €",
                "0 123 456 789,00 % ·",
                0.5,
                0.75,
                LETTERS,
                "0",
                "0",
                LETTERS,
                Direction.UP);
    }

    /** In two slices, since a ring in one piece is drawn in another way. */
    private static Split split() {
        var half = new Split.Share(LETTERS, LETTERS, "50 %", 0.5);
        return new Split("", "", "", LETTERS, LETTERS, List.of(half, half), null);
    }

    /** A column of each sort and its note. */
    private static TrendChart trend() {
        return new TrendChart(
                "",
                "",
                "",
                List.of(new TrendChart.Bar("0", 1, 2.0, false, "0"), new TrendChart.Bar("0", 1, null, true, "0")),
                List.of(new TrendChart.Tick(0, "0"), new TrendChart.Tick(2, "0")),
                "0",
                "0",
                null,
                Direction.LEVEL);
    }

    /** A low page with every sign in it: days and months are drawn with the same shapes and letters. */
    private static WeekPicture week() {
        var visits = Stream.of(Sign.values())
                .filter(Sign::isOfAVisit)
                .map(sign -> new Block(0, HOURS * 60, sign, LETTERS, LETTERS, LETTERS))
                .map(visit -> column(List.of(visit)))
                .toList();
        var days = Stream.concat(visits.stream(), Stream.of(column(List.of()))).toList();
        return new WeekPicture(
                "",
                LETTERS,
                LETTERS,
                HourScale.around(0, HOURS * 60, days, _ -> "0123456789:"),
                days,
                List.of(new Legend(Sign.CLOSED, LETTERS)));
    }

    private static Column column(List<Block> visits) {
        return new Column(LETTERS, true, HOURS * 60, List.of(new Stretch(0, 60, null)), List.of(), visits);
    }
}
