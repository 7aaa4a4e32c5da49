package app.rosalie.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The visits of a column side by side where they would cover each other: each stands in the first lane that is free, and
 * takes those to its right that stay free beside it.
 */
final class Lanes {

    private static final Comparator<Extent> FROM_ABOVE =
            Comparator.comparingInt(Extent::top).thenComparing(Extent::bottom, Comparator.reverseOrder());

    private Lanes() {}

    /** A visit as high as it is drawn, {@code top} included, {@code bottom} excluded. */
    record Extent(Block block, int top, int bottom) {

        boolean meets(Extent other) {
            return top < other.bottom && other.top < bottom;
        }
    }

    /** A visit in {@code span} lanes from {@code first} on, of all the lanes there are around it. */
    record Place(Extent extent, int first, int span, int lanes) {}

    static List<Place> of(List<Extent> extents) {
        var places = new ArrayList<Place>();
        var group = new ArrayList<Extent>();
        var groupEnds = Integer.MIN_VALUE;
        for (var extent : extents.stream().sorted(FROM_ABOVE).toList()) {
            if (extent.top() >= groupEnds) {
                places.addAll(placed(group));
                group.clear();
            }
            group.add(extent);
            groupEnds = Math.max(groupEnds, extent.bottom());
        }
        places.addAll(placed(group));
        return places;
    }

    private static List<Place> placed(List<Extent> group) {
        var lanes = new ArrayList<List<Extent>>();
        for (var extent : group) {
            laneFor(extent, lanes).add(extent);
        }
        var places = new ArrayList<Place>();
        for (var first = 0; first < lanes.size(); first++) {
            for (var extent : lanes.get(first)) {
                places.add(new Place(extent, first, span(extent, first, lanes), lanes.size()));
            }
        }
        return places;
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
