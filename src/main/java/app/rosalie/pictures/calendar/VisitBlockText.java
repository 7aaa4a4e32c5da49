package app.rosalie.pictures.calendar;

import app.rosalie.pictures.StatusSign;
import app.rosalie.pictures.VisitBlock;
import app.rosalie.pictures.drawing.FittedLine;
import app.rosalie.pictures.drawing.Paragraph;
import app.rosalie.pictures.drawing.TextStyle;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a visit within its rectangle: below each other where it is high enough, on one line where it is not. The
 * title comes first, as initials where it has no room; of the rest, what does not fit is left out and never cut.
 */
final class VisitBlockText {

    private static final double MOST_OF_A_NOTE = 0.4;
    private static final int FEWEST_LETTERS = 4;
    private static final double SPACE = 12;
    private static final String UNDRAWABLE = "…";

    private final VisitBlock block;
    private final ColumnMeasures.Text text;
    private final boolean notes;
    private final Rectangle place;
    private final @Nullable NowLine now;
    private final TextStyle title;
    private final TextStyle detail;
    private final int rows;
    private final double left;
    private final double end;
    private double right;

    VisitBlockText(VisitBlock block, ColumnMeasures measures, Rectangle place, @Nullable NowLine now) {
        this.block = block;
        text = measures.text();
        notes = measures.notes();
        this.place = place;
        this.now = now;
        var ink = SignColours.of(block.sign()).ink();
        title = PageText.NAME.in(ink);
        detail = PageText.DETAIL.in(ink);
        rows = Math.max(1, (place.height + 4) / text.leading());
        left = place.x + StatusEdge.BREADTH + (double) text.inset();
        end = place.getMaxX() - text.inset() / 2.0;
        right = end;
    }

    void draw(Graphics2D graphics) {
        if (notes && block.note() != null) {
            drawNote(graphics, block.note());
        }
        var names = names();
        drawMark(graphics, names);
        for (var row = 0; row < names.size(); row++) {
            drawName(graphics, names.get(row), baseline(row));
        }
        drawDetail(graphics, names);
    }

    private void drawNote(Graphics2D graphics, String note) {
        title.whole(note, room() * MOST_OF_A_NOTE).ifPresent(line -> {
            put(graphics, line, right - line.width(), baseline(0));
            right -= line.width() + SPACE;
        });
    }

    /** On two lines where one does not hold it, and there is a second; initials rather than a stump. */
    private List<FittedLine> names() {
        var most = rows == 1 || title.whole(block.title(), room()).isPresent() ? 1 : 2;
        var names = Paragraph.of(block.title(), title, room(), end - left, most);
        if (names.isEmpty()) {
            return List.of(PageText.line(title, block.title().isBlank() ? "" : UNDRAWABLE, room()));
        }
        var first = names.getFirst().text();
        var stump = first.endsWith(".")
                && first.length() <= FEWEST_LETTERS
                && !block.title().startsWith(first);
        return stump && !block.initials().isEmpty()
                ? List.of(title.abbreviated(block.initials(), end - left + text.inset(), ""))
                : names;
    }

    /** Beside the title, or else in the lower corner, or else not at all: the edge says the same. */
    private void drawMark(Graphics2D graphics, List<FittedLine> names) {
        if (!SignMark.existsFor(block.sign())) {
            return;
        }
        if (names.getFirst().width() + SPACE / 2 + SignMark.SIZE <= room()) {
            SignMark.draw(graphics, block.sign(), right - SignMark.SIZE, baseline(0) - SignMark.SIZE + 2);
            right -= SignMark.SIZE + SPACE;
        } else if (place.height > names.size() * text.leading() + SignMark.SIZE) {
            SignMark.draw(graphics, block.sign(), end - SignMark.SIZE, place.getMaxY() - SignMark.SIZE - 4);
        }
    }

    private void drawName(Graphics2D graphics, FittedLine name, double baseline) {
        put(graphics, name, left, baseline);
        if (block.sign() == StatusSign.CANCELLED) {
            name.strike(graphics, left, baseline);
        }
    }

    private void drawDetail(Graphics2D graphics, List<FittedLine> names) {
        if (rows > names.size()) {
            var lines = Paragraph.ofWholeWords(block.detail(), detail, end - left, rows - names.size());
            for (var row = 0; row < lines.size(); row++) {
                put(graphics, lines.get(row), left, baseline(names.size() + row));
            }
        } else if (names.size() == 1) {
            var from = left + names.getFirst().width() + SPACE;
            Paragraph.ofWholeWords(block.detail(), detail, right - from, 1)
                    .forEach(line -> put(graphics, line, from, baseline(0)));
        }
    }

    private void put(Graphics2D graphics, FittedLine line, double from, double baseline) {
        if (now != null && now.isBetween(baseline - line.size() * 0.8, baseline + line.size() * 0.25)) {
            now.interrupt(
                    graphics,
                    from,
                    from + line.width(),
                    SignColours.of(block.sign()).ground());
        }
        line.from(graphics, from, baseline);
    }

    private double room() {
        return right - left;
    }

    /** One row stands in the middle where the visit is low; several begin at its top. */
    private double baseline(int row) {
        var first = Math.min(text.leading() * 0.88, place.height / 2.0 + title.size() * 0.36);
        return Math.round(place.y + first + row * text.leading());
    }
}
