package app.rosalie.telegram.outbox;

/** What goes before what: an answer to a press or a text, then an alert, then a digest. */
enum Priority {
    ANSWER,
    ALERT,
    DIGEST
}
