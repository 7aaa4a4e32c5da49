package app.rosalie.pictures;

import java.awt.Color;

/** The colours of a {@link Sign}: of its edge, of the ground within and of the words on it. */
record Tone(Color edge, Color ground, Color ink) {

    private static final Tone CONFIRMED = new Tone(Theme.SAGE, new Color(0xE3EEE6), Theme.INK);
    private static final Tone TO_CONFIRM = new Tone(Theme.AMBER, new Color(0xFCEFD9), Theme.INK);
    private static final Tone PAYMENT = new Tone(Theme.INDIGO, new Color(0xE5E9F8), Theme.INK);
    private static final Tone DONE = new Tone(Theme.SAGE, new Color(0xF0F3EE), Theme.FADED_INK);
    private static final Tone MISSED = new Tone(new Color(0x8A808F), new Color(0xEFEBEE), Theme.FADED_INK);
    private static final Tone CANCELLED = new Tone(Theme.CORAL, new Color(0xF9E6E4), Theme.FADED_INK);
    private static final Tone CLOSED = new Tone(Theme.LINE, Hatch.GROUND, Theme.QUIET_INK);
    private static final Tone FULL = new Tone(Theme.SAGE, Color.WHITE, Theme.INK);

    static Tone of(Sign sign) {
        return switch (sign) {
            case CONFIRMED -> CONFIRMED;
            case TO_CONFIRM -> TO_CONFIRM;
            case PAYMENT -> PAYMENT;
            case DONE -> DONE;
            case MISSED -> MISSED;
            case CANCELLED -> CANCELLED;
            case CLOSED -> CLOSED;
            case FULL -> FULL;
        };
    }
}
