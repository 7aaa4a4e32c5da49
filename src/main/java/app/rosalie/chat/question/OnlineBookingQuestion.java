package app.rosalie.chat.question;

import app.rosalie.salon.SalonNumber;
import app.rosalie.salon.selection.SelectionId;
import java.time.LocalDate;
import java.time.LocalTime;

/** What a client is asked before she can book for the first time: what she has chosen waits for it. */
public sealed interface OnlineBookingQuestion extends AskedAtSalon {

    SelectionId selection();

    LocalDate day();

    LocalTime time();

    /** By which name is she to stand in the book? */
    record Name(SalonNumber link, SelectionId selection, LocalDate day, LocalTime time)
            implements OnlineBookingQuestion {}

    /** And by which number is she reached? */
    record Phone(SalonNumber link, SelectionId selection, LocalDate day, LocalTime time, String name)
            implements OnlineBookingQuestion {}
}
