package app.rosalie.agenda;

/** Which appointment. It says nothing of whose it is: every call that takes one is scoped to a salon beside it. */
public record AppointmentId(long value) {}
