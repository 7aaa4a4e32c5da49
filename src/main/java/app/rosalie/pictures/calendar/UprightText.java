package app.rosalie.pictures.calendar;

import app.rosalie.pictures.StatusSign;
import app.rosalie.pictures.VisitBlock;
import app.rosalie.pictures.drawing.Paragraph;
import app.rosalie.pictures.drawing.TextStyle;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;

/** The title of a visit that is too narrow for a word and high enough for one, turned to run down its side. */
final class UprightText {

    private static final int AROUND = 5;

    private final VisitBlock block;
    private final TextStyle title;
    private final Rectangle place;

    UprightText(VisitBlock block, TextStyle title, Rectangle place) {
        this.block = block;
        this.title = title.in(SignColours.of(block.sign()).ink()).within(place.width - StatusEdge.BREADTH);
        this.place = place;
    }

    /** Whether this visit's title is better read upright: it would be cut short across and has more room down. */
    static boolean suits(VisitBlock block, ColumnMeasures.Text text, Rectangle place) {
        var across = place.width - StatusEdge.BREADTH - text.inset() * 1.5;
        return across < text.narrow()
                && place.height > place.width
                && !text.title().fits(block.title(), across);
    }

    /** Takes a canvas that is not turned yet. */
    void draw(Graphics2D graphics) {
        if (place.width < StatusEdge.BREADTH + title.size()) {
            return;
        }
        var line = Paragraph.line(block.title(), title, place.height - 2 * AROUND);
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
