package app.rosalie.chat.action;

/** The number of a message that never arrived. It says nothing of whom it was for. */
public record DeadMessageId(long value) {}
