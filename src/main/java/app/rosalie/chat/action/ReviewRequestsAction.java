package app.rosalie.chat.action;

import java.time.LocalDate;

/** Clients whom only the pro can ask what they think. */
public sealed interface ReviewRequestsAction extends Action {

    /** Those who came on a day, each with a text to copy. */
    @Code("jq")
    record Open(LocalDate day) implements ReviewRequestsAction, Dated {}
}
