package app.rosalie.telegram.outbox;

import app.rosalie.telegram.outbox.Attempt.Operation;
import app.rosalie.telegram.outbox.RetryDecision.UploadAgain;
import app.rosalie.telegram.outbox.payload.EditableMessage;
import app.rosalie.telegram.wire.ApiFailure;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.photo.PhotoSize;

/** Sends photos by the id that Telegram knows them by; uploads those that have none, or none that holds. */
@Component
final class PhotoSender {

    private final PictureUploads pictureUploads;

    PhotoSender(PictureUploads pictureUploads) {
        this.pictureUploads = pictureUploads;
    }

    /**
     * Gives the message that shows the photo now.
     *
     * @param messageId of the message where the call does not tell it
     * @param call takes the photo, made anew for each try, and gives the message, if Telegram tells it
     */
    EditableMessage send(
            PictureUploads.Entry entry, long messageId, Function<Supplier<InputFile>, @Nullable Message> call) {
        PictureUploads.Known known = entry.known();
        if (known != null) {
            try {
                Message message = call.apply(() -> new InputFile(known.fileId()));
                return new EditableMessage(message == null ? messageId : message.getMessageId(), known.uniqueId());
            } catch (ApiFailure e) {
                if (!(RetryPolicy.decide(e, Attempt.of(Operation.SEND)) instanceof UploadAgain)) {
                    throw e;
                }
                pictureUploads.forget(entry);
            }
        }
        return upload(entry, messageId, call);
    }

    private EditableMessage upload(
            PictureUploads.Entry entry, long messageId, Function<Supplier<InputFile>, @Nullable Message> call) {
        byte[] png = pictureUploads.paint(entry.picture());
        Message message = call.apply(() -> PictureUploads.file(png));
        List<PhotoSize> sizes = message == null ? null : message.getPhoto();
        if (message == null || sizes == null || sizes.isEmpty()) {
            return new EditableMessage(messageId, "");
        }
        return new EditableMessage(
                message.getMessageId(), pictureUploads.remember(entry, sizes).uniqueId());
    }
}
