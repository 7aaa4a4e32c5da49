package app.rosalie.pictures;

import java.awt.Graphics2D;

/** A {@link MonthPicture}: a cell for each day, seven in a row. */
final class MonthDrawing implements Drawing {

    static final int LEFT = Theme.PAGE_MARGIN;
    static final int TOP = Heading.HEIGHT + 84;
    static final int STEP = 144;

    private static final int WEEKDAYS = Heading.HEIGHT + 62;
    private static final int BETWEEN = STEP - CellDrawing.SIDE;

    private final MonthPicture page;
    private final LegendDrawing legend;

    MonthDrawing(MonthPicture page) {
        this.page = page;
        legend = new LegendDrawing(page.legend(), new MonthSamples());
    }

    @Override
    public int height() {
        return bottom() + legend.height();
    }

    @Override
    public void draw(Graphics2D graphics) {
        new Heading(page.title(), page.subtitle(), Theme.PAGE).draw(graphics);
        for (var day = 0; day < WeekPicture.DAYS; day++) {
            Theme.NOTE
                    .line(page.weekdays().get(day), CellDrawing.SIDE)
                    .around(graphics, LEFT + day * STEP + CellDrawing.SIDE / 2.0, WEEKDAYS);
        }
        for (var day = 0; day < page.days().size(); day++) {
            var place = page.blank() + day;
            new CellDrawing(
                            page.days().get(day),
                            LEFT + place % WeekPicture.DAYS * STEP,
                            TOP + place / WeekPicture.DAYS * STEP)
                    .draw(graphics);
        }
        legend.draw(graphics, bottom());
    }

    private int bottom() {
        return TOP + Math.ceilDiv(page.blank() + page.days().size(), WeekPicture.DAYS) * STEP - BETWEEN;
    }
}
