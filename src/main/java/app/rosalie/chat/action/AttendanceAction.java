package app.rosalie.chat.action;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.salon.SalonLink;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/** What a client answers to a reminder. Whether the visit is hers is checked against her account. */
public sealed interface AttendanceAction extends Action, AtSalon {

    AppointmentId visitId();

    /** Her visit, and what she can say of it. */
    @Code("e")
    record Open(SalonLink link, AppointmentId visitId) implements AttendanceAction {}

    @Code("ec")
    record Comes(SalonLink link, AppointmentId visitId) implements AttendanceAction {}

    /** She cannot come as agreed: other times from a day on, and more. */
    @Code("ex")
    record Change(SalonLink link, AppointmentId visitId, LocalDate day) implements AttendanceAction, Dated {}

    /** Really move it there? */
    @Code("em")
    record AskMove(SalonLink link, AppointmentId visitId, LocalDate day, LocalTime time)
            implements AttendanceAction, Dated {}

    @Code("ey")
    record Move(SalonLink link, AppointmentId visitId, LocalDate day, LocalTime time)
            implements AttendanceAction, Dated {}

    /** Really call it off? */
    @Code("en")
    record AskCancel(SalonLink link, AppointmentId visitId) implements AttendanceAction {}

    @Code("ez")
    record Cancel(SalonLink link, AppointmentId visitId) implements AttendanceAction {}

    /** By how much will she be late? */
    @Code("eq")
    record AskDelay(SalonLink link, AppointmentId visitId) implements AttendanceAction {}

    @Code("el")
    record Delay(SalonLink link, AppointmentId visitId, Duration delay) implements AttendanceAction {}
}
