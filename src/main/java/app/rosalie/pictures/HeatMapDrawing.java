package app.rosalie.pictures;

import java.awt.Graphics2D;
import java.util.Comparator;

/** A {@link HeatMap}: the columns' labels above the table, the scale of its tints below. */
final class HeatMapDrawing implements Drawing {

    static final int TOP = ChartHeading.HEIGHT + 72;
    static final int ROW = 70;
    static final int BETWEEN = 4;

    private static final int ROUND = 14;
    private static final int RIGHT = Theme.WIDTH - Theme.MARGIN;
    private static final int WIDEST_LABEL = 180;
    private static final int SCALE_BELOW = 32;
    private static final int SAMPLE = 48;
    private static final int SAMPLE_HEIGHT = 30;

    private final HeatMap map;
    private final double left;
    private final double slot;

    HeatMapDrawing(HeatMap map) {
        this.map = map;
        left = Theme.MARGIN
                + map.rows().stream()
                        .map(row -> Theme.LABEL.line(row.label(), WIDEST_LABEL).width())
                        .max(Comparator.naturalOrder())
                        .orElse(0.0)
                + 18;
        slot = (RIGHT + BETWEEN - left) / map.columns().size();
    }

    @Override
    public int height() {
        return bottom() + Remark.room(map.remark());
    }

    @Override
    public void draw(Graphics2D graphics) {
        new ChartHeading(map.title(), map.subtitle()).draw(graphics);
        new LabelRow(map.columns(), left - BETWEEN / 2.0, slot).draw(graphics, Theme.HOUR, TOP - 16);
        for (var row = 0; row < map.rows().size(); row++) {
            drawRow(graphics, map.rows().get(row), TOP + row * ROW);
        }
        drawScale(graphics, bottom() - SAMPLE_HEIGHT);
        if (map.remark() != null) {
            new Remark(map.remark(), null).drawBelow(graphics, bottom());
        }
    }

    private void drawRow(Graphics2D graphics, HeatMap.Row row, int top) {
        Theme.LABEL.line(row.label(), WIDEST_LABEL).from(graphics, Theme.MARGIN, top + ROW / 2.0 + 8);
        for (var column = 0; column < row.cells().size(); column++) {
            drawCell(graphics, row.cells().get(column), x(column), top);
        }
    }

    private void drawCell(Graphics2D graphics, HeatMap.Cell cell, int from, int top) {
        var width = (int) Math.round(slot) - BETWEEN;
        var tint = Tint.of(cell.strength());
        graphics.setPaint(cell.closed() ? Hatch.PAINT : tint.ground());
        graphics.fillRoundRect(from, top, width, ROW - BETWEEN, ROUND, ROUND);
        Theme.SHARE
                .in(cell.closed() ? Theme.FADED_INK : tint.ink())
                .line(cell.text(), width - 2)
                .around(graphics, from + width / 2.0, top + (ROW - BETWEEN) / 2.0 + 10);
    }

    /** Where a column begins. */
    int x(int column) {
        return (int) Math.round(left + column * slot);
    }

    private void drawScale(Graphics2D graphics, int top) {
        var label = Theme.NOTE.line(map.low(), 260);
        label.from(graphics, Theme.MARGIN, top + 24);
        var x = Theme.MARGIN + (int) Math.ceil(label.width()) + 16;
        for (var step = 0; step <= Tint.DARKEST; step++) {
            graphics.setColor(new Tint(step).ground());
            graphics.fillRoundRect(x, top, SAMPLE, SAMPLE_HEIGHT, ROUND, ROUND);
            x += SAMPLE + BETWEEN;
        }
        Theme.NOTE.line(map.high(), RIGHT - x - 12).from(graphics, x + 12, top + 24);
    }

    private int bottom() {
        return TOP + map.rows().size() * ROW - BETWEEN + SCALE_BELOW + SAMPLE_HEIGHT;
    }
}
