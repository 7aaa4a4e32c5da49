package app.rosalie.playground.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.playground.BotCalls;
import app.rosalie.playground.PlaygroundPhone;
import app.rosalie.playground.PlaygroundTest;
import app.rosalie.playground.http.Json;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendMethodsTest extends PlaygroundTest {

    @Test
    void datesMessagesByItsClock() throws Exception {
        assertThat(bot.result("sendMessage", toEmma("Bonjour")).path("date").asLong())
                .isEqualTo(clock.instant().getEpochSecond());
    }

    @Test
    void tellsWhetherThePhoneMadeASound() throws Exception {
        send("fort");
        assertThat(emma.latest().silent()).isFalse();
        bot.result("sendMessage", toEmma("doucement").put("disable_notification", true));
        assertThat(emma.latest().silent()).isTrue();
        assertThat(emma.latest().date()).isEqualTo(clock.instant());
    }

    @Test
    void countsTheLengthAfterTheMarkupInUtf16Units() throws Exception {
        var html = toEmma("<b>" + "💅".repeat(2048) + "</b>").put("parse_mode", "HTML");
        bot.result("sendMessage", html);
        assertThat(emma.latest().text()).hasSize(4096);
        assertThat(bot.refusal("sendMessage", toEmma("a".repeat(4097)))).isEqualTo("Bad Request: message is too long");
    }

    @Test
    void refusesATextWithNothingInIt() throws Exception {
        assertThat(bot.refusal("sendMessage", toEmma())).isEqualTo("Bad Request: message text is empty");
        assertThat(bot.refusal("sendMessage", toEmma(" \n "))).isEqualTo("Bad Request: message text is empty");
        assertThat(bot.refusal("sendMessage", toEmma("<b></b>").put("parse_mode", "HTML")))
                .isEqualTo("Bad Request: message text is empty");
    }

    @Test
    void writesOnlyToThoseWhoOpenedTheChat() throws Exception {
        PlaygroundPhone.of(server.url(), 9, "Julie");
        for (var id : new String[] {"9", "12345", "@camille"}) {
            assertThat(bot.refusal("sendMessage", toEmma("?").put("chat_id", id)))
                    .isEqualTo("Bad Request: chat not found");
        }
        assertThat(bot.refusal("sendMessage", Json.object().put("text", "?")))
                .isEqualTo("Bad Request: chat_id is empty");
    }

    @Test
    void isForbiddenWhereTheBotIsBlockedUntilItIsNot() throws Exception {
        emma.blocks();
        assertThat(bot.refusal("sendMessage", toEmma("?"))).isEqualTo("Forbidden: bot was blocked by the user");
        var change = bot.result("getUpdates", Json.object()).get(0).path("my_chat_member");
        assertThat(change.at("/new_chat_member/status").asString()).isEqualTo("kicked");
        emma.unblocks();
        send("Rebonjour");
    }

    @Test
    void takesParametersFromFormsAndQueriesToo() throws Exception {
        var form = "chat_id=2001&text=Bonjour+%C3%A0+vous&method=sendmessage".getBytes(StandardCharsets.UTF_8);
        var answer = bot.post(BotCalls.TOKEN, "sendMessage", "application/x-www-form-urlencoded", form);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(emma.latest().text()).isEqualTo("Bonjour à vous");
        bot.post(BotCalls.TOKEN, "SENDMESSAGE?chat_id=2001&text=Encore", "text/plain", new byte[0]);
        assertThat(emma.latest().text()).isEqualTo("Encore");
    }

    @Test
    void knowsNeitherForeignTokensNorUnknownMethods() throws Exception {
        var foreign = bot.post("2:other", "getMe", "application/json", new byte[0]);
        assertThat(foreign.statusCode()).isEqualTo(401);
        assertThat(foreign.body()).contains("\"description\":\"Unauthorized\"");
        var unknown = bot.post(BotCalls.TOKEN, "sendTea", "application/json", new byte[0]);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("\"description\":\"Not Found\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'text':'x','callback_data':''}|BUTTON_DATA_INVALID
            {'text':'x','callback_data':'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaé'}|BUTTON_DATA_INVALID
            {'text':'x','copy_text':{'text':''}}|BUTTON_COPY_TEXT_INVALID
            {'text':'x'}|text buttons are unallowed in the inline keyboard
            {'callback_data':'x'}|can't parse inline keyboard button: Can't find field "text"
            {'text':'x','callback_data':'x','style':'pink'}|can't parse inline keyboard button: Invalid button style specified
            {'text':'x','url':'sms:+33612345678'}|inline keyboard button URL 'sms:+33612345678' is invalid: Unsupported URL protocol
            {'text':'x','url':'nowhere'}|inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL
            """)
    void refusesAButtonThatTelegramRefuses(String button, String why) throws Exception {
        var params = toEmma("?").set("reply_markup", keyboard(button.replace('\'', '"')));
        assertThat(bot.refusal("sendMessage", params.deepCopy())).isEqualTo("Bad Request: " + why);
    }

    @Test
    void acceptsTheLargestKeyboardAndNoLarger() throws Exception {
        var markup = Json.object();
        var rows = markup.putArray("inline_keyboard");
        for (int i = 0; i < 25; i++) {
            var row = rows.addArray();
            for (int k = 0; k < 4; k++) {
                row.add(Json.read(press("x", "é".repeat(32))));
            }
        }
        bot.result("sendMessage", toEmma("100").set("reply_markup", markup.deepCopy()));
        rows.addArray().add(Json.read(press("x", "y")));
        assertThat(bot.refusal("sendMessage", toEmma("101").set("reply_markup", markup)))
                .isEqualTo("Bad Request: reply markup is too long");
        var wide = Json.object();
        var row = wide.putArray("inline_keyboard").addArray();
        for (int i = 0; i < 9; i++) {
            row.add(Json.read(press("x", "y")));
        }
        assertThat(bot.refusal("sendMessage", toEmma("9").set("reply_markup", wide)))
                .isEqualTo("Bad Request: reply markup is too long");
    }

    @Test
    void showsEveryKindOfButtonWithItsStyle() throws Exception {
        bot.result(
                "sendMessage",
                toEmma("?")
                        .set(
                                "reply_markup",
                                keyboard(
                                        "{\"text\":\"Oui\",\"callback_data\":\"y\",\"style\":\"success\"}",
                                        "{\"text\":\"Site\",\"url\":\"https://example.org/a\"}",
                                        "{\"text\":\"Copier\",\"copy_text\":{\"text\":\"abc\"}}")));
        assertThat(emma.latest().rows().stream().map(row -> row.getFirst()))
                .containsExactly(
                        new PlaygroundPhone.Key("Oui", "press", "y", "success"),
                        new PlaygroundPhone.Key("Site", "link", "https://example.org/a", ""),
                        new PlaygroundPhone.Key("Copier", "copy", "abc", ""));
    }

    @Test
    void showsThatTheBotIsBusyUntilItWrites() throws Exception {
        bot.result("sendChatAction", toEmma().put("action", "typing"));
        assertThat(emma.typing()).isEqualTo("typing");
        send("Voilà");
        assertThat(emma.typing()).isEmpty();
        assertThat(bot.refusal("sendChatAction", toEmma().put("action", "dancing")))
                .isEqualTo("Bad Request: wrong parameter action in request");
    }
}
