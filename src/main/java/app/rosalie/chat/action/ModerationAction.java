package app.rosalie.chat.action;

import app.rosalie.reviews.Moderation;
import app.rosalie.reviews.ReviewId;

/** What only an operator may press: reported reviews. */
public sealed interface ModerationAction extends Action {

    /** Those that wait. */
    @Code("eo")
    record Open() implements ModerationAction {}

    @Code("eoa")
    record Look(ReviewId review) implements ModerationAction {}

    /** Why it is kept, or hidden? */
    @Code("eob")
    record Ask(ReviewId review, Moderation outcome) implements ModerationAction {}

    /** @param ground the place of the reason among those that there are, from 0 */
    @Code("eoc")
    record Decide(ReviewId review, Moderation outcome, int ground) implements ModerationAction {}
}
