package app.rosalie.pictures.chart;

import java.awt.Shape;
import java.awt.geom.Path2D;

/** A bar from zero to its tip, rounded at the tip, {@code length} pixels long; {@code way} is -1 upwards and 1 downwards. */
record BarOutline(double zero, double length, int way) {

    private static final double LEAST = 4;
    private static final double ROUND = 8;

    /** Of a value that is not 0, {@code inset} shorter than it is. It is never so short that it is not seen. */
    static BarOutline of(TrendScale scale, double value, double inset) {
        var zero = scale.zero();
        return new BarOutline(zero, Math.max(LEAST, Math.abs(scale.y(value) - zero)) - inset, value > 0 ? -1 : 1);
    }

    Shape around(double centre, double half) {
        var round = Math.min(Math.min(ROUND, length), half * 0.6);
        var tip = zero + way * length;
        var path = new Path2D.Double();
        path.moveTo(centre - half, zero);
        path.lineTo(centre - half, tip - way * round);
        path.quadTo(centre - half, tip, centre - half + round, tip);
        path.lineTo(centre + half - round, tip);
        path.quadTo(centre + half, tip, centre + half, tip - way * round);
        path.lineTo(centre + half, zero);
        path.closePath();
        return path;
    }
}
