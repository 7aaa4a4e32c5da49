package app.rosalie.pictures.calendar;

import app.rosalie.pictures.DayColumn;
import app.rosalie.pictures.WeekPicture;
import app.rosalie.pictures.drawing.Drawing;
import app.rosalie.pictures.drawing.Theme;
import java.awt.Graphics2D;

/**
 * A {@link WeekPicture}: seven columns over one axis, their labels above, the legend below. A day that is closed and has
 * nobody in it leaves most of its width to the others.
 */
public final class WeekDrawing implements Drawing {

    static final int LEFT = 80;
    static final int COLUMN = 140;
    static final int RIGHT = LEFT + WeekPicture.DAYS * COLUMN;
    static final int TOP = PageHeading.HEIGHT + 122;

    private static final int CLOSED_COLUMN = 76;
    private static final int WEEKDAY = PageHeading.HEIGHT + 50;
    private static final int DATE = PageHeading.HEIGHT + 100;

    private final WeekPicture page;
    private final HourAxis axis;
    private final LegendDrawing legend;

    public WeekDrawing(WeekPicture page) {
        this.page = page;
        axis = HourAxis.of(page.hours(), page.days(), TOP, ColumnMeasures.WEEK.heights());
        legend = new LegendDrawing(page.legend(), new VisitLegendSymbols());
    }

    @Override
    public int height() {
        return axis.bottom() + legend.height();
    }

    @Override
    public void draw(Graphics2D graphics) {
        new PageHeading(page.title(), page.subtitle(), Theme.PAGE).draw(graphics);
        new HourLines(axis, LEFT, RIGHT).draw(graphics);
        var open =
                WeekPicture.DAYS - page.days().stream().filter(this::isClosed).count();
        var left = (double) LEFT;
        for (var day : page.days()) {
            var width = width(day, open);
            drawDay(graphics, day, (int) Math.round(left), (int) Math.round(left + width));
            left += width;
        }
        legend.draw(graphics, axis.bottom());
    }

    private double width(DayColumn day, long open) {
        if (open == 0) {
            return COLUMN;
        }
        return isClosed(day)
                ? CLOSED_COLUMN
                : (RIGHT - LEFT - (WeekPicture.DAYS - open) * CLOSED_COLUMN) / (double) open;
    }

    private boolean isClosed(DayColumn day) {
        return day.blocks().isEmpty()
                && day.closed().stream()
                        .anyMatch(closed -> closed.from() <= page.hours().first()
                                && closed.to() >= page.hours().last());
    }

    private void drawDay(Graphics2D graphics, DayColumn day, int left, int right) {
        drawLabel(graphics, day, left, right);
        new DayColumnDrawing(day, axis, left + HourLines.THIN / 2, right - left - HourLines.THIN, ColumnMeasures.WEEK)
                .draw(graphics);
        if (left > LEFT) {
            graphics.setColor(Theme.LINE);
            graphics.fillRect(left - 1, TOP, HourLines.THIN, axis.bottom() - TOP);
        }
    }

    /** The weekday, and below it the number that stands behind its last space. */
    private static void drawLabel(Graphics2D graphics, DayColumn day, int left, int right) {
        var centre = (left + right) / 2.0;
        var space = day.label().lastIndexOf(' ');
        PageText.line(PageText.NOTE, day.label().substring(0, Math.max(space, 0)), right - left)
                .around(graphics, centre, WEEKDAY);
        new DayLabel(day.label().substring(space + 1), day.today(), COLUMN).around(graphics, centre, DATE);
    }
}
