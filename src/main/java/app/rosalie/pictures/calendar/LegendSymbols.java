package app.rosalie.pictures.calendar;

import app.rosalie.pictures.StatusSign;
import java.awt.Graphics2D;

/** How the signs of a page look in its legend, {@link #HEIGHT} pixels high. */
interface LegendSymbols {

    int HEIGHT = 36;

    int width(StatusSign sign);

    void draw(Graphics2D graphics, StatusSign sign, int left, int top);
}
