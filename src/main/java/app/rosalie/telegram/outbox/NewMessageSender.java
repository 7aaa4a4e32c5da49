package app.rosalie.telegram.outbox;

import static app.rosalie.telegram.outbox.Attempt.Operation.SEND;
import static app.rosalie.telegram.outbox.FormattedText.CAPTION_LIMIT;
import static app.rosalie.telegram.outbox.FormattedText.MESSAGE_LIMIT;

import app.rosalie.pictures.Picture;
import app.rosalie.telegram.outbox.payload.AttachedFile;
import app.rosalie.telegram.outbox.payload.EditableMessage;
import app.rosalie.telegram.outbox.payload.RenderedScreen;
import app.rosalie.telegram.wire.BotApiClient;
import java.io.ByteArrayInputStream;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Sends new messages: texts, photos and files. */
@Component
final class NewMessageSender {

    private final BotApiClient api;
    private final PictureUploads pictureUploads;
    private final PhotoSender photos;

    NewMessageSender(BotApiClient api, PictureUploads pictureUploads, PhotoSender photos) {
        this.api = api;
        this.pictureUploads = pictureUploads;
        this.photos = photos;
    }

    EditableMessage send(InFlightMessage message, RenderedScreen screen) {
        message.triesNewMessage();
        Picture picture = screen.picture();
        return picture == null ? sendText(message, screen) : sendPhoto(message, screen, picture);
    }

    private EditableMessage sendText(InFlightMessage message, RenderedScreen screen) {
        Message sent = FormattedText.send(
                SEND, screen.html(), MESSAGE_LIMIT, text -> api.call(ApiRequests.send(message, screen, text)));
        return new EditableMessage(sent.getMessageId(), null);
    }

    private EditableMessage sendPhoto(InFlightMessage message, RenderedScreen screen, Picture picture) {
        return photos.send(
                pictureUploads.find(picture),
                0,
                photo -> FormattedText.send(
                        SEND,
                        screen.html(),
                        CAPTION_LIMIT,
                        text -> api.call(ApiRequests.sendPhoto(message, screen, text, photo.get()))));
    }

    void sendFile(InFlightMessage message, AttachedFile file, byte[] content) {
        message.triesNewMessage();
        FormattedText.send(SEND, file.html(), CAPTION_LIMIT, text -> {
            InputFile upload = new InputFile(new ByteArrayInputStream(content), file.name());
            return api.call(ApiRequests.sendDocument(message, text, upload));
        });
    }
}
