package app.rosalie.pictures.chart;

import app.rosalie.pictures.HeatMap;
import app.rosalie.pictures.drawing.Drawing;
import app.rosalie.pictures.drawing.FittedLine;
import app.rosalie.pictures.drawing.Hatch;
import app.rosalie.pictures.drawing.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.knowm.xchart.AnnotationLine;
import org.knowm.xchart.HeatMapChart;

/**
 * A {@link HeatMap}: XChart's cells, with its annotations for the gaps between them. What is closed is left out of them, so
 * that the hatch beneath is seen. The figures are not XChart's, which has one ink for pale and dark cells alike.
 */
public final class HeatMapDrawing implements Drawing {

    static final int TOP = ChartHeading.HEIGHT + 76;
    static final int ROW = 84;
    static final int BETWEEN = 6;

    private static final int RIGHT = Theme.WIDTH - Theme.MARGIN;
    private static final int WIDEST_LABEL = 200;
    private static final int AFTER_LABEL = 20;
    private static final float SMALLEST_FIGURE = 30;
    private static final double MIDDLE = 13;
    private static final Color NONE = new Color(0, true);

    private final HeatMap map;
    private final int left;
    private final int width;
    private final int height;

    public HeatMapDrawing(HeatMap map) {
        this.map = map;
        left = Theme.MARGIN + labelWidth() + AFTER_LABEL;
        width = RIGHT - left;
        height = map.rows().size() * ROW;
    }

    private int labelWidth() {
        return (int) Math.ceil(
                map.rows().stream().mapToDouble(row -> label(row).width()).max().orElse(0));
    }

    private static FittedLine label(HeatMap.Row row) {
        return ChartTheme.line(ChartTheme.LABEL, row.label(), WIDEST_LABEL);
    }

    @Override
    public int height() {
        return TOP + height + HeatScale.HEIGHT + ChartRemark.room(map.remark());
    }

    @Override
    public void draw(Graphics2D graphics) {
        drawCells(graphics);
        new ChartHeading(map.heading().title(), map.heading().subtitle()).draw(graphics);
        LabelRow.draw(graphics, LabelRow.thinned(map.columns(), step()), this::centre, TOP - 20);
        for (var row = 0; row < map.rows().size(); row++) {
            drawWords(graphics, map.rows().get(row), TOP + row * ROW + ROW / 2.0 + MIDDLE);
        }
        new HeatScale(map.low(), map.high()).draw(graphics, TOP + height);
        if (map.remark() != null) {
            new ChartRemark(map.remark(), null).drawBelow(graphics, TOP + height + HeatScale.HEIGHT);
        }
    }

    private void drawCells(Graphics2D graphics) {
        graphics.setPaint(Hatch.CLOSED);
        graphics.fillRect(left, TOP, width, height);
        graphics.translate(left, TOP);
        chart().paint(graphics, width, height);
        graphics.translate(-left, -TOP);
    }

    private HeatMapChart chart() {
        var chart = new HeatMapChart(width, height, new ChartTheme());
        chart.addSeries(
                "cells",
                map.columns(),
                map.rows().stream().map(HeatMap.Row::label).toList(),
                cells());
        var style = chart.getStyler();
        style.setRangeColors(HeatTint.grounds())
                .setMin(0)
                .setMax(HeatTint.DARKEST)
                .setLegendVisible(false);
        style.setAxisTicksVisible(false).setPlotGridLinesVisible(false).setPlotContentSize(1);
        style.setPlotBackgroundColor(NONE).setChartBackgroundColor(NONE);
        style.setAnnotationLineColor(Theme.GROUND).setAnnotationLineStroke(new BasicStroke(BETWEEN));
        IntStream.rangeClosed(0, map.columns().size())
                .forEach(column -> chart.addAnnotation(new AnnotationLine(column * step(), true, true)));
        IntStream.rangeClosed(0, map.rows().size())
                .forEach(row -> chart.addAnnotation(new AnnotationLine(row * ROW, false, true)));
        return chart;
    }

    /** XChart counts rows from below, and forgives a cell beyond the table but not a table without cells. */
    private List<Number[]> cells() {
        var cells = new ArrayList<Number[]>();
        cells.add(new Number[] {map.columns().size(), 0, 0});
        for (var row = 0; row < map.rows().size(); row++) {
            for (var column = 0; column < map.columns().size(); column++) {
                var cell = map.rows().get(row).cells().get(column);
                if (!cell.closed()) {
                    cells.add(new Number[] {
                        column,
                        map.rows().size() - 1 - row,
                        HeatTint.of(cell.strength()).level()
                    });
                }
            }
        }
        return cells;
    }

    private void drawWords(Graphics2D graphics, HeatMap.Row row, double baseline) {
        label(row).from(graphics, Theme.MARGIN, baseline);
        for (var column = 0; column < row.cells().size(); column++) {
            drawFigure(graphics, row.cells().get(column), centre(column), baseline);
        }
    }

    /** Whole or not at all: half a figure says something else. */
    private void drawFigure(Graphics2D graphics, HeatMap.Cell cell, double centre, double baseline) {
        var ink = cell.closed() ? Theme.FADED_INK : HeatTint.of(cell.strength()).ink();
        var line = ChartTheme.SHARE.in(ink).line(cell.text(), step() - BETWEEN - 4, SMALLEST_FIGURE);
        if (line.text().equals(ChartTheme.SHARE.typeface().drawable(cell.text()))) {
            line.around(graphics, centre, baseline);
        }
    }

    double centre(int column) {
        return left + (column + 0.5) * step();
    }

    private double step() {
        return (double) width / map.columns().size();
    }
}
