package app.rosalie.chat.photos;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SentPhoto;
import app.rosalie.chat.action.PhotosAction;
import app.rosalie.chat.question.PhotosQuestion;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.PhotoIntake;
import app.rosalie.chat.room.Room;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The photo catalogue, from what comes in to what the salon shows. */
@Component
public class PhotosRoom implements Room<PhotosAction, PhotosQuestion>, PhotoIntake {

    private final Tray tray;
    private final CataloguePage catalogue;
    private final PhotoCard card;
    private final PhotoChanges changes;

    PhotosRoom(Tray tray, CataloguePage catalogue, PhotoCard card, PhotoChanges changes) {
        this.tray = tray;
        this.catalogue = catalogue;
        this.card = card;
        this.changes = changes;
    }

    @Override
    public Reply on(Pro pro, PhotosAction action) {
        return switch (action) {
            case PhotosAction.Catalogue() -> catalogue.show(pro);
            case PhotosAction.OfTreatment(var treatment) -> card.first(pro, Optional.of(treatment));
            case PhotosAction.OfNoTreatment() -> card.first(pro, Optional.empty());
            case PhotosAction.View(var id) -> card.show(pro, id);
            case PhotosAction.Sort(var id, var page) -> tray.sort(pro, id, page);
            case PhotosAction.AskConsent(var id, var treatment) -> tray.askConsent(pro, id, treatment);
            case PhotosAction.Agree(var id, var treatment) -> tray.agree(pro, id, treatment);
            case PhotosAction.Discard(var id) -> tray.discard(pro, id);
            case PhotosAction.AskCaption(var id) -> changes.askCaption(pro, id);
            case PhotosAction.DropCaption(var id) -> changes.caption(pro, id, "");
            case PhotosAction.AskTreatment(var id, var page) -> changes.askTreatment(pro, id, page);
            case PhotosAction.Assign(var id, var treatment) -> changes.assign(pro, id, treatment);
            case PhotosAction.Order(var id) -> card.order(pro, id, Optional.empty());
            case PhotosAction.Move(var id, var later) -> changes.move(pro, id, later);
            case PhotosAction.Delete(var id) -> changes.delete(pro, id);
            case PhotosAction.AskWithdraw(var id) -> changes.askWithdraw(pro, id);
            case PhotosAction.Withdraw(var id) -> changes.withdraw(pro, id);
        };
    }

    @Override
    public Reply hear(Pro pro, PhotosQuestion question, String text) {
        return switch (question) {
            case PhotosQuestion.Caption(var id) -> changes.hearCaption(pro, id, text);
        };
    }

    @Override
    public Reply hear(Pro pro, List<SentPhoto> photos) {
        return tray.receive(pro, photos);
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.forPro("photos", PhotosPhrase.COMMANDS, pro -> new PhotosAction.Catalogue()));
    }
}
