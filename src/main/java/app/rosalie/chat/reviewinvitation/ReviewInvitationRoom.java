package app.rosalie.chat.reviewinvitation;

import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.ReviewInvitationAction;
import app.rosalie.chat.action.ReviewingAction;
import app.rosalie.chat.action.WelcomeAction;
import app.rosalie.chat.room.Navigation;
import app.rosalie.chat.room.PublicRoom;
import app.rosalie.clients.SalonGuests;
import app.rosalie.reviews.InvitationCode;
import app.rosalie.reviews.ReviewInvitations;
import app.rosalie.reviews.ReviewInvitations.Followed;
import app.rosalie.salon.SalonNumber;
import org.springframework.stereotype.Component;

/** Whoever follows the link of a visit first is its guest, and says what she thinks of that visit; she becomes nobody's client. */
@Component
public class ReviewInvitationRoom implements PublicRoom<ReviewInvitationAction> {

    private final ReviewInvitations invitations;
    private final SalonGuests guests;
    private final Navigation navigation;

    ReviewInvitationRoom(ReviewInvitations invitations, SalonGuests guests, Navigation navigation) {
        this.invitations = invitations;
        this.guests = guests;
        this.navigation = navigation;
    }

    @Override
    public Reply on(Speaker speaker, ReviewInvitationAction action) {
        return switch (action) {
            case ReviewInvitationAction.Follow(InvitationCode code) -> follow(speaker, code);
        };
    }

    private Reply follow(Speaker speaker, InvitationCode code) {
        long account = speaker.turn().account().userId();
        return switch (invitations.follow(code, account)) {
            case Followed.Hers hers -> {
                guests.came(hers.salon(), account);
                yield navigation.to(
                        speaker,
                        new ReviewingAction.Open(new SalonNumber(hers.salon().value()), hers.visit()));
            }
            case Followed.Taken() -> nowhere(speaker, ReviewInvitationPhrase.TAKEN);
            case Followed.Nothing() -> nowhere(speaker, ReviewInvitationPhrase.NOTHING);
        };
    }

    private static Reply nowhere(Speaker speaker, ReviewInvitationPhrase why) {
        return Page.top(speaker.voice())
                .say(why)
                .row(speaker.button(ReviewInvitationPhrase.BACK, new WelcomeAction.Open()))
                .show();
    }
}
