package app.rosalie.pictures.chart;

import app.rosalie.pictures.Split;
import app.rosalie.pictures.drawing.Drawing;
import app.rosalie.pictures.drawing.Theme;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** A {@link Split}: the ring at the left, its legend at the right. */
public final class SplitDrawing implements Drawing {

    static final int CENTRE_X = 284;
    static final int TOP = ChartHeading.HEIGHT + 42;

    /** What is there is seen, however little it is: wider than the gap beside it. */
    private static final double LEAST = 0.018;

    private static final double LABELLED = 0.08;
    private static final double LOST_IN_ROUNDING = 0.005;
    private static final int INSIDE = 236;

    private final Split split;
    private final ShareLegend legend;
    private final int body;

    public SplitDrawing(Split split) {
        this.split = split;
        legend = new ShareLegend(split.shares());
        body = Math.max(2 * Donut.RADIUS, legend.height());
    }

    @Override
    public int height() {
        return TOP + body + ChartRemark.room(split.remark());
    }

    @Override
    public void draw(Graphics2D graphics) {
        new ChartHeading(split.title(), split.subtitle()).draw(graphics);
        new Donut(slices(), CENTRE_X, centreY()).draw(graphics);
        ChartTheme.line(ChartTheme.WHOLE, split.amount(), INSIDE).around(graphics, CENTRE_X, centreY() + 6);
        ChartTheme.line(ChartTheme.LABEL, split.below(), INSIDE).around(graphics, CENTRE_X, centreY() + 56);
        legend.draw(graphics, TOP + (body - legend.height()) / 2);
        if (split.remark() != null) {
            new ChartRemark(split.remark(), null).drawBelow(graphics, TOP + body);
        }
    }

    int centreY() {
        return TOP + body / 2;
    }

    /** One for each share, none for 0, and one for what is missing to the whole. */
    private List<Donut.Slice> slices() {
        var slices = new ArrayList<Donut.Slice>();
        for (var place = 0; place < split.shares().size(); place++) {
            var share = split.shares().get(place);
            if (share.share() > 0) {
                slices.add(slice(share, ChartTheme.SLICES.get(place)));
            }
        }
        var rest = 1 - split.shares().stream().mapToDouble(Split.Share::share).sum();
        if (slices.isEmpty() || rest > LOST_IN_ROUNDING) {
            slices.add(new Donut.Slice(Math.max(rest, LEAST), Theme.TRACK, ""));
        }
        return slices;
    }

    private static Donut.Slice slice(Split.Share share, Color colour) {
        return new Donut.Slice(Math.max(share.share(), LEAST), colour, share.share() < LABELLED ? "" : share.percent());
    }
}
