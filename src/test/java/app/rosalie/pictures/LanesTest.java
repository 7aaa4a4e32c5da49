package app.rosalie.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LanesTest {

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

            var places = Lanes.of(extents);

            assertThat(places).extracting(Lanes.Place::extent).containsExactlyInAnyOrderElementsOf(extents);
            assertThat(places)
                    .allSatisfy(place -> assertThat(places)
                            .filteredOn(other -> other != place)
                            .noneMatch(other -> cover(place, other)))
                    .allSatisfy(
                            place -> assertThat(place.first() + place.span()).isLessThanOrEqualTo(place.lanes()));
        }
    }

    /** Shares of the width are compared crosswise, so that they stay whole numbers. */
    private static boolean cover(Lanes.Place one, Lanes.Place other) {
        return one.extent().meets(other.extent())
                && one.first() * other.lanes() < (other.first() + other.span()) * one.lanes()
                && other.first() * one.lanes() < (one.first() + one.span()) * other.lanes();
    }

    private static List<String> lanes(String... extents) {
        var parsed = List.of(extents).stream()
                .map(extent -> extent.split("-", 2))
                .map(ends -> extent(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]) - Integer.parseInt(ends[0])))
                .toList();
        return Lanes.of(parsed).stream().map(LanesTest::described).toList();
    }

    private static String described(Lanes.Place place) {
        var last = place.first() + place.span();
        var lanes = place.span() == 1 ? "" + last : place.first() + 1 + "-" + last;
        return "%d-%d in %s/%d".formatted(place.extent().top(), place.extent().bottom(), lanes, place.lanes());
    }

    private static Lanes.Extent extent(int top, int height) {
        return new Lanes.Extent(Pages.visit("9:00", "10:00", "Sofia", "Coupe"), top, top + height);
    }
}
