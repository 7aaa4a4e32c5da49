package app.rosalie.chat.action;

import app.rosalie.salon.SalonNumber;
import app.rosalie.salon.selection.SelectionId;
import java.time.LocalDate;
import java.time.LocalTime;

/** A client books for herself: each button carries what was chosen so far. */
public sealed interface OnlineBookingAction extends Action, AtSalon {

    /** The first free starts of what she had last; what is there to choose from where she had nothing. */
    @Code("v")
    record Open(SalonNumber link) implements OnlineBookingAction {}

    /** What can be booked, from the {@code from}-th on. */
    @Code("vc")
    record Choose(SalonNumber link, int from) implements OnlineBookingAction {}

    /** The first free starts of this. */
    @Code("vt")
    record Starts(SalonNumber link, SelectionId selection) implements OnlineBookingAction {}

    /** The days on which it is free, from one on. */
    @Code("vd")
    record Days(SalonNumber link, SelectionId selection, LocalDate from) implements OnlineBookingAction, Dated {

        @Override
        public LocalDate day() {
            return from;
        }
    }

    /** The free starts of a day. */
    @Code("vj")
    record Day(SalonNumber link, SelectionId selection, LocalDate day) implements OnlineBookingAction, Dated {}

    /** Then, on these terms? */
    @Code("va")
    record Ask(SalonNumber link, SelectionId selection, LocalDate day, LocalTime time)
            implements OnlineBookingAction, Dated {}

    @Code("vb")
    record Book(SalonNumber link, SelectionId selection, LocalDate day, LocalTime time)
            implements OnlineBookingAction, Dated {}
}
