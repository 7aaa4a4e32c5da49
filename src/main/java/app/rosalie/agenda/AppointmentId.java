package app.rosalie.agenda;

/** Which appointment. It says nothing of whose it is: every access is scoped by the salon as well. */
public record AppointmentId(long value) {}
