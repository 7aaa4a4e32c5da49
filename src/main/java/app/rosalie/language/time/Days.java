package app.rosalie.language.time;

import java.time.LocalDate;

/** Whole days, the first and the last included. */
public record Days(LocalDate first, LocalDate last) {

    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }

    public static Days of(LocalDate day) {
        return new Days(day, day);
    }
}
