package app.rosalie.telegram.outbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageCaption;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageMedia;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaPhoto;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.CopyTextButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** The Bot API's methods, filled in from a letter. Decides nothing. */
final class MethodCalls {

    private static final LinkPreviewOptions NO_PREVIEW =
            LinkPreviewOptions.builder().isDisabled(true).build();

    private MethodCalls() {}

    static SendMessage send(OutboxMessage letter, RenderedScreen page, CallText words) {
        return SendMessage.builder()
                .chatId(letter.chatId())
                .text(words.text())
                .parseMode(words.parseMode())
                .linkPreviewOptions(NO_PREVIEW)
                .disableNotification(quiet(letter))
                .replyMarkup(keyboard(page))
                .build();
    }

    static SendPhoto sendPhoto(OutboxMessage letter, RenderedScreen page, CallText words, InputFile photo) {
        return SendPhoto.builder()
                .chatId(letter.chatId())
                .photo(photo)
                .caption(words.text())
                .parseMode(words.parseMode())
                .disableNotification(quiet(letter))
                .replyMarkup(keyboard(page))
                .build();
    }

    static SendDocument sendDocument(OutboxMessage letter, CallText words, InputFile file) {
        return SendDocument.builder()
                .chatId(letter.chatId())
                .document(file)
                .caption(words.text())
                .parseMode(words.parseMode())
                .disableNotification(quiet(letter))
                .build();
    }

    static EditMessageText edit(OutboxMessage letter, EditableMessage place, RenderedScreen page, CallText words) {
        return EditMessageText.builder()
                .chatId(letter.chatId())
                .messageId(Math.toIntExact(place.messageId()))
                .text(words.text())
                .parseMode(words.parseMode())
                .linkPreviewOptions(NO_PREVIEW)
                .replyMarkup(keyboard(page))
                .build();
    }

    static EditMessageCaption editCaption(
            OutboxMessage letter, EditableMessage place, RenderedScreen page, CallText words) {
        return EditMessageCaption.builder()
                .chatId(letter.chatId())
                .messageId(Math.toIntExact(place.messageId()))
                .caption(words.text())
                .parseMode(words.parseMode())
                .replyMarkup(keyboard(page))
                .build();
    }

    static EditMessageMedia editPhoto(
            OutboxMessage letter, EditableMessage place, RenderedScreen page, CallText words, InputFile photo) {
        InputMediaPhoto media = photo.isNew()
                ? new InputMediaPhoto(photo.getNewMediaStream(), photo.getMediaName())
                : new InputMediaPhoto(photo.getAttachName());
        media.setCaption(words.text());
        media.setParseMode(words.parseMode());
        return EditMessageMedia.builder()
                .chatId(letter.chatId())
                .messageId(Math.toIntExact(place.messageId()))
                .media(media)
                .replyMarkup(keyboard(page))
                .build();
    }

    static DeleteMessage delete(OutboxMessage letter, EditableMessage place) {
        return DeleteMessage.builder()
                .chatId(letter.chatId())
                .messageId(Math.toIntExact(place.messageId()))
                .build();
    }

    private static @Nullable Boolean quiet(OutboxMessage letter) {
        return (letter.lane() == Priority.ANSWER || letter.parcel().urgent()) ? null : true;
    }

    private static @Nullable InlineKeyboardMarkup keyboard(RenderedScreen page) {
        if (page.rows().isEmpty()) {
            return null;
        }
        return new InlineKeyboardMarkup(
                page.rows().stream().map(MethodCalls::row).toList());
    }

    private static InlineKeyboardRow row(List<RenderedScreen.Key> keys) {
        return new InlineKeyboardRow(keys.stream().map(MethodCalls::button).toList());
    }

    private static InlineKeyboardButton button(RenderedScreen.Key key) {
        return InlineKeyboardButton.builder()
                .text(key.label())
                .callbackData(key.data())
                .url(key.url())
                .copyText(key.copy() == null ? null : new CopyTextButton(key.copy()))
                .style(key.style())
                .build();
    }
}
