package app.rosalie.pictures.painter;

import app.rosalie.pictures.drawing.Drawing;
import app.rosalie.pictures.drawing.Theme;
import java.awt.Graphics2D;

/** What stands in the place of a photo that is gone. */
final class BlankCard implements Drawing {

    private static final int HEIGHT = 540;
    private static final int MARGIN = 40;

    @Override
    public int height() {
        return HEIGHT;
    }

    @Override
    public void draw(Graphics2D canvas) {
        canvas.setColor(Theme.TRACK);
        canvas.fillRoundRect(MARGIN, MARGIN, Theme.WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN, MARGIN, MARGIN);
    }
}
