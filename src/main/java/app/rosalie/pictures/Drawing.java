package app.rosalie.pictures;

import java.awt.Graphics2D;

/** A picture laid out on a canvas 1080 pixels wide and {@link #height} high. */
interface Drawing {

    int height();

    void draw(Graphics2D graphics);
}
