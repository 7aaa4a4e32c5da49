package app.rosalie.chat.question;

import app.rosalie.salon.SalonNumber;
import app.rosalie.salon.selection.SelectionId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** What a client writes while she books: what she has chosen so far waits for it. */
public sealed interface OnlineBookingQuestion extends AskedAtSalon {

    /** What would she like, and when? {@code day} is the one that she looks at. */
    record Wish(SalonNumber link, Optional<SelectionId> selection, Optional<LocalDate> day)
            implements OnlineBookingQuestion {}

    /** Which treatment did she mean by these words? */
    record Which(SalonNumber link, String words) implements OnlineBookingQuestion {}

    /** Then, on these terms? */
    record Sure(SalonNumber link, SelectionId selection, LocalDate day, LocalTime time, int terms)
            implements OnlineBookingQuestion {}

    /**
     * What is she called, and by which number is she reached? What she has said of it already stands in it.
     *
     * @param start what she books then; empty where she wants to wait for a time
     */
    record Who(
            SalonNumber link,
            SelectionId selection,
            Optional<LocalDateTime> start,
            Optional<String> name,
            Optional<String> phone)
            implements OnlineBookingQuestion {

        public Who called(String other) {
            return new Who(link, selection, start, Optional.of(other), phone);
        }

        public Who reachedAt(String other) {
            return new Who(link, selection, start, name, Optional.of(other));
        }
    }
}
