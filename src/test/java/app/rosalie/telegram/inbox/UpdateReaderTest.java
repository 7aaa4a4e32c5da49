package app.rosalie.telegram.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.chat.Account;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Heard.Kind;
import app.rosalie.chat.SeenMessage;
import app.rosalie.chat.action.Actions;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.telegram.outbox.payload.EditableMessage;
import app.rosalie.telegram.outbox.payload.PendingPress;
import app.rosalie.telegram.wire.CallbackCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateReaderTest {
    private static final Account CAMILLE = new Account(7, 7, "Camille", "fr");
    private static final String FROM = "\"from\":{\"id\":7,\"first_name\":\"Camille\",\"language_code\":\"fr\"}";
    private static final String CHAT = "\"chat\":{\"id\":7,\"type\":\"private\"}";
    private static final String GROUP = "\"chat\":{\"id\":-5,\"type\":\"supergroup\"}";
    private final BotUsername bot = new BotUsername();
    private final UpdateReader updateReader = new UpdateReader(new CallbackCode(Actions::all), bot);

    @Test
    void hearsAText() {
        assertThat(message(CHAT, "\"text\":\"bonjour\""))
                .isEqualTo(said(new Heard.Text(CAMILLE, "bonjour"), "bonjour"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {"type":"user","sender_user":{"id":9,"first_name":"Emma","last_name":"Durand"}};Emma Durand
            {"type":"user","sender_user":{"id":9,"first_name":"Emma"}};Emma
            {"type":"hidden_user","sender_user_name":"Emma D."};Emma D.
            {"type":"channel","chat":{"id":-9,"title":"Nail Shop"}};''
            {"type":"unknown"};''
            """, quoteCharacter = '\'')
    void hearsWhoseWordsAreForwarded(String origin, String from) {
        assertThat(message(CHAT, "\"text\":\"coucou\",\"forward_origin\":" + origin))
                .isEqualTo(said(new Heard.Relayed(CAMILLE, from, "coucou"), "coucou"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"sender_user\":{\"id\":7}}", "{\"sender_user\":{\"id\":8,\"is_bot\":true}}", "7"})
    void hearsHerOwnForwardedWordsAsTyped(String origin) {
        assertThat(message(CHAT, "\"text\":\"coucou\",\"forward_origin\":" + origin))
                .isEqualTo(said(new Heard.Text(CAMILLE, "coucou"), "coucou"));
    }

    @ParameterizedTest
    @CsvSource({"sticker,STICKER", "voice,VOICE", "video_note,VOICE", "photo,PHOTO", "dice,OTHER", "poll,OTHER"})
    void hearsWhatHasNoWords(String content, Kind kind) {
        assertThat(message(CHAT, "\"" + content + "\":{}")).isEqualTo(said(new Heard.Wordless(CAMILLE, kind), ""));
    }

    @Test
    void hearsACardOfTheAddressBook() {
        assertThat(
                        message(
                                CHAT,
                                "\"contact\":{\"phone_number\":\"33612345678\",\"first_name\":\"Léa\",\"last_name\":\"Petit\"}"))
                .isEqualTo(said(new Heard.Contact(CAMILLE, "Léa Petit", "33612345678", false), ""));
        assertThat(message(CHAT, "\"contact\":{}")).isEqualTo(said(new Heard.Contact(CAMILLE, "", "", false), ""));
    }

    @Test
    void seesThatACardIsHerOwn() {
        String card = "\"contact\":{\"phone_number\":\"33612345678\",\"first_name\":\"C\",\"user_id\":%d}";
        for (long id : new long[] {CAMILLE.userId(), CAMILLE.userId() + 1}) {
            assertThat(message(CHAT, card.formatted(id)))
                    .isEqualTo(said(new Heard.Contact(CAMILLE, "C", "33612345678", id == CAMILLE.userId()), ""));
        }
    }

    /** As it comes from the key below the chat: Telegram makes it an answer to the message that brought the key. */
    @Test
    void hearsACardThatAnswersAMessage() {
        String asked = "\"reply_to_message\":{\"message_id\":5," + CHAT
                + ",\"from\":{\"id\":1,\"is_bot\":true,\"first_name\":\"Rosalie\"},\"text\":\"Votre numéro ?\"}";
        assertThat(message(
                        CHAT,
                        asked + ",\"contact\":{\"phone_number\":\"33639981122\",\"first_name\":\"C\",\"user_id\":7}"))
                .isEqualTo(said(new Heard.Contact(CAMILLE, "C", "33639981122", true), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pinned_message", "message_auto_delete_timer_changed", "write_access_allowed"})
    void doesNotAnswerWhatNobodySaid(String notice) {
        assertThat(message(CHAT, "\"" + notice + "\":{}")).isEqualTo(new UpdateEvent.Nothing());
    }

    @Test
    void readsWhatStandsBelowAPictureAsWords() {
        assertThat(message(CHAT, "\"photo\":[],\"caption\":\"Emma demain 14h\""))
                .isEqualTo(said(new Heard.Text(CAMILLE, "Emma demain 14h"), "Emma demain 14h"));
    }

    @Test
    void seesWhichPicturesAreOneAlbum() {
        assertThat(message(CHAT, "\"photo\":[],\"media_group_id\":\"g7\""))
                .isEqualTo(new UpdateEvent.Said(
                        new Heard.Wordless(CAMILLE, Kind.PHOTO), null, new SaidMessage(1, 0, "g7", false)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"message\":{\"message_id\":1,%s,%s,\"location\":{\"latitude\":1,\"longitude\":2,\"live_period\":900}}",
                "\"edited_message\":{\"message_id\":1,%s,%s,\"edit_date\":5,\"location\":{\"latitude\":1,\"live_period\":900}}",
                "\"edited_message\":{\"message_id\":1,%s,%s,\"edit_date\":5,\"location\":{\"latitude\":1,\"longitude\":2}}",
                "\"message_reaction\":{\"message_id\":1,%s,%s,\"new_reaction\":[{\"type\":\"emoji\"}]}",
            })
    void answersNeitherAPlaceThatMovesNorAReaction(String content) {
        assertThat(read(content.formatted(CHAT, FROM))).isEqualTo(new UpdateEvent.Nothing());
    }

    @Test
    void answersAnEditedMessage() {
        assertThat(read("\"edited_message\":{\"message_id\":1," + CHAT + "," + FROM + ",\"text\":\"x\"}"))
                .isEqualTo(new UpdateEvent.Said(
                        new Heard.Wordless(CAMILLE, Kind.EDITED),
                        null,
                        new SaidMessage(1, "x".hashCode(), null, true)));
    }

    @Test
    void hearsInAGroupOnlyWhatIsMeantForIt() {
        bot.set("RosalieBot");
        Account inGroup = new Account(-5, 7, "Camille", "fr");
        assertThat(group("/start", "bot_command", 6)).isEqualTo(wordless(inGroup, Kind.GROUP));
        assertThat(group("/start@rosaliebot", "bot_command", 17)).isEqualTo(wordless(inGroup, Kind.GROUP));
        assertThat(group("/start@OtherBot", "bot_command", 15)).isEqualTo(new UpdateEvent.Nothing());
        assertThat(group("@RosalieBot salut", "mention", 11)).isEqualTo(wordless(inGroup, Kind.GROUP));
        assertThat(group("@Rosalie salut", "mention", 8)).isEqualTo(new UpdateEvent.Nothing());
        assertThat(message(GROUP, "\"text\":\"on parle entre nous\"")).isEqualTo(new UpdateEvent.Nothing());
    }

    @Test
    void readsAPressAndWhatItsMessageHolds() {
        HomeAction home = new HomeAction.Open();
        String keys = "{\"inline_keyboard\":[[{\"text\":\"A\"},{\"text\":\"B\"}],[{\"text\":\"C\"}]]}";
        assertThat(press("h", CHAT + ",\"text\":\"x\",\"reply_markup\":" + keys))
                .isEqualTo(new UpdateEvent.Said(
                        new Heard.Press(CAMILLE, home, new SeenMessage("x", List.of("A", "B", "C"))),
                        new PendingPress("c1", new EditableMessage(9, null)),
                        null));
        Heard open = new Heard.Press(CAMILLE, home);
        assertThat(press("h", CHAT + ",\"photo\":[{\"file_unique_id\":\"s\"},{\"file_unique_id\":\"big\"}]"))
                .isEqualTo(new UpdateEvent.Said(open, new PendingPress("c1", new EditableMessage(9, "big")), null));
    }

    @Test
    void takesAnUnknownCodeForAStalePress() {
        assertThat(press("zz.1", CHAT))
                .isEqualTo(new UpdateEvent.Said(
                        new Heard.StalePress(CAMILLE), new PendingPress("c1", new EditableMessage(9, null)), null));
    }

    @ParameterizedTest
    @CsvSource({"kicked,false", "left,false", "member,true"})
    void noticesABlock(String status, boolean reachable) {
        assertThat(read("\"my_chat_member\":{" + CHAT + "," + FROM + ",\"new_chat_member\":{\"status\":\"" + status
                        + "\"}}"))
                .isEqualTo(new UpdateEvent.Reachable(reachable));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"message\":\"oops\"",
                "\"message\":{\"chat\":{\"id\":7,\"type\":\"private\"},\"from\":7,\"text\":\"x\"}",
                "\"callback_query\":{\"data\":\"h\"}",
                "\"callback_query\":[]",
                "\"poll\":{}",
                "\"message\":{\"chat\":{\"id\":7},\"from\":{\"id\":1,\"is_bot\":true},\"text\":\"x\"}"
            })
    void letsPassWhatItDoesNotUnderstand(String content) {
        assertThat(read(content)).isInstanceOfAny(UpdateEvent.Nothing.class, UpdateEvent.Unreadable.class);
    }

    @Test
    void knowsEveryoneBySomeName() {
        UpdateEvent event = read("\"message\":{\"message_id\":1," + CHAT
                + ",\"from\":{\"id\":7,\"first_name\":\" \",\"username\":\"cam\"},\"text\":\"x\"}");
        assertThat(event).isEqualTo(said(new Heard.Text(new Account(7, 7, "cam", ""), "x"), "x"));
    }

    private UpdateEvent message(String chat, String content) {
        return read("\"message\":{\"message_id\":1," + chat + "," + FROM + "," + content + "}");
    }

    private UpdateEvent group(String text, String entity, int length) {
        return message(
                GROUP,
                "\"text\":\"" + text + "\",\"entities\":[{\"type\":\"" + entity + "\",\"offset\":0,\"length\":" + length
                        + "}]");
    }

    private UpdateEvent press(String data, String message) {
        return read("\"callback_query\":{\"id\":\"c1\"," + FROM + ",\"data\":\"" + data
                + "\",\"message\":{\"message_id\":9," + message + "}}");
    }

    private UpdateEvent read(String content) {
        return updateReader.read("{\"update_id\":1," + content + "}");
    }

    private static UpdateEvent wordless(Account account, Kind kind) {
        return new UpdateEvent.Said(new Heard.Wordless(account, kind), null, null);
    }

    /** In the message with the id 1. */
    private static UpdateEvent said(Heard heard, String words) {
        return new UpdateEvent.Said(heard, null, new SaidMessage(1, words.hashCode(), null, false));
    }
}
