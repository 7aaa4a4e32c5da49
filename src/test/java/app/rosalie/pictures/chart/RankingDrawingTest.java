package app.rosalie.pictures.chart;

import static app.rosalie.pictures.Charts.entry;
import static app.rosalie.pictures.Charts.ranking;
import static app.rosalie.pictures.painter.Painting.rgb;
import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.pictures.Ranking;
import app.rosalie.pictures.Ranking.Entry;
import app.rosalie.pictures.drawing.Theme;
import app.rosalie.pictures.painter.Painting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries are counted from 0. */
class RankingDrawingTest {

    @Test
    void takesARowAnEntry() {
        assertThat(Painting.of(ranking(1)).width()).isEqualTo(1080);
        assertThat(Painting.of(ranking(10)).height() - Painting.of(ranking(9)).height())
                .isEqualTo(RankingDrawing.STEP);
        assertThat(Painting.of(ranking(10)).height()).isLessThan(1460);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9})
    void fillsTheBarUpToTheShare(double share) {
        var ranking = ranking(entry("Emma", share), entry("Lou", 0));
        var painting = Painting.of(ranking);

        assertThat(painting.color(x(ranking, share) - 6, y(0))).isEqualTo(rgb(Theme.PLUM));
        assertThat(painting.color(x(ranking, share) + 4, y(0))).isEqualTo(rgb(Theme.GROUND));
        assertThat(painting.color(x(ranking, 0) + 8, y(1))).isEqualTo(rgb(Theme.GROUND));
    }

    @Test
    void leavesTheBarEmptyForNothingAndShowsTheLeastThatThereIs() {
        assertThat(Painting.of(ranking(entry("Emma", 0))).shows(Theme.PLUM)).isFalse();
        assertThat(Painting.of(ranking(entry("Emma", 1e-9))).shows(Theme.PLUM)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.8, 1})
    void marksTheGoalAcrossTheBar(double mark) {
        var ranking = ranking(new Entry("Coiffure", "", "", 0.5, mark));

        assertThat(Painting.of(ranking).color(x(ranking, mark), y(0))).isEqualTo(rgb(Theme.INK));
    }

    @Test
    void keepsTheMarkClearOfTheFigure() {
        var marked = ranking(new Entry("Coiffure", "", "123 456,78 €", 0.5, 1.0));
        var bare = Painting.of(ranking(new Entry("Coiffure", "", "123 456,78 €", 0.5, null)));

        assertThat(Painting.of(marked).differencesFrom(bare))
                .isNotEmpty()
                .allSatisfy(spot -> assertThat(spot.x()).isLessThan(x(marked, 1) + 12));
    }

    @Test
    void keepsTheLongestWordsAboveTheirBarAndWithinThePicture() {
        var endless = "Semi-permanent avec dépose ".repeat(40);
        var silent = Painting.of(ranking(new Entry("", "", "1 €", 1, null)));
        var wordy = Painting.of(ranking(new Entry(endless, endless, "1 €", 1, null)));

        assertThat(wordy.differencesFrom(silent)).isNotEmpty().allSatisfy(spot -> {
            assertThat(spot.x()).isBetween(Theme.MARGIN, Theme.WIDTH - Theme.MARGIN);
            assertThat(spot.y()).isLessThan(RankingDrawing.TOP + RankingDrawing.BAR_BELOW);
        });
    }

    @Test
    void leavesRoomForABarBesideTheLongestFigure() {
        var ranking = ranking(new Entry("Emma", "", "une somme que personne n’a jamais gagnée", 1, null));

        assertThat(new RankingDrawing(ranking).track()).isGreaterThan(500);
    }

    @Test
    void paintsEqualRankingsToEqualBytes() {
        assertThat(Painting.png(ranking(10))).isEqualTo(Painting.png(ranking(10)));
    }

    private static int x(Ranking ranking, double share) {
        return (int) Math.round(Theme.MARGIN + share * new RankingDrawing(ranking).track());
    }

    private static int y(int place) {
        return RankingDrawing.TOP + place * RankingDrawing.STEP + RankingDrawing.BAR_BELOW + RankingDrawing.BAR / 2;
    }
}
