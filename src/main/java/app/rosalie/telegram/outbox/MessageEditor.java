package app.rosalie.telegram.outbox;

import static app.rosalie.telegram.outbox.Attempt.Operation.DELETE;
import static app.rosalie.telegram.outbox.Attempt.Operation.EDIT;
import static app.rosalie.telegram.outbox.FormattedText.CAPTION_LIMIT;
import static app.rosalie.telegram.outbox.FormattedText.MESSAGE_LIMIT;

import app.rosalie.pictures.Picture;
import app.rosalie.telegram.outbox.RetryDecision.NothingToDo;
import app.rosalie.telegram.outbox.RetryDecision.ReplaceMessage;
import app.rosalie.telegram.outbox.RetryDecision.SendAsNewMessage;
import app.rosalie.telegram.outbox.payload.EditableMessage;
import app.rosalie.telegram.outbox.payload.RenderedScreen;
import app.rosalie.telegram.wire.ApiFailure;
import app.rosalie.telegram.wire.BotApiClient;
import java.io.Serializable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Writes a screen over a message; where Telegram does not let it, the screen comes as a new message. */
@Component
final class MessageEditor {

    private final BotApiClient api;
    private final PictureUploads pictureUploads;
    private final PhotoSender photos;
    private final NewMessageSender sender;

    MessageEditor(BotApiClient api, PictureUploads pictureUploads, PhotoSender photos, NewMessageSender sender) {
        this.api = api;
        this.pictureUploads = pictureUploads;
        this.photos = photos;
        this.sender = sender;
    }

    /** Gives the message that shows the screen now. */
    EditableMessage edit(InFlightMessage message, RenderedScreen screen, EditableMessage target) {
        if (!canOverwrite(target, screen)) {
            return replace(message, screen, target);
        }
        try {
            return overwrite(message, screen, target);
        } catch (ApiFailure e) {
            return switch (RetryPolicy.decide(e, Attempt.of(EDIT))) {
                case NothingToDo _ -> target;
                case ReplaceMessage _ -> replace(message, screen, target);
                case SendAsNewMessage _ -> sender.send(message, screen);
                default -> throw e;
            };
        }
    }

    /** A photo cannot become a text. */
    static boolean canOverwrite(EditableMessage target, RenderedScreen screen) {
        return target.photo() == null || screen.picture() != null;
    }

    /** Throws {@link ApiFailure} where Telegram does not let it, for whatever reason. */
    EditableMessage overwrite(InFlightMessage message, RenderedScreen screen, EditableMessage target) {
        Picture picture = screen.picture();
        return picture == null ? editText(message, screen, target) : editPhoto(message, screen, picture, target);
    }

    private EditableMessage editText(InFlightMessage message, RenderedScreen screen, EditableMessage target) {
        FormattedText.send(
                EDIT, screen.html(), MESSAGE_LIMIT, text -> api.call(ApiRequests.edit(message, target, screen, text)));
        return new EditableMessage(target.messageId(), null);
    }

    private EditableMessage editPhoto(
            InFlightMessage message, RenderedScreen screen, Picture picture, EditableMessage target) {
        PictureUploads.Entry entry = pictureUploads.find(picture);
        if (entry.isShownBy(target)) {
            FormattedText.send(
                    EDIT,
                    screen.html(),
                    CAPTION_LIMIT,
                    text -> api.call(ApiRequests.editCaption(message, target, screen, text)));
            return target;
        }
        return photos.send(entry, target.messageId(), photo -> edited(message, screen, target, photo));
    }

    private @Nullable Message edited(
            InFlightMessage message, RenderedScreen screen, EditableMessage target, Supplier<InputFile> photo) {
        Serializable edited = FormattedText.send(
                EDIT,
                screen.html(),
                CAPTION_LIMIT,
                text -> api.call(ApiRequests.editPhoto(message, target, screen, text, photo.get())));
        return edited instanceof Message now ? now : null;
    }

    /** The message goes, a new one comes, also where the old one cannot go. */
    private EditableMessage replace(InFlightMessage message, RenderedScreen screen, EditableMessage target) {
        delete(message, target);
        return sender.send(message, screen);
    }

    /** False where it is gone already, or too old to be deleted. */
    boolean delete(InFlightMessage message, EditableMessage target) {
        try {
            return api.call(ApiRequests.delete(message, target));
        } catch (ApiFailure e) {
            if (RetryPolicy.decide(e, Attempt.of(DELETE)) instanceof NothingToDo) {
                return false;
            }
            throw e;
        }
    }
}
