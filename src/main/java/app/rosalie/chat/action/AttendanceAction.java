package app.rosalie.chat.action;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.salon.SalonNumber;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/** What a client answers to a reminder. Whether the visit is hers is checked against her account. */
public sealed interface AttendanceAction extends Action, AtSalon {

    /** About one visit. */
    sealed interface OfVisit extends AttendanceAction {

        AppointmentId visitId();
    }

    /** Her visit, and what she can say of it. */
    @Code("z")
    record Open(SalonNumber link, AppointmentId visitId) implements OfVisit {}

    @Code("zc")
    record Comes(SalonNumber link, AppointmentId visitId) implements OfVisit {}

    /** She cannot come as agreed: other times from a day on, and more. */
    @Code("zx")
    record Change(SalonNumber link, AppointmentId visitId, LocalDate day) implements OfVisit, Dated {}

    /** Really move it there? */
    @Code("zm")
    record AskMove(SalonNumber link, AppointmentId visitId, LocalDate day, LocalTime time) implements OfVisit, Dated {}

    @Code("zy")
    record Move(SalonNumber link, AppointmentId visitId, LocalDate day, LocalTime time) implements OfVisit, Dated {}

    /** Really call it off? */
    @Code("zn")
    record AskCancel(SalonNumber link, AppointmentId visitId) implements OfVisit {}

    @Code("zk")
    record Cancel(SalonNumber link, AppointmentId visitId) implements OfVisit {}

    /** The same where it is late: she was told what that means. */
    @Code("zkl")
    record CancelLate(SalonNumber link, AppointmentId visitId) implements OfVisit {}

    /** The time that the salon has proposed suits her. */
    @Code("zp")
    record Accept(SalonNumber link, AppointmentId visitId) implements OfVisit {}

    /** It does not. */
    @Code("zpn")
    record Decline(SalonNumber link, AppointmentId visitId) implements OfVisit {}

    /** As a file for her calendar. */
    @Code("zi")
    record Calendar(SalonNumber link, AppointmentId visitId) implements OfVisit {}

    /** By how much will she be late? */
    @Code("zq")
    record AskDelay(SalonNumber link, AppointmentId visitId) implements OfVisit {}

    @Code("zl")
    record Delay(SalonNumber link, AppointmentId visitId, Duration delay) implements OfVisit {}

    /** It was this visit that she meant by what she has written. */
    @Code("zw")
    record Meant(SalonNumber link, AppointmentId visitId) implements OfVisit {}

    /** It was this salon that she has written to. */
    @Code("zs")
    record WriteTo(SalonNumber link) implements AttendanceAction {}
}
