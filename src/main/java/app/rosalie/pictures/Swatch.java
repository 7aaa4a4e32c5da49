package app.rosalie.pictures;

import java.awt.Color;
import java.util.List;

/** The colour of a slice and the ink of the words on it, in an order that keeps neighbours apart. */
record Swatch(Color color, Color ink) {

    static final List<Swatch> ALL = List.of(
            new Swatch(Theme.PLUM, Theme.GROUND),
            new Swatch(Theme.ROSE, Theme.INK),
            new Swatch(Theme.SAGE_INK, Theme.GROUND),
            new Swatch(Theme.LILAC, Theme.INK),
            new Swatch(Theme.AMBER, Theme.INK),
            new Swatch(Theme.INDIGO, Theme.GROUND),
            new Swatch(Theme.QUIET_INK, Theme.GROUND));

    static final Swatch EMPTY = new Swatch(Theme.TRACK, Theme.INK);
}
