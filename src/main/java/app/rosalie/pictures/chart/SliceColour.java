package app.rosalie.pictures.chart;

import app.rosalie.pictures.drawing.Theme;
import java.awt.Color;
import java.util.List;

/** The colour of a slice and the ink of the words on it. */
record SliceColour(Color ground, Color ink) {

    /** In an order that keeps neighbours apart. */
    static final List<SliceColour> ALL = List.of(
            new SliceColour(Theme.PLUM, Theme.GROUND),
            new SliceColour(Theme.ROSE, Theme.INK),
            new SliceColour(Theme.SAGE_INK, Theme.GROUND),
            new SliceColour(Theme.LILAC, Theme.INK),
            new SliceColour(Theme.AMBER, Theme.INK),
            new SliceColour(Theme.INDIGO, Theme.GROUND),
            new SliceColour(Theme.QUIET_INK, Theme.GROUND));

    static final SliceColour EMPTY = new SliceColour(Theme.TRACK, Theme.INK);
}
