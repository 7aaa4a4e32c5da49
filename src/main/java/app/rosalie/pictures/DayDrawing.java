package app.rosalie.pictures;

import java.awt.Graphics2D;
import java.util.List;

/** A {@link DayPicture}: one wide column over its axis, the day's label beside the heading, the legend below. */
final class DayDrawing implements Drawing {

    static final int LEFT = 116;
    static final int RIGHT = Theme.PAGE_MARGIN + Theme.PAGE;
    static final int TOP = Heading.HEIGHT + 40;

    private final DayPicture page;
    private final Axis axis;
    private final DayLabel label;
    private final LegendDrawing legend;

    DayDrawing(DayPicture page) {
        this.page = page;
        axis = Axis.of(page.hours(), List.of(page.day()), TOP, Measures.DAY);
        label = new DayLabel(page.day().label(), page.day().today(), Theme.PAGE / 3.0);
        legend = new LegendDrawing(page.legend(), new DiarySamples());
    }

    @Override
    public int height() {
        return axis.bottom() + legend.height();
    }

    @Override
    public void draw(Graphics2D graphics) {
        new Heading(page.title(), page.subtitle(), Theme.PAGE - label.width()).draw(graphics);
        label.around(graphics, RIGHT - label.width() / 2, 72);
        new HourLines(axis, LEFT, RIGHT).draw(graphics);
        new ColumnDrawing(page.day(), axis, LEFT, RIGHT - LEFT, Measures.DAY).draw(graphics);
        legend.draw(graphics, axis.bottom());
    }
}
