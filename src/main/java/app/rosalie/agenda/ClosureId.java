package app.rosalie.agenda;

/** Which closure. It says nothing of whose it is: a salon stands beside it in every call. */
public record ClosureId(long value) {}
