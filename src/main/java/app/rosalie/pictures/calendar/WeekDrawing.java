package app.rosalie.pictures.calendar;

import app.rosalie.pictures.DayColumn;
import app.rosalie.pictures.WeekPicture;
import app.rosalie.pictures.drawing.Drawing;
import app.rosalie.pictures.drawing.Theme;
import java.awt.Graphics2D;

/** A {@link WeekPicture}: seven columns over one axis, their labels above, the legend below. */
public final class WeekDrawing implements Drawing {

    static final int LEFT = 94;
    static final int COLUMN = 137;
    static final int RIGHT = LEFT + WeekPicture.DAYS * COLUMN;
    static final int TOP = 202;

    private static final int LABELS = PageHeading.HEIGHT + 46;

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
        for (var day = 0; day < WeekPicture.DAYS; day++) {
            drawDay(graphics, page.days().get(day), LEFT + day * COLUMN);
        }
        legend.draw(graphics, axis.bottom());
    }

    private void drawDay(Graphics2D graphics, DayColumn day, int left) {
        new DayLabel(day.label(), day.today(), COLUMN - 8).around(graphics, left + COLUMN / 2.0, LABELS);
        new DayColumnDrawing(day, axis, left + HourLines.THIN / 2, COLUMN - HourLines.THIN, ColumnMeasures.WEEK)
                .draw(graphics);
        if (left > LEFT) {
            graphics.setColor(Theme.LINE);
            graphics.fillRect(left - 1, TOP, HourLines.THIN, axis.bottom() - TOP);
        }
    }
}
