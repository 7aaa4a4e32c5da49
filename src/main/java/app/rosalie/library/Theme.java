package app.rosalie.library;

/** What guides are about. The folder of its guides has its name, in lower case and with hyphens. */
public enum Theme {
    MARKETING,
    SOCIAL_MEDIA,
    CLIENT_RELATIONS,
    PRICING,
    ORGANISATION,
    LAW,
    HYGIENE,
    REVIEWS
}
