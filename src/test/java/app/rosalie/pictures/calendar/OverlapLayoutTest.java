package app.rosalie.pictures.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.pictures.AgendaPages;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OverlapLayoutTest {

    @Test
    void leavesTheWholeWidthToOneAfterTheOther() {
        assertThat(lanes("0-60", "60-120")).containsExactly("0-60 in 1/1", "60-120 in 1/1");
    }

    @Test
    void putsWhatIsAtTheSameTimeSideBySide() {
        assertThat(lanes("0-60", "30-90", "45-100"))
                .containsExactlyInAnyOrder("0-60 in 1/3", "30-90 in 2/3", "45-100 in 3/3");
    }

    @Test
    void takesALaneAgainAsSoonAsItIsFree() {
        assertThat(lanes("0-60", "0-120", "60-120"))
                .containsExactlyInAnyOrder("0-120 in 1/2", "0-60 in 2/2", "60-120 in 2/2");
    }

    @Test
    void spansTheLanesThatStayFreeToTheRight() {
        assertThat(lanes("0-60", "0-60", "0-60", "50-90", "60-90")).contains("60-90 in 1-3/4");
    }

    @Test
    void neverLetsOneVisitCoverAnother() {
        var chance = new Random(7);
        for (var round = 0; round < 200; round++) {
            var extents = IntStream.range(0, 1 + chance.nextInt(30))
                    .mapToObj(_ -> extent(chance.nextInt(600), 15 + chance.nextInt(150)))
                    .toList();

            var positions = OverlapLayout.of(extents);

            assertThat(positions)
                    .extracting(OverlapLayout.Position::extent)
                    .containsExactlyInAnyOrderElementsOf(extents);
            assertThat(positions)
                    .allSatisfy(position -> assertThat(positions)
                            .filteredOn(other -> other != position)
                            .noneMatch(other -> cover(position, other)))
                    .allSatisfy(position ->
                            assertThat(position.first() + position.span()).isLessThanOrEqualTo(position.lanes()));
        }
    }

    /** Shares of the width are compared crosswise, so that they stay whole numbers. */
    private static boolean cover(OverlapLayout.Position one, OverlapLayout.Position other) {
        return one.extent().meets(other.extent())
                && one.first() * other.lanes() < (other.first() + other.span()) * one.lanes()
                && other.first() * one.lanes() < (one.first() + one.span()) * other.lanes();
    }

    private static List<String> lanes(String... extents) {
        var parsed = List.of(extents).stream()
                .map(extent -> extent.split("-", 2))
                .map(ends -> extent(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]) - Integer.parseInt(ends[0])))
                .toList();
        return OverlapLayout.of(parsed).stream()
                .map(OverlapLayoutTest::described)
                .toList();
    }

    private static String described(OverlapLayout.Position position) {
        var last = position.first() + position.span();
        var lanes = position.span() == 1 ? "" + last : position.first() + 1 + "-" + last;
        return "%d-%d in %s/%d"
                .formatted(position.extent().top(), position.extent().bottom(), lanes, position.lanes());
    }

    private static OverlapLayout.Extent extent(int top, int height) {
        return new OverlapLayout.Extent(AgendaPages.visit("9:00", "10:00", "Sofia", "Coupe"), top, top + height);
    }
}
