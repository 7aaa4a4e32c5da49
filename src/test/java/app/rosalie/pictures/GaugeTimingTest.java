package app.rosalie.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GaugeTimingTest {

    @Test
    void comparesLikeWithLike() {
        assertThat(GaugeTiming.samePixels()).isTrue();
    }
}
