package app.rosalie.pictures.chart;

import app.rosalie.pictures.drawing.Theme;
import java.awt.Color;

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
