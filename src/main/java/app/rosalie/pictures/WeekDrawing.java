package app.rosalie.pictures;

import java.awt.Graphics2D;

/** A {@link WeekPicture}: seven columns over one axis, their labels above, the legend below. */
final class WeekDrawing implements Drawing {

    static final int LEFT = 94;
    static final int COLUMN = 137;
    static final int RIGHT = LEFT + WeekPicture.DAYS * COLUMN;
    static final int TOP = 202;

    private static final int LABELS = Heading.HEIGHT + 46;

    private final WeekPicture page;
    private final Axis axis;
    private final LegendDrawing legend;

    WeekDrawing(WeekPicture page) {
        this.page = page;
        axis = Axis.of(page.hours(), page.days(), TOP, Measures.WEEK);
        legend = new LegendDrawing(page.legend(), new DiarySamples());
    }

    @Override
    public int height() {
        return axis.bottom() + legend.height();
    }

    @Override
    public void draw(Graphics2D graphics) {
        new Heading(page.title(), page.subtitle(), Theme.PAGE).draw(graphics);
        new HourLines(axis, LEFT, RIGHT).draw(graphics);
        for (var day = 0; day < WeekPicture.DAYS; day++) {
            drawDay(graphics, page.days().get(day), LEFT + day * COLUMN);
        }
        legend.draw(graphics, axis.bottom());
    }

    private void drawDay(Graphics2D graphics, Column day, int left) {
        new DayLabel(day.label(), day.today(), COLUMN - 8).around(graphics, left + COLUMN / 2.0, LABELS);
        new ColumnDrawing(day, axis, left + HourLines.THIN / 2, COLUMN - HourLines.THIN, Measures.WEEK).draw(graphics);
        if (left > LEFT) {
            graphics.setColor(Theme.LINE);
            graphics.fillRect(left - 1, TOP, HourLines.THIN, axis.bottom() - TOP);
        }
    }
}
