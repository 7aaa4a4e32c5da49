package app.rosalie.chat.reviewing;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.SentPhoto;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.ReviewingAction;
import app.rosalie.chat.action.SalonPageAction;
import app.rosalie.chat.action.WelcomeAction;
import app.rosalie.chat.question.ReviewingQuestion;
import app.rosalie.chat.room.ClientRoom;
import app.rosalie.clients.ClientAccounts;
import app.rosalie.clients.ClientId;
import app.rosalie.reviews.OwnReviews;
import app.rosalie.reviews.ReviewInvitations;
import app.rosalie.reviews.ReviewRefusals;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a client thinks of a visit of hers: of her own by her account, or of the one whose link she has followed. */
@Component
public class ReviewingRoom implements ClientRoom<ReviewingAction, ReviewingQuestion> {

    private final ClientAccounts accounts;
    private final ReviewInvitations invitations;
    private final ReviewRefusals refusals;
    private final OwnReviews reviews;
    private final Visits visits;
    private final WritingPages writing;
    private final OwnPages own;

    ReviewingRoom(
            ClientAccounts accounts,
            ReviewInvitations invitations,
            ReviewRefusals refusals,
            OwnReviews reviews,
            Visits visits,
            WritingPages writing,
            OwnPages own) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.refusals = refusals;
        this.reviews = reviews;
        this.visits = visits;
        this.writing = writing;
        this.own = own;
    }

    @Override
    public Reply on(SalonClient client, ReviewingAction action) {
        return switch (action) {
            case ReviewingAction.Refuse(var _, boolean refused) -> refuse(client, refused);
            case ReviewingAction.OfVisit of ->
                reviewer(client, of.visitId()).map(her -> on(her, of)).orElseGet(() -> unknown(client));
        };
    }

    private Reply on(Reviewer her, ReviewingAction.OfVisit action) {
        return switch (action) {
            case ReviewingAction.Open _ -> own.show(her);
            case ReviewingAction.Change _ -> writing.askStars(her);
            case ReviewingAction.Give give -> writing.askWords(her, give.stars());
            case ReviewingAction.WithoutWords without -> writing.withoutWords(her, without.stars());
            case ReviewingAction.Publish _ -> writing.publish(her);
            case ReviewingAction.AskWithdraw _ -> own.askWithdraw(her);
            case ReviewingAction.Withdraw _ -> own.withdraw(her);
        };
    }

    private Optional<Reviewer> reviewer(SalonClient client, AppointmentId id) {
        return visits.visit(client.salon().id(), id)
                .map(Visit::clientId)
                .filter(author -> isHers(client, author) || isInvited(client, id))
                .map(author -> new Reviewer(
                        client, author, id, reviews.standing(client.salon().id(), author, id)));
    }

    private static long account(SalonClient client) {
        return client.turn().account().userId();
    }

    private boolean isHers(SalonClient client, ClientId author) {
        return accounts.account(client.salon().id(), author).stream().anyMatch(one -> one == account(client));
    }

    private boolean isInvited(SalonClient client, AppointmentId id) {
        return invitations.isHeldBy(client.salon().id(), id, account(client));
    }

    private Reply refuse(SalonClient client, boolean refused) {
        refusals.refuse(client.salon().id(), account(client), refused);
        return Page.top(client.voice())
                .say(
                        refused ? ReviewingPhrase.REFUSED : ReviewingPhrase.ASKED_AGAIN,
                        client.salon().name())
                .row(
                        refused
                                ? client.button(
                                        ReviewingPhrase.ASK_AGAIN, new ReviewingAction.Refuse(client.link(), false))
                                : client.button(
                                        ReviewingPhrase.REFUSE, new ReviewingAction.Refuse(client.link(), true)))
                .row(client.button(ReviewingPhrase.TO_SALON, new SalonPageAction.Open(client.link())))
                .show();
    }

    @Override
    public Optional<Reply> hear(SalonClient client, ReviewingQuestion question, String text) {
        return switch (question) {
            case ReviewingQuestion.Words(var _, var visit, int stars) ->
                reviewer(client, visit).map(her -> writing.hear(her, stars, false, text));
            case ReviewingQuestion.Draft draft ->
                reviewer(client, draft.visitId()).map(her -> writing.hear(her, draft.stars(), draft.warned(), text));
        };
    }

    @Override
    public Optional<Reply> photos(SalonClient client, ReviewingQuestion question, List<SentPhoto> photos) {
        return question instanceof ReviewingQuestion.Draft draft
                ? reviewer(client, draft.visitId()).map(her -> writing.photos(her, draft, photos))
                : Optional.empty();
    }

    private static Reply unknown(SalonClient client) {
        return Page.top(client.voice())
                .say(ReviewingPhrase.UNKNOWN)
                .row(client.button(ReviewingPhrase.TO_SALON, new SalonPageAction.Open(client.link())))
                .show();
    }

    @Override
    public Reply withoutSalon(Speaker speaker) {
        return Page.top(speaker.voice())
                .say(ReviewingPhrase.UNKNOWN)
                .row(speaker.button(ReviewingPhrase.TO_SALON, new WelcomeAction.Open()))
                .show();
    }
}
