package app.rosalie.pictures.chart;

import app.rosalie.pictures.HeatMap;
import app.rosalie.pictures.drawing.Drawing;
import app.rosalie.pictures.drawing.Hatch;
import app.rosalie.pictures.drawing.Theme;
import java.awt.Graphics2D;

/** A {@link HeatMap}: the columns' labels above the table, the scale of its tints below. */
public final class HeatMapDrawing implements Drawing {

    static final int TOP = ChartHeading.HEIGHT + 72;
    static final int ROW = 70;
    static final int BETWEEN = 4;

    private static final int ROUND = 14;
    private static final int RIGHT = Theme.WIDTH - Theme.MARGIN;
    private static final int WIDEST_LABEL = 180;
    private static final int AFTER_LABEL = 18;
    private static final int SCALE_BELOW = 32;
    private static final int PATCH = 48;
    private static final int PATCH_HEIGHT = 30;

    private final HeatMap map;
    private final double left;
    private final double step;

    public HeatMapDrawing(HeatMap map) {
        this.map = map;
        left = Theme.MARGIN + labelWidth() + AFTER_LABEL;
        step = (RIGHT + BETWEEN - left) / map.columns().size();
    }

    private double labelWidth() {
        return map.rows().stream()
                .mapToDouble(row -> Theme.LABEL.line(row.label(), WIDEST_LABEL).width())
                .max()
                .orElse(0);
    }

    @Override
    public int height() {
        return bottom() + ChartRemark.room(map.remark());
    }

    @Override
    public void draw(Graphics2D graphics) {
        new ChartHeading(map.heading().title(), map.heading().subtitle()).draw(graphics);
        new LabelRow(map.columns(), left - BETWEEN / 2.0, step).draw(graphics, Theme.HOUR, TOP - 16);
        for (var row = 0; row < map.rows().size(); row++) {
            drawRow(graphics, map.rows().get(row), TOP + row * ROW);
        }
        drawScale(graphics, bottom() - PATCH_HEIGHT);
        if (map.remark() != null) {
            new ChartRemark(map.remark(), null).drawBelow(graphics, bottom());
        }
    }

    private void drawRow(Graphics2D graphics, HeatMap.Row row, int top) {
        Theme.LABEL.line(row.label(), WIDEST_LABEL).from(graphics, Theme.MARGIN, top + ROW / 2.0 + 8);
        for (var column = 0; column < row.cells().size(); column++) {
            drawCell(graphics, row.cells().get(column), x(column), top);
        }
    }

    private void drawCell(Graphics2D graphics, HeatMap.Cell cell, int from, int top) {
        var width = (int) Math.round(step) - BETWEEN;
        var tint = HeatTint.of(cell.strength());
        graphics.setPaint(cell.closed() ? Hatch.CLOSED : tint.ground());
        graphics.fillRoundRect(from, top, width, ROW - BETWEEN, ROUND, ROUND);
        Theme.SHARE
                .in(cell.closed() ? Theme.FADED_INK : tint.ink())
                .line(cell.text(), width - 2)
                .around(graphics, from + width / 2.0, top + (ROW - BETWEEN) / 2.0 + 10);
    }

    /** Where a column begins. */
    int x(int column) {
        return (int) Math.round(left + column * step);
    }

    private void drawScale(Graphics2D graphics, int top) {
        var label = Theme.NOTE.line(map.low(), 260);
        label.from(graphics, Theme.MARGIN, top + 24);
        var x = Theme.MARGIN + (int) Math.ceil(label.width()) + 16;
        for (var tint = 0; tint <= HeatTint.DARKEST; tint++) {
            graphics.setColor(new HeatTint(tint).ground());
            graphics.fillRoundRect(x, top, PATCH, PATCH_HEIGHT, ROUND, ROUND);
            x += PATCH + BETWEEN;
        }
        Theme.NOTE.line(map.high(), RIGHT - x - 12).from(graphics, x + 12, top + 24);
    }

    private int bottom() {
        return TOP + map.rows().size() * ROW - BETWEEN + SCALE_BELOW + PATCH_HEIGHT;
    }
}
