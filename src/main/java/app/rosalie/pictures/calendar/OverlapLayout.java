package app.rosalie.pictures.calendar;

import app.rosalie.pictures.VisitBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The visits of a column side by side where they would cover each other: each stands in the first lane that is free, and
 * takes those to its right that stay free beside it.
 */
final class OverlapLayout {

    private static final Comparator<Extent> FROM_ABOVE =
            Comparator.comparingInt(Extent::top).thenComparing(Extent::bottom, Comparator.reverseOrder());

    private OverlapLayout() {}

    /** A visit as high as it is drawn, {@code top} included, {@code bottom} excluded. */
    record Extent(VisitBlock block, int top, int bottom) {

        boolean meets(Extent other) {
            return top < other.bottom && other.top < bottom;
        }
    }

    /** A visit in {@code span} lanes from {@code first} on, of all the lanes there are around it. */
    record Position(Extent extent, int first, int span, int lanes) {}

    static List<Position> of(List<Extent> extents) {
        return groups(extents).stream().flatMap(group -> placed(group).stream()).toList();
    }

    /** Those that cover each other, be it only through others between them. */
    private static List<List<Extent>> groups(List<Extent> extents) {
        var groups = new ArrayList<List<Extent>>();
        var end = Integer.MIN_VALUE;
        for (var extent : extents.stream().sorted(FROM_ABOVE).toList()) {
            if (extent.top() >= end) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(extent);
            end = Math.max(end, extent.bottom());
        }
        return groups;
    }

    private static List<Position> placed(List<Extent> group) {
        var lanes = new ArrayList<List<Extent>>();
        for (var extent : group) {
            laneFor(extent, lanes).add(extent);
        }
        var positions = new ArrayList<Position>();
        for (var first = 0; first < lanes.size(); first++) {
            for (var extent : lanes.get(first)) {
                positions.add(new Position(extent, first, span(extent, first, lanes), lanes.size()));
            }
        }
        return positions;
    }

    private static List<Extent> laneFor(Extent extent, List<List<Extent>> lanes) {
        for (var lane : lanes) {
            if (!lane.getLast().meets(extent)) {
                return lane;
            }
        }
        lanes.add(new ArrayList<>());
        return lanes.getLast();
    }

    private static int span(Extent extent, int first, List<List<Extent>> lanes) {
        var next = first + 1;
        while (next < lanes.size() && lanes.get(next).stream().noneMatch(extent::meets)) {
            next++;
        }
        return next - first;
    }
}
