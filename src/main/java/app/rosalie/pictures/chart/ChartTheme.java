package app.rosalie.pictures.chart;

import app.rosalie.pictures.drawing.FittedLine;
import app.rosalie.pictures.drawing.TextStyle;
import app.rosalie.pictures.drawing.Theme;
import app.rosalie.pictures.drawing.Typeface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.List;
import org.knowm.xchart.style.theme.AbstractBaseTheme;

/**
 * How every chart looks: XChart's elements in the colours and letters of the {@link Theme}, with nothing of its own around
 * them, and the styles of the words beside them. A word is never smaller than {@link #SMALLEST}: it is shortened instead.
 */
final class ChartTheme extends AbstractBaseTheme {

    static final float SMALLEST = 36;

    static final TextStyle TITLE = new TextStyle(Typeface.BOLD, 46, Theme.INK);
    static final TextStyle FIGURE = new TextStyle(Typeface.BOLD, 116, Theme.INK);
    static final TextStyle TOTAL = new TextStyle(Typeface.BOLD, 80, Theme.INK);
    static final TextStyle WHOLE = new TextStyle(Typeface.BOLD, 52, Theme.INK);
    static final TextStyle REMARK = new TextStyle(Typeface.SEMIBOLD, 38, Theme.INK);
    static final TextStyle NAME = new TextStyle(Typeface.SEMIBOLD, 40, Theme.INK);
    static final TextStyle BELOW = new TextStyle(Typeface.REGULAR, 42, Theme.QUIET_INK);
    static final TextStyle LABEL = new TextStyle(Typeface.REGULAR, 36, Theme.QUIET_INK);
    static final TextStyle SHARE = new TextStyle(Typeface.SEMIBOLD, 36, Theme.INK);

    /** Of slices, in an order that keeps neighbours apart. */
    static final List<Color> SLICES =
            List.of(Theme.PLUM, Theme.ROSE, Theme.SAGE_INK, Theme.LILAC, Theme.AMBER, Theme.INDIGO, Theme.QUIET_INK);

    private static final BasicStroke HAIR = new BasicStroke(2);

    /** A line of a chart's words, as small as {@link #SMALLEST} at most, and shortened where that is not enough. */
    static FittedLine line(TextStyle style, String text, double room) {
        return style.line(text, room, Math.min(style.size(), SMALLEST));
    }

    @Override
    public Font getBaseFont() {
        return LABEL.font();
    }

    @Override
    public Font getAxisTickLabelsFont() {
        return LABEL.font();
    }

    @Override
    public Font getLegendFont() {
        return LABEL.font();
    }

    @Override
    public Color getChartFontColor() {
        return Theme.QUIET_INK;
    }

    @Override
    public Color getAxisTickLabelsColor() {
        return Theme.QUIET_INK;
    }

    @Override
    public Color getChartBackgroundColor() {
        return Theme.GROUND;
    }

    @Override
    public Color getPlotBackgroundColor() {
        return Theme.GROUND;
    }

    @Override
    public Color getLegendBackgroundColor() {
        return Theme.GROUND;
    }

    @Override
    public Color getLegendBorderColor() {
        return Theme.GROUND;
    }

    @Override
    public boolean isLegendVisible() {
        return false;
    }

    @Override
    public boolean isChartTitleVisible() {
        return false;
    }

    @Override
    public boolean isXAxisTitleVisible() {
        return false;
    }

    @Override
    public boolean isYAxisTitleVisible() {
        return false;
    }

    @Override
    public boolean isAxisTicksMarksVisible() {
        return false;
    }

    @Override
    public boolean isAxisTicksLineVisible() {
        return false;
    }

    @Override
    public boolean isPlotBorderVisible() {
        return false;
    }

    @Override
    public boolean isPlotTicksMarksVisible() {
        return false;
    }

    @Override
    public boolean isPlotGridVerticalLinesVisible() {
        return false;
    }

    @Override
    public Color getPlotGridLinesColor() {
        return Theme.LINE;
    }

    @Override
    public BasicStroke getPlotGridLinesStroke() {
        return HAIR;
    }

    @Override
    public int getChartPadding() {
        return 0;
    }

    @Override
    public int getPlotMargin() {
        return 0;
    }

    @Override
    public int getAxisTickMarkLength() {
        return 0;
    }

    @Override
    public int getAxisTickPadding() {
        return 14;
    }
}
