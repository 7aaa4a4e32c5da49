package app.rosalie.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageMedia;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaPhoto;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** The library that Rosalie speaks through, against the local server. */
class RealClientTest extends PlaygroundTest {

    private final byte[] gauge = Pngs.of(1080, 760, "Jauge");

    private OkHttpTelegramClient client() {
        var address = URI.create(server.url());
        var url = TelegramUrl.builder()
                .schema("http")
                .host(address.getHost())
                .port(address.getPort())
                .build();
        return new OkHttpTelegramClient(new ObjectMapper(), new OkHttpClient(), BotCalls.TOKEN, url);
    }

    private static InlineKeyboardMarkup keyboard() {
        var button = InlineKeyboardButton.builder()
                .text("✅ Oui")
                .callbackData("y")
                .style("success")
                .build();
        return new InlineKeyboardMarkup(List.of(new InlineKeyboardRow(button)));
    }

    @Test
    void carriesOneTurnFromThePressToThePicture() throws Exception {
        var telegram = client();
        var sent = telegram.execute(SendMessage.builder()
                .chatId(EMMA)
                .text("Bonjour <b>Emma</b>")
                .parseMode("HTML")
                .replyMarkup(keyboard())
                .build());
        var press = emma.presses("✅ Oui");
        answerPress(telegram);
        assertThat(emma.awaitsToast(press).text()).isEqualTo("Noté");
        telegram.execute(toPicture(sent.getMessageId()));
        var seen = emma.message(sent.getMessageId());
        assertThat(seen.alt()).isEqualTo("Jauge");
        assertThat(seen.html()).isEqualTo("<i>Mars</i>");
        assertThat(seen.labels()).containsExactly("✅ Oui");
    }

    private static void answerPress(OkHttpTelegramClient telegram) throws TelegramApiException {
        var update = telegram.execute(GetUpdates.builder()
                        .offset(0)
                        .allowedUpdates(List.of("message", "callback_query"))
                        .build())
                .getFirst();
        assertThat(update.getCallbackQuery().getData()).isEqualTo("y");
        telegram.execute(AnswerCallbackQuery.builder()
                .callbackQueryId(update.getCallbackQuery().getId())
                .text("Noté")
                .build());
    }

    private EditMessageMedia toPicture(int messageId) {
        return EditMessageMedia.builder()
                .chatId(EMMA)
                .messageId(messageId)
                .media(InputMediaPhoto.builder()
                        .media(new ByteArrayInputStream(gauge), "gauge.png")
                        .caption("<i>Mars</i>")
                        .parseMode("HTML")
                        .build())
                .replyMarkup(keyboard())
                .build();
    }

    @Test
    void sendsAPictureAndItsFileIdAgain() throws Exception {
        var telegram = client();
        var sent = telegram.execute(SendPhoto.builder()
                .chatId(EMMA)
                .photo(new InputFile(new ByteArrayInputStream(gauge), "gauge.png"))
                .caption("Mars")
                .replyMarkup(keyboard())
                .build());
        var fileId = sent.getPhoto().getLast().getFileId();
        telegram.execute(
                SendPhoto.builder().chatId(EMMA).photo(new InputFile(fileId)).build());
        assertThat(emma.messages().stream().filter(seen -> seen.kind().equals("photo")))
                .hasSize(2)
                .allMatch(seen -> seen.alt().equals("Jauge"));
    }

    @Test
    void setsCommandsAndHearsRefusalsWithTheirCode() throws Exception {
        var telegram = client();
        telegram.execute(SetMyCommands.builder()
                .command(new BotCommand("aide", "Ce que je sais faire"))
                .languageCode("fr")
                .build());
        PlaygroundPhone.orderFault(server.url(), "{\"kind\":\"flood\",\"retryAfter\":7}");
        var message = SendMessage.builder().chatId(EMMA).text("?").build();
        assertThatThrownBy(() -> telegram.execute(message))
                .isInstanceOfSatisfying(TelegramApiRequestException.class, refused -> {
                    assertThat(refused.getErrorCode()).isEqualTo(429);
                    assertThat(refused.getParameters().getRetryAfter()).isEqualTo(7);
                });
    }
}
