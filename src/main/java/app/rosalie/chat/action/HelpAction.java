package app.rosalie.chat.action;

/** What everybody may read. */
public sealed interface HelpAction extends Action {

    /** What can be said to Rosalie. */
    @Code("hh")
    record Open() implements HelpAction {}

    /** What is kept, and how it is erased. */
    @Code("hp")
    record Privacy() implements HelpAction {}
}
