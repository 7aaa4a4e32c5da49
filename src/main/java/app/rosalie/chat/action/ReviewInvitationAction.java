package app.rosalie.chat.action;

import app.rosalie.reviews.InvitationCode;

/** Links to one visit each: followed by whoever has one. */
public sealed interface ReviewInvitationAction extends Action {

    /** @param code hostile until it is looked up */
    @Code("ji")
    record Follow(InvitationCode code) implements ReviewInvitationAction {}
}
