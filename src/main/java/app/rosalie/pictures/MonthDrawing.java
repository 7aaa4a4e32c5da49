package app.rosalie.pictures;

import java.awt.Graphics2D;

/** A {@link MonthPicture} on a canvas. */
final class MonthDrawing implements Drawing {

    private final MonthPicture page;

    MonthDrawing(MonthPicture page) {
        this.page = page;
    }

    @Override
    public int height() {
        return Heading.HEIGHT;
    }

    @Override
    public void draw(Graphics2D graphics) {
        new Heading(page.title(), page.subtitle(), Theme.PAGE).draw(graphics);
    }
}
