package app.rosalie.pictures.calendar;

import app.rosalie.pictures.DayPicture;
import app.rosalie.pictures.drawing.Drawing;
import app.rosalie.pictures.drawing.Theme;
import java.awt.Graphics2D;
import java.util.List;

/** A {@link DayPicture}: one wide column over its axis, the day's label beside the heading, the legend below. */
public final class DayDrawing implements Drawing {

    static final int LEFT = 100;
    static final int RIGHT = Theme.PAGE_MARGIN + Theme.PAGE;
    static final int TOP = PageHeading.HEIGHT + 34;

    private final DayPicture page;
    private final HourAxis axis;
    private final DayLabel label;
    private final LegendDrawing legend;

    public DayDrawing(DayPicture page) {
        this.page = page;
        axis = HourAxis.of(page.hours(), List.of(page.day()), TOP, ColumnMeasures.DAY.heights());
        label = new DayLabel(page.day().label(), page.day().today(), Theme.PAGE / 3.0);
        legend = new LegendDrawing(page.legend(), new VisitLegendSymbols());
    }

    @Override
    public int height() {
        return axis.bottom() + legend.height();
    }

    @Override
    public void draw(Graphics2D graphics) {
        new PageHeading(page.title(), page.subtitle(), Theme.PAGE - label.width()).draw(graphics);
        label.around(graphics, RIGHT - label.width() / 2, 72);
        new HourLines(axis, LEFT, RIGHT).draw(graphics);
        new DayColumnDrawing(page.day(), axis, LEFT, RIGHT - LEFT, ColumnMeasures.DAY).draw(graphics);
        legend.draw(graphics, axis.bottom());
    }
}
