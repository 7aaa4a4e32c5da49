package app.rosalie.language.hours;

import java.util.Optional;

/** What a typed week was taken for. */
public sealed interface HoursAnswer {

    /** The week, for those who do not ask why there is none. */
    default Optional<WeeklyHours> understood() {
        return this instanceof Understood(var hours) ? Optional.of(hours) : Optional.empty();
    }

    record Understood(WeeklyHours hours) implements HoursAnswer {}

    record Refused(Reason reason) implements HoursAnswer {}

    /** Why a typed week cannot be used; each deserves a hint of its own. */
    enum Reason {
        /** Some words are not about hours, or not in a way that is sure to be read right. */
        UNCLEAR,
        /** Hours, and no day that they are for. */
        WHICH_DAYS,
        /** A day, and no hours for it. */
        WHICH_HOURS,
        /** A range like 19h-9h. */
        ENDS_BEFORE_START,
        /** Two ranges of one day that share a time. */
        OVERLAP
    }
}
