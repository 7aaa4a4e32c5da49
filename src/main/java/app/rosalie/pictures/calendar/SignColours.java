package app.rosalie.pictures.calendar;

import app.rosalie.pictures.StatusSign;
import app.rosalie.pictures.drawing.Hatch;
import app.rosalie.pictures.drawing.Theme;
import java.awt.Color;

/** The colours of a {@link StatusSign}: of its edge, of the ground within and of the words on it. */
record SignColours(Color edge, Color ground, Color ink) {

    private static final SignColours CONFIRMED = new SignColours(Theme.SAGE, new Color(0xE3EEE6), Theme.INK);
    private static final SignColours TO_CONFIRM = new SignColours(Theme.AMBER, new Color(0xFCEFD9), Theme.INK);
    private static final SignColours PAYMENT = new SignColours(Theme.INDIGO, new Color(0xE5E9F8), Theme.INK);
    private static final SignColours TO_CLOSE_OUT = new SignColours(Theme.AMBER, new Color(0xFCEFD9), Theme.INK);
    private static final SignColours DONE = new SignColours(Theme.SAGE, new Color(0xF0F3EE), Theme.FADED_INK);
    private static final SignColours MISSED =
            new SignColours(new Color(0x8A808F), new Color(0xEFEBEE), Theme.FADED_INK);
    private static final SignColours CANCELLED = new SignColours(Theme.CORAL, new Color(0xF9E6E4), Theme.FADED_INK);
    private static final SignColours CLOSED = new SignColours(Theme.LINE, Hatch.GROUND, Theme.QUIET_INK);
    private static final SignColours FULL = new SignColours(Theme.SAGE, Color.WHITE, Theme.INK);
    private static final SignColours HELD = new SignColours(Theme.PLUM, new Color(0xF6E9F1), Theme.INK);

    static SignColours of(StatusSign sign) {
        return switch (sign) {
            case CONFIRMED -> CONFIRMED;
            case TO_CONFIRM -> TO_CONFIRM;
            case PAYMENT -> PAYMENT;
            case TO_CLOSE_OUT -> TO_CLOSE_OUT;
            case DONE -> DONE;
            case MISSED -> MISSED;
            case CANCELLED -> CANCELLED;
            case CLOSED -> CLOSED;
            case FULL -> FULL;
            case HELD -> HELD;
        };
    }
}
