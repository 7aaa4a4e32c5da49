package app.rosalie.pictures.calendar;

import app.rosalie.pictures.StatusSign;
import app.rosalie.pictures.VisitBlock;
import app.rosalie.pictures.drawing.FittedLine;
import app.rosalie.pictures.drawing.Paragraph;
import app.rosalie.pictures.drawing.TextStyle;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.List;

/**
 * The words of a visit within its rectangle: below each other where it is high enough, on one line where it is not. The
 * title comes first; what does not fit is shortened or left out.
 */
final class VisitBlockText {

    private static final double LEAST_DETAIL = 90;
    private static final double MOST_OF_A_NOTE = 0.4;
    private static final int BELOW = 6;
    private static final int MOST_LINES = 3;
    private static final double SPACE = 12;
    private static final String UNDRAWABLE = "…";

    private final VisitBlock block;
    private final ColumnMeasures.Text text;
    private final boolean notes;
    private final Rectangle place;
    private final TextStyle title;
    private final TextStyle detail;
    private final int rows;
    private final double left;
    private final double end;
    private double right;

    VisitBlockText(VisitBlock block, ColumnMeasures measures, Rectangle place) {
        this.block = block;
        text = measures.text();
        notes = measures.notes();
        this.place = place;
        var ink = SignColours.of(block.sign()).ink();
        title = text.title().in(ink).within(place.height);
        detail = text.detail().in(ink).within(place.height);
        rows = Math.max(1, (place.height - BELOW) / text.leading());
        left = place.x + StatusEdge.BREADTH + text.inset();
        end = place.getMaxX() - text.inset() / 2.0;
        right = end;
    }

    void draw(Graphics2D graphics) {
        if (notes && block.note() != null) {
            drawNote(graphics, block.note());
        }
        var names = names(rows >= MOST_LINES ? 2 : 1);
        drawMark(graphics, names.getFirst());
        for (var row = 0; row < names.size(); row++) {
            drawName(graphics, names.get(row), baseline(row));
        }
        drawDetail(graphics, names);
    }

    private void drawNote(Graphics2D graphics, String note) {
        var line = title.line(note, room());
        if (line.width() <= room() * MOST_OF_A_NOTE) {
            line.upTo(graphics, right, baseline(0));
            right -= line.width() + SPACE;
        }
    }

    private List<FittedLine> names(int most) {
        var names = Paragraph.of(block.title(), title, room(), end - left, most);
        return names.isEmpty() ? List.of(title.line(block.title().isBlank() ? "" : UNDRAWABLE, room())) : names;
    }

    /** Beside the title, or else in the lower corner, or else not at all: the edge says the same. */
    private void drawMark(Graphics2D graphics, FittedLine name) {
        if (!SignMark.existsFor(block.sign())) {
            return;
        }
        if (name.width() + SPACE / 2 + SignMark.SIZE <= room()) {
            SignMark.draw(graphics, block.sign(), right - SignMark.SIZE, baseline(0) - SignMark.SIZE + 2);
            right -= SignMark.SIZE + SPACE;
        } else if (place.height > 2 * text.leading() + SignMark.SIZE) {
            SignMark.draw(graphics, block.sign(), end - SignMark.SIZE, place.getMaxY() - SignMark.SIZE - 4);
        }
    }

    private void drawName(Graphics2D graphics, FittedLine name, double baseline) {
        name.from(graphics, left, baseline);
        if (block.sign() == StatusSign.CANCELLED) {
            name.strike(graphics, left, baseline);
        }
    }

    private void drawDetail(Graphics2D graphics, List<FittedLine> names) {
        if (rows > names.size()) {
            var most = Math.min(MOST_LINES, rows - names.size());
            var lines = Paragraph.of(block.detail(), detail, end - left, end - left, most);
            for (var row = 0; row < lines.size(); row++) {
                lines.get(row).from(graphics, left, baseline(names.size() + row));
            }
        } else if (names.size() == 1) {
            var from = left + names.getFirst().width() + SPACE;
            if (right - from >= LEAST_DETAIL) {
                Paragraph.line(block.detail(), detail, right - from).from(graphics, from, baseline(0));
            }
        }
    }

    private double room() {
        return right - left;
    }

    /** One row stands in the middle where the visit is low; several begin at its top. */
    private double baseline(int row) {
        var first = Math.min(text.leading() * 0.92, place.height / 2.0 + title.size() * 0.36);
        return Math.round(place.y + first + row * text.leading());
    }
}
