package app.rosalie.pictures;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** The legend below a page, on as many rows as it needs; each page draws its own small samples of the signs. */
final class LegendDrawing {

    private static final int ROW = 46;
    private static final int ABOVE = 34;
    private static final int BELOW = 36;
    private static final int AFTER_SAMPLE = 12;
    private static final int AFTER_LABEL = 30;

    private final List<Item> items = new ArrayList<>();
    private final Samples samples;
    private final int height;

    private record Item(Sign sign, Line label, int x, int row) {}

    /** How a sign looks in little, {@link #HEIGHT} pixels high. */
    interface Samples {

        int HEIGHT = 30;

        int width(Sign sign);

        void draw(Graphics2D graphics, Sign sign, int left, int top);
    }

    LegendDrawing(List<Legend> legend, Samples samples) {
        this.samples = samples;
        var x = Theme.PAGE_MARGIN;
        var row = 0;
        for (var entry : legend) {
            var sample = samples.width(entry.sign()) + AFTER_SAMPLE;
            var label = Theme.NOTE.line(entry.label(), Theme.PAGE - sample);
            var width = sample + (int) Math.ceil(label.width());
            if (x > Theme.PAGE_MARGIN && x + width > Theme.PAGE_MARGIN + Theme.PAGE) {
                x = Theme.PAGE_MARGIN;
                row++;
            }
            items.add(new Item(entry.sign(), label, x, row));
            x += width + AFTER_LABEL;
        }
        height = legend.isEmpty() ? BELOW : ABOVE + row * ROW + Samples.HEIGHT + BELOW;
    }

    int height() {
        return height;
    }

    void draw(Graphics2D graphics, int top) {
        for (var item : items) {
            var y = top + ABOVE + item.row() * ROW;
            samples.draw(graphics, item.sign(), item.x(), y);
            item.label().from(graphics, item.x() + samples.width(item.sign()) + AFTER_SAMPLE, y + 24);
        }
    }
}
