package app.rosalie.pictures.drawing;

import java.awt.Graphics2D;

/** A picture laid out for a canvas 1080 pixels wide and {@link #height} pixels high, to be drawn on it any number of times. */
public interface Drawing {

    int height();

    void draw(Graphics2D graphics);
}
