package app.rosalie.pictures.calendar;

import app.rosalie.pictures.StatusSign;
import app.rosalie.pictures.VisitBlock;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;

/** The title of a visit that is too narrow for it and high enough, turned to run down its side. */
record UprightText(VisitBlock block, Rectangle place) {

    private static final int AROUND = 5;

    /** Whether this visit's title has no room across and all the room it needs down. */
    static boolean suits(VisitBlock block, ColumnMeasures.Text text, Rectangle place) {
        var across = place.width - StatusEdge.BREADTH - text.inset() * 1.5;
        return across < text.narrow()
                && place.width >= StatusEdge.BREADTH + PageText.NAME.size()
                && PageText.NAME.whole(block.title(), across).isEmpty()
                && PageText.NAME.whole(block.title(), down(place)).isPresent();
    }

    private static double down(Rectangle place) {
        return place.height - 2.0 * AROUND;
    }

    /** Takes a canvas that is not turned yet. */
    void draw(Graphics2D graphics) {
        var title = PageText.NAME.in(SignColours.of(block.sign()).ink());
        var line = PageText.line(title, block.title(), down(place));
        var middle = place.x + (StatusEdge.BREADTH + place.width) / 2.0;
        graphics.translate(middle - title.size() * 0.36, place.y + AROUND);
        graphics.rotate(Math.PI / 2);
        line.from(graphics, 0, 0);
        if (block.sign() == StatusSign.CANCELLED) {
            line.strike(graphics, 0, 0);
        }
        graphics.setTransform(new AffineTransform());
    }
}
