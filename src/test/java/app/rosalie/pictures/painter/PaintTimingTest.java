package app.rosalie.pictures.painter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaintTimingTest {

    @ParameterizedTest
    @EnumSource(PaintTiming.Kind.class)
    void comparesLikeWithLike(PaintTiming.Kind kind) {
        var bare = Painting.of(PaintTiming.bare(kind).get());
        var painted = Painting.of(PaintTiming.painted(kind).get());

        assertThat(bare.differencesFrom(painted)).isEmpty();
    }
}
