package app.rosalie.chat.action;

/** Which reviews are read; those of so many stars or of a month stand beside them. */
public enum ReviewsTab {
    TO_ANSWER,
    ALL,
    REPORTED
}
