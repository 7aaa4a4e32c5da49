package app.rosalie.pictures.chart;

import app.rosalie.pictures.drawing.Theme;
import java.awt.Color;
import java.util.stream.IntStream;

/**
 * The six tints from the track's colour to plum. Six and no more: between them lie tints on which neither light nor dark
 * words are read.
 */
record HeatTint(int level) {

    static final int DARKEST = 5;

    private static final int LIGHT_WORDS_FROM = 4;

    /** The palest is for nothing alone. */
    static HeatTint of(double strength) {
        return new HeatTint(strength > 0 ? Math.max(1, (int) Math.round(strength * DARKEST)) : 0);
    }

    /** All of them, the palest first. */
    static Color[] grounds() {
        return IntStream.rangeClosed(0, DARKEST)
                .mapToObj(level -> new HeatTint(level).ground())
                .toArray(Color[]::new);
    }

    Color ground() {
        return new Color(
                mixed(Theme.TRACK.getRed(), Theme.PLUM.getRed()),
                mixed(Theme.TRACK.getGreen(), Theme.PLUM.getGreen()),
                mixed(Theme.TRACK.getBlue(), Theme.PLUM.getBlue()));
    }

    Color ink() {
        return level < LIGHT_WORDS_FROM ? Theme.INK : Color.WHITE;
    }

    private int mixed(int pale, int dark) {
        return Math.round(pale + (dark - pale) * level / (float) DARKEST);
    }
}
