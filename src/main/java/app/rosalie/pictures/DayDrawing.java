package app.rosalie.pictures;

import java.awt.Graphics2D;

/** A {@link DayPicture} on a canvas. */
final class DayDrawing implements Drawing {

    private final DayPicture page;

    DayDrawing(DayPicture page) {
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
