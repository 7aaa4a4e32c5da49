package app.rosalie.telegram.outbox;

import app.rosalie.pictures.Picture;
import app.rosalie.telegram.wire.ApiFailure;
import app.rosalie.telegram.wire.BotApiClient;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Brings a page before the eyes: over the pressed message where that can be, as a new message else. Refusals that mean « it is
 * so already » or « do it the other way » end here.
 */
@Component
final class ScreenDisplay {

    static final int TEXT = 4096;
    static final int CAPTION = 1024;

    private final BotApiClient api;
    private final PictureUploads pictures;
    private final Outbox outbox;
    private final RecentEdits whereabouts;

    ScreenDisplay(BotApiClient api, PictureUploads pictures, Outbox outbox, RecentEdits whereabouts) {
        this.api = api;
        this.pictures = pictures;
        this.outbox = outbox;
        this.whereabouts = whereabouts;
    }

    /** Shows the letter's page, or sends its file; throws what the sender has to decide about. */
    void show(Delivery delivery) {
        OutboxMessage letter = delivery.letter;
        AttachedFile enclosure = letter.parcel().enclosure();
        if (enclosure != null) {
            outbox.content(letter.id()).ifPresent(content -> sendFile(delivery, enclosure, content));
            return;
        }
        RenderedScreen page = Objects.requireNonNull(letter.parcel().page());
        EditableMessage then = letter.parcel().place();
        if (then == null) {
            send(delivery, page);
            return;
        }
        EditableMessage now = whereabouts.now(letter.chatId(), then);
        whereabouts.moved(letter.chatId(), then, write(delivery, page, now));
    }

    private EditableMessage write(Delivery delivery, RenderedScreen page, EditableMessage place) {
        try {
            if (page.picture() != null) {
                return writePicture(delivery.letter, page, page.picture(), place);
            }
            return place.photo() == null ? writeText(delivery.letter, page, place) : replace(delivery, page, place);
        } catch (ApiFailure e) {
            if (e.says("message is not modified")) {
                return place;
            }
            if (e.says("there is no text in the message")) {
                return replace(delivery, page, place);
            }
            if (e.says("message to edit not found") || e.says("can't be edited") || e.says("message_id_invalid")) {
                return send(delivery, page);
            }
            throw e;
        }
    }

    private EditableMessage writeText(OutboxMessage letter, RenderedScreen page, EditableMessage place) {
        worded(page.html(), TEXT, words -> api.call(MethodCalls.edit(letter, place, page, words)));
        return new EditableMessage(place.messageId(), null);
    }

    private EditableMessage writePicture(
            OutboxMessage letter, RenderedScreen page, Picture picture, EditableMessage place) {
        String hash = PictureUploads.hash(picture);
        PictureUploads.Known known = pictures.known(hash).orElse(null);
        if (known != null && known.uniqueId().equals(place.photo())) {
            worded(page.html(), CAPTION, words -> api.call(MethodCalls.editCaption(letter, place, page, words)));
            return place;
        }
        return photo(
                hash,
                known,
                picture,
                file -> worded(
                                        page.html(),
                                        CAPTION,
                                        words ->
                                                api.call(MethodCalls.editPhoto(letter, place, page, words, file.get())))
                                instanceof Message message
                        ? message
                        : null,
                place.messageId());
    }

    /** A photo cannot become a text: the message goes, a new one comes. */
    private EditableMessage replace(Delivery delivery, RenderedScreen page, EditableMessage place) {
        try {
            api.call(MethodCalls.delete(delivery.letter, place));
        } catch (ApiFailure e) {
            if (e.kind() != ApiFailure.Kind.REFUSED) {
                throw e;
            }
            // Gone already, or too old to go.
        }
        return send(delivery, page);
    }

    private EditableMessage send(Delivery delivery, RenderedScreen page) {
        OutboxMessage letter = delivery.letter;
        delivery.sentAnew = true;
        Picture picture = page.picture();
        if (picture == null) {
            Message message = worded(page.html(), TEXT, words -> api.call(MethodCalls.send(letter, page, words)));
            return new EditableMessage(message.getMessageId(), null);
        }
        String hash = PictureUploads.hash(picture);
        return photo(
                hash,
                pictures.known(hash).orElse(null),
                picture,
                file -> worded(
                        page.html(),
                        CAPTION,
                        words -> api.call(MethodCalls.sendPhoto(letter, page, words, file.get()))),
                0);
    }

    private void sendFile(Delivery delivery, AttachedFile enclosure, byte[] content) {
        delivery.sentAnew = true;
        worded(enclosure.html(), CAPTION, words -> {
            InputFile file = new InputFile(new ByteArrayInputStream(content), enclosure.name());
            return api.call(MethodCalls.sendDocument(delivery.letter, words, file));
        });
    }

    /** Sends by the id that Telegram knows the picture by; uploads it where there is none, or none that holds. */
    private EditableMessage photo(
            String hash,
            PictureUploads.@Nullable Known known,
            Picture picture,
            Function<Supplier<InputFile>, @Nullable Message> call,
            long messageId) {
        if (known != null) {
            try {
                Message message = call.apply(() -> new InputFile(known.fileId()));
                return new EditableMessage(message == null ? messageId : message.getMessageId(), known.uniqueId());
            } catch (ApiFailure e) {
                if (!e.says("file identifier") && !e.says("file_id") && !e.says("file_reference")) {
                    throw e;
                }
                pictures.forget(hash);
            }
        }
        byte[] png = pictures.paint(picture);
        Message message = call.apply(() -> PictureUploads.file(png));
        if (message == null || message.getPhoto() == null || message.getPhoto().isEmpty()) {
            return new EditableMessage(messageId, "");
        }
        return new EditableMessage(
                message.getMessageId(),
                pictures.remember(hash, message.getPhoto()).uniqueId());
    }

    /** With markup; without it where Telegram cannot read it, for a plain word is better than none. */
    private static <T> T worded(String html, int limit, Function<CallText, T> call) {
        try {
            return call.apply(CallText.html(html, limit));
        } catch (ApiFailure e) {
            if (!e.says("can't parse entities")) {
                throw e;
            }
            return call.apply(CallText.plain(html, limit));
        }
    }
}
