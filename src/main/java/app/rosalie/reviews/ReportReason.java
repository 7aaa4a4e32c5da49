package app.rosalie.reviews;

/** Why a salon reports a review: there are no other reasons. Stored by name. */
public enum ReportReason {
    FAKE,
    NOT_A_CLIENT,
    INSULT,
    DEFAMATION,
    PERSONAL_DATA,
    OFF_TOPIC
}
