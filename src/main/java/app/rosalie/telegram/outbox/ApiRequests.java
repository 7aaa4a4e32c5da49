package app.rosalie.telegram.outbox;

import app.rosalie.telegram.outbox.payload.EditableMessage;
import app.rosalie.telegram.outbox.payload.RenderedScreen;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.pinnedmessages.PinChatMessage;
import org.telegram.telegrambots.meta.api.methods.pinnedmessages.UnpinChatMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageCaption;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageMedia;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaPhoto;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardRemove;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.CopyTextButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardRow;

/** The requests of the Bot API, filled in from a message and its screen. Decides nothing. */
final class ApiRequests {

    private static final LinkPreviewOptions NO_PREVIEW =
            LinkPreviewOptions.builder().isDisabled(true).build();

    /** The library fills in an empty list, which stands beside parse_mode for nothing. */
    private static final @Nullable List<MessageEntity> NONE_BUT_THOSE_OF_THE_MARKUP = null;

    private ApiRequests() {}

    static SendMessage send(InFlightMessage message, RenderedScreen screen, FormattedText text) {
        return SendMessage.builder()
                .chatId(message.chatId())
                .text(text.text())
                .parseMode(text.parseMode())
                .linkPreviewOptions(NO_PREVIEW)
                .disableNotification(quiet(message))
                .replyMarkup(markup(screen))
                .build();
    }

    /** A reply keyboard goes with a message only, which says next to nothing. */
    static SendMessage clearKeyboard(InFlightMessage message, String mark) {
        return SendMessage.builder()
                .chatId(message.chatId())
                .text(mark)
                .disableNotification(true)
                .replyMarkup(new ReplyKeyboardRemove(true))
                .build();
    }

    static SendPhoto sendPhoto(InFlightMessage message, RenderedScreen screen, FormattedText text, InputFile photo) {
        SendPhoto request = SendPhoto.builder()
                .chatId(message.chatId())
                .photo(photo)
                .caption(text.text())
                .parseMode(text.parseMode())
                .disableNotification(quiet(message))
                .replyMarkup(markup(screen))
                .build();
        request.setCaptionEntities(NONE_BUT_THOSE_OF_THE_MARKUP);
        return request;
    }

    static SendDocument sendDocument(InFlightMessage message, FormattedText text, InputFile file) {
        SendDocument request = SendDocument.builder()
                .chatId(message.chatId())
                .document(file)
                .caption(text.text())
                .parseMode(text.parseMode())
                .disableNotification(quiet(message))
                .build();
        request.setCaptionEntities(NONE_BUT_THOSE_OF_THE_MARKUP);
        return request;
    }

    static EditMessageText edit(
            InFlightMessage message, EditableMessage target, RenderedScreen screen, FormattedText text) {
        return EditMessageText.builder()
                .chatId(message.chatId())
                .messageId(Math.toIntExact(target.messageId()))
                .text(text.text())
                .parseMode(text.parseMode())
                .linkPreviewOptions(NO_PREVIEW)
                .replyMarkup(keyboard(screen))
                .build();
    }

    static EditMessageCaption editCaption(
            InFlightMessage message, EditableMessage target, RenderedScreen screen, FormattedText text) {
        EditMessageCaption request = EditMessageCaption.builder()
                .chatId(message.chatId())
                .messageId(Math.toIntExact(target.messageId()))
                .caption(text.text())
                .parseMode(text.parseMode())
                .replyMarkup(keyboard(screen))
                .build();
        request.setCaptionEntities(NONE_BUT_THOSE_OF_THE_MARKUP);
        return request;
    }

    static EditMessageMedia editPhoto(
            InFlightMessage message,
            EditableMessage target,
            RenderedScreen screen,
            FormattedText text,
            InputFile photo) {
        InputMediaPhoto media = photo.isNew()
                ? new InputMediaPhoto(photo.getNewMediaStream(), photo.getMediaName())
                : new InputMediaPhoto(photo.getAttachName());
        media.setCaption(text.text());
        media.setParseMode(text.parseMode());
        return EditMessageMedia.builder()
                .chatId(message.chatId())
                .messageId(Math.toIntExact(target.messageId()))
                .media(media)
                .replyMarkup(keyboard(screen))
                .build();
    }

    static DeleteMessage delete(InFlightMessage message, EditableMessage target) {
        return DeleteMessage.builder()
                .chatId(message.chatId())
                .messageId(Math.toIntExact(target.messageId()))
                .build();
    }

    static PinChatMessage pin(long chatId, long messageId) {
        return PinChatMessage.builder()
                .chatId(chatId)
                .messageId(Math.toIntExact(messageId))
                .disableNotification(true)
                .build();
    }

    static UnpinChatMessage unpin(long chatId, long messageId) {
        return UnpinChatMessage.builder()
                .chatId(chatId)
                .messageId(Math.toIntExact(messageId))
                .build();
    }

    private static @Nullable Boolean quiet(InFlightMessage message) {
        return message.isImportant() ? null : true;
    }

    /** Of a new message, which alone can bring a reply keyboard. */
    private static @Nullable ReplyKeyboard markup(RenderedScreen screen) {
        String contactKey = screen.contactKey();
        return contactKey == null ? keyboard(screen) : contactKeyboard(contactKey);
    }

    private static ReplyKeyboardMarkup contactKeyboard(String label) {
        KeyboardButton key =
                KeyboardButton.builder().text(label).requestContact(true).build();
        return ReplyKeyboardMarkup.builder()
                .keyboardRow(new KeyboardRow(key))
                .resizeKeyboard(true)
                .oneTimeKeyboard(true)
                .build();
    }

    private static @Nullable InlineKeyboardMarkup keyboard(RenderedScreen screen) {
        if (screen.rows().isEmpty()) {
            return null;
        }
        return new InlineKeyboardMarkup(
                screen.rows().stream().map(ApiRequests::row).toList());
    }

    private static InlineKeyboardRow row(List<RenderedScreen.Key> keys) {
        return new InlineKeyboardRow(keys.stream().map(ApiRequests::button).toList());
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
