package app.rosalie.chat.action;

import app.rosalie.salon.SalonNumber;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.selection.OptionId;
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

    /** The same with an option more or less. */
    @Code("vo")
    record Toggle(SalonNumber link, SelectionId selection, OptionId option) implements OnlineBookingAction {}

    /** Which other treatment is done in the same visit? */
    @Code("vm")
    record AskOther(SalonNumber link, SelectionId selection, int from) implements OnlineBookingAction {}

    @Code("vn")
    record AddOther(SalonNumber link, SelectionId selection, TreatmentId other) implements OnlineBookingAction {}

    /** The same without the last treatment. */
    @Code("vl")
    record WithoutLast(SalonNumber link, SelectionId selection) implements OnlineBookingAction {}

    /** The treatment that she meant by what she has written. */
    @Code("ve")
    record Meant(SalonNumber link, TreatmentId treatment) implements OnlineBookingAction {}

    /** The days on which it is free, from one on. */
    @Code("vd")
    record Days(SalonNumber link, SelectionId selection, LocalDate day) implements OnlineBookingAction, Dated {}

    /** The free starts of a day. */
    @Code("vj")
    record Day(SalonNumber link, SelectionId selection, LocalDate day) implements OnlineBookingAction, Dated {}

    /** Then, on these terms? */
    @Code("va")
    record Ask(SalonNumber link, SelectionId selection, LocalDate day, LocalTime time)
            implements OnlineBookingAction, Dated {}

    /** She tells who she is, so that she can wait for a time. */
    @Code("vi")
    record Introduce(SalonNumber link, SelectionId selection) implements OnlineBookingAction {}

    /** The salon's house rules, before she accepts them with that visit. */
    @Code("vr")
    record Rules(SalonNumber link, SelectionId selection, LocalDate day, LocalTime time)
            implements OnlineBookingAction, Dated {}

    /** @param terms what she was told of it, as a number: where that is no longer so, she is told anew */
    @Code("vbt")
    record BookOn(SalonNumber link, SelectionId selection, LocalDate day, LocalTime time, int terms)
            implements OnlineBookingAction, Dated {}

    /** The same of an earlier release: she is told the terms once more. */
    @Code("vb")
    record Book(SalonNumber link, SelectionId selection, LocalDate day, LocalTime time)
            implements OnlineBookingAction, Dated {}
}
