package app.rosalie.pictures;

import java.awt.Graphics2D;

/** A {@link WeekPicture} on a canvas. */
final class WeekDrawing implements Drawing {

    private final WeekPicture page;

    WeekDrawing(WeekPicture page) {
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
