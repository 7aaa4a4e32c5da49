package app.rosalie.pictures.calendar;

import app.rosalie.pictures.LegendEntry;
import app.rosalie.pictures.StatusSign;
import app.rosalie.pictures.drawing.FittedLine;
import app.rosalie.pictures.drawing.Theme;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** The legend below a page, on as many rows as it needs; each page has its own symbols for the signs. */
final class LegendDrawing {

    private static final int ROW = 52;
    private static final int ABOVE = 26;
    private static final int BELOW = 26;
    private static final int AFTER_SYMBOL = 12;
    private static final int AFTER_LABEL = 28;

    private final LegendSymbols symbols;
    private final List<Item> items = new ArrayList<>();
    private int row;
    private int end = Theme.PAGE_MARGIN;

    private record Item(StatusSign sign, FittedLine label, int left, int row) {}

    LegendDrawing(List<LegendEntry> legend, LegendSymbols symbols) {
        this.symbols = symbols;
        legend.forEach(this::add);
    }

    /** On the last row, or on the next one where that is full. */
    private void add(LegendEntry entry) {
        var symbol = symbols.width(entry.sign()) + AFTER_SYMBOL;
        var label = PageText.line(PageText.NOTE, entry.label(), Theme.PAGE - symbol);
        var width = symbol + (int) Math.ceil(label.width());
        if (end > Theme.PAGE_MARGIN && end + width > Theme.PAGE_MARGIN + Theme.PAGE) {
            end = Theme.PAGE_MARGIN;
            row++;
        }
        items.add(new Item(entry.sign(), label, end, row));
        end += width + AFTER_LABEL;
    }

    int height() {
        return items.isEmpty() ? BELOW : ABOVE + row * ROW + LegendSymbols.HEIGHT + BELOW;
    }

    void draw(Graphics2D graphics, int top) {
        for (var item : items) {
            var y = top + ABOVE + item.row() * ROW;
            symbols.draw(graphics, item.sign(), item.left(), y);
            item.label().from(graphics, item.left() + symbols.width(item.sign()) + AFTER_SYMBOL, y + 31);
        }
    }
}
