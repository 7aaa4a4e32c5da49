package app.rosalie.agenda.opening;

import app.rosalie.agenda.opening.OpeningEvent.HoursClosed;
import app.rosalie.agenda.opening.OpeningEvent.HoursOpened;
import app.rosalie.agenda.opening.OpeningEvent.HoursReset;
import app.rosalie.salon.SalonId;
import java.time.Instant;
import java.time.LocalDate;

/** What is done to the hours of a date: the word under which the journal keeps it, and the event that tells of it. */
enum OverrideVerb {
    OPENED("opened"),
    CLOSED("closed"),
    RESET("reset");

    /** Never changes: entries of the journal outlive releases. */
    private final String word;

    OverrideVerb(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    OpeningEvent event(SalonId salon, LocalDate day, Instant at) {
        return switch (this) {
            case OPENED -> new HoursOpened(salon, day, at);
            case CLOSED -> new HoursClosed(salon, day, at);
            case RESET -> new HoursReset(salon, day, at);
        };
    }
}
