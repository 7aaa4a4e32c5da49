package app.rosalie.pictures.calendar;

import app.rosalie.pictures.MonthPicture;
import app.rosalie.pictures.WeekPicture;
import app.rosalie.pictures.drawing.Drawing;
import app.rosalie.pictures.drawing.Theme;
import java.awt.Graphics2D;

/** A {@link MonthPicture}: a cell for each day, seven in a row. */
public final class MonthDrawing implements Drawing {

    static final int LEFT = Theme.PAGE_MARGIN;
    static final int TOP = PageHeading.HEIGHT + 74;
    static final int STEP = 144;

    private static final int WEEKDAYS = PageHeading.HEIGHT + 52;
    private static final int BETWEEN = STEP - MonthCellDrawing.SIDE;

    private final MonthPicture page;
    private final LegendDrawing legend;

    public MonthDrawing(MonthPicture page) {
        this.page = page;
        legend = new LegendDrawing(page.legend(), new MonthLegendSymbols());
    }

    @Override
    public int height() {
        return bottom() + legend.height();
    }

    @Override
    public void draw(Graphics2D graphics) {
        new PageHeading(page.title(), page.subtitle(), Theme.PAGE).draw(graphics);
        drawWeekdays(graphics);
        drawDays(graphics);
        legend.draw(graphics, bottom());
    }

    private void drawWeekdays(Graphics2D graphics) {
        for (var day = 0; day < WeekPicture.DAYS; day++) {
            PageText.line(PageText.NOTE, page.weekdays().get(day), MonthCellDrawing.SIDE)
                    .around(graphics, LEFT + day * STEP + MonthCellDrawing.SIDE / 2.0, WEEKDAYS);
        }
    }

    private void drawDays(Graphics2D graphics) {
        var place = page.blank();
        for (var day : page.days()) {
            var left = LEFT + place % WeekPicture.DAYS * STEP;
            var top = TOP + place / WeekPicture.DAYS * STEP;
            new MonthCellDrawing(day, left, top).draw(graphics);
            place++;
        }
    }

    private int bottom() {
        return TOP + Math.ceilDiv(page.blank() + page.days().size(), WeekPicture.DAYS) * STEP - BETWEEN;
    }
}
