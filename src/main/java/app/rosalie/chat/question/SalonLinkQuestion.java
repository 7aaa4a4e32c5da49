package app.rosalie.chat.question;

/** What the salon's page asks for in writing. */
public sealed interface SalonLinkQuestion extends Question {

    record Phone() implements SalonLinkQuestion {}

    /** Where is it reviewed at Google? */
    record ReviewPage() implements SalonLinkQuestion {}
}
