package app.rosalie.pictures;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.List;

/**
 * The words of a visit within its rectangle: below each other where it is high enough, on one line where it is not, and
 * upright where it is too narrow for them. The title comes first; what does not fit is shortened or left out.
 */
final class BlockText {

    private static final double LEAST_DETAIL = 90;
    private static final double MOST_OF_A_NOTE = 0.4;
    private static final int BELOW = 6;
    private static final int MOST_LINES = 3;
    private static final double SPACE = 12;
    private static final String UNDRAWABLE = "…";

    private final Block block;
    private final Measures measures;
    private final Rectangle place;
    private final Lettering title;
    private final Lettering detail;
    private final int rows;
    private final double left;
    private final double edge;
    private double right;

    BlockText(Block block, Measures measures, Rectangle place) {
        this.block = block;
        this.measures = measures;
        this.place = place;
        var ink = Tone.of(block.sign()).ink();
        title = measures.title().in(ink).within(place.height);
        detail = measures.detail().in(ink).within(place.height);
        rows = Math.max(1, (place.height - BELOW) / measures.leading());
        left = place.x + Edge.BREADTH + measures.inset();
        edge = place.getMaxX() - measures.inset() / 2.0;
        right = edge;
    }

    void draw(Graphics2D graphics) {
        if (measures.notes() && block.note() != null) {
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

    private List<Line> names(int most) {
        var names = Paragraph.of(block.title(), title, room(), edge - left, most);
        return names.isEmpty() ? List.of(title.line(block.title().isBlank() ? "" : UNDRAWABLE, room())) : names;
    }

    /** Beside the title, or else in the lower corner, or else not at all: the edge says the same. */
    private void drawMark(Graphics2D graphics, Line name) {
        if (!SignMark.existsFor(block.sign())) {
            return;
        }
        if (name.width() + SPACE / 2 + SignMark.SIZE <= room()) {
            SignMark.draw(graphics, block.sign(), right - SignMark.SIZE, baseline(0) - SignMark.SIZE + 2);
            right -= SignMark.SIZE + SPACE;
        } else if (place.height > 2 * measures.leading() + SignMark.SIZE) {
            SignMark.draw(graphics, block.sign(), edge - SignMark.SIZE, place.getMaxY() - SignMark.SIZE - 4);
        }
    }

    private void drawName(Graphics2D graphics, Line name, double baseline) {
        name.from(graphics, left, baseline);
        if (block.sign() == Sign.CANCELLED) {
            name.strike(graphics, left, baseline);
        }
    }

    private void drawDetail(Graphics2D graphics, List<Line> names) {
        if (rows > names.size()) {
            var most = Math.min(MOST_LINES, rows - names.size());
            var lines = Paragraph.of(block.detail(), detail, edge - left, edge - left, most);
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
        var first = Math.min(measures.leading() * 0.92, place.height / 2.0 + title.size() * 0.36);
        return Math.round(place.y + first + row * measures.leading());
    }
}
