package app.rosalie.pictures;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** A {@link Split}: the ring at the left, its legend at the right. */
final class SplitDrawing implements Drawing {

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

    SplitDrawing(Split split) {
        this.split = split;
        legend = new ShareLegend(split.shares());
        body = Math.max(2 * Donut.RADIUS, legend.height());
    }

    @Override
    public int height() {
        return TOP + body + Remark.room(split.remark());
    }

    @Override
    public void draw(Graphics2D graphics) {
        new ChartHeading(split.title(), split.subtitle()).draw(graphics);
        Donut.draw(graphics, slices(), CENTRE_X, centreY());
        Theme.TOTAL.line(split.amount(), INSIDE).around(graphics, CENTRE_X, centreY() + 6);
        Theme.LABEL.line(split.below(), INSIDE).around(graphics, CENTRE_X, centreY() + 50);
        legend.draw(graphics, TOP + (body - legend.height()) / 2);
        if (split.remark() != null) {
            new Remark(split.remark(), null).drawBelow(graphics, TOP + body);
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
                slices.add(slice(share, Swatch.ALL.get(place)));
            }
        }
        var rest = 1 - split.shares().stream().mapToDouble(Split.Share::share).sum();
        if (slices.isEmpty() || rest > LOST_IN_ROUNDING) {
            slices.add(new Donut.Slice(Math.max(rest, LEAST), Swatch.EMPTY, ""));
        }
        return slices;
    }

    private static Donut.Slice slice(Split.Share share, Swatch swatch) {
        return new Donut.Slice(Math.max(share.share(), LEAST), swatch, share.share() < LABELLED ? "" : share.percent());
    }
}
