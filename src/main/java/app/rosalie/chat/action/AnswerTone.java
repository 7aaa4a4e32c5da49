package app.rosalie.chat.action;

/** How a first draft of an answer sounds. */
public enum AnswerTone {
    WARM,
    FACTUAL,
    APOLOGY
}
