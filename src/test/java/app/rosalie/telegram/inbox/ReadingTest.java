package app.rosalie.telegram.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.chat.Heard;
import app.rosalie.chat.Heard.Kind;
import app.rosalie.chat.HomeAction;
import app.rosalie.chat.Speaker;
import app.rosalie.telegram.outbox.Place;
import app.rosalie.telegram.outbox.Press;
import app.rosalie.telegram.wire.CallbackCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    private static final Speaker CAMILLE = new Speaker(7, 7, "Camille", "fr");
    private static final String FROM = "\"from\":{\"id\":7,\"first_name\":\"Camille\",\"language_code\":\"fr\"}";
    private static final String CHAT = "\"chat\":{\"id\":7,\"type\":\"private\"}";
    private static final String GROUP = "\"chat\":{\"id\":-5,\"type\":\"supergroup\"}";

    private final BotName bot = new BotName();
    private final Reading reading = new Reading(new CallbackCode(), bot);

    @Test
    void hearsAText() {
        assertThat(message(CHAT, "\"text\":\"bonjour\""))
                .isEqualTo(new Event.Said(new Heard.Text(CAMILLE, "bonjour"), null));
    }

    @ParameterizedTest
    @CsvSource({
        "sticker,STICKER",
        "voice,VOICE",
        "video_note,VOICE",
        "photo,PHOTO",
        "dice,OTHER",
        "poll,OTHER"
    })
    void hearsWhatHasNoWords(String content, Kind kind) {
        assertThat(message(CHAT, "\"" + content + "\":{}")).isEqualTo(wordless(CAMILLE, kind));
    }

    @Test
    void hearsACardOfTheAddressBook() {
        assertThat(message(
                        CHAT,
                        "\"contact\":{\"phone_number\":\"33612345678\",\"first_name\":\"Léa\",\"last_name\":\"Petit\"}"))
                .isEqualTo(new Event.Said(new Heard.Contact(CAMILLE, "Léa Petit", "33612345678", false), null));
        assertThat(message(CHAT, "\"contact\":{}"))
                .isEqualTo(new Event.Said(new Heard.Contact(CAMILLE, "", "", false), null));
    }

    @Test
    void seesThatACardIsHerOwn() {
        String card = "\"contact\":{\"phone_number\":\"33612345678\",\"first_name\":\"C\",\"user_id\":%d}";
        for (long id : new long[] {CAMILLE.userId(), CAMILLE.userId() + 1}) {
            assertThat(message(CHAT, card.formatted(id)))
                    .isEqualTo(new Event.Said(
                            new Heard.Contact(CAMILLE, "C", "33612345678", id == CAMILLE.userId()), null));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pinned_message", "message_auto_delete_timer_changed", "write_access_allowed"})
    void doesNotAnswerWhatNobodySaid(String notice) {
        assertThat(message(CHAT, "\"" + notice + "\":{}")).isEqualTo(new Event.Nothing());
    }

    @Test
    void answersAnEditedMessage() {
        assertThat(read("\"edited_message\":{\"message_id\":1," + CHAT + "," + FROM + ",\"text\":\"x\"}"))
                .isEqualTo(wordless(CAMILLE, Kind.EDITED));
    }

    @Test
    void hearsInAGroupOnlyWhatIsMeantForIt() {
        bot.is("RosalieBot");
        Speaker inGroup = new Speaker(-5, 7, "Camille", "fr");
        assertThat(group("/start", "bot_command", 6)).isEqualTo(wordless(inGroup, Kind.GROUP));
        assertThat(group("/start@rosaliebot", "bot_command", 17)).isEqualTo(wordless(inGroup, Kind.GROUP));
        assertThat(group("/start@OtherBot", "bot_command", 15)).isEqualTo(new Event.Nothing());
        assertThat(group("@RosalieBot salut", "mention", 11)).isEqualTo(wordless(inGroup, Kind.GROUP));
        assertThat(group("@Rosalie salut", "mention", 8)).isEqualTo(new Event.Nothing());
        assertThat(message(GROUP, "\"text\":\"on parle entre nous\"")).isEqualTo(new Event.Nothing());
    }

    @Test
    void readsAPressAndWhatItsMessageHolds() {
        Heard open = new Heard.Press(CAMILLE, new HomeAction.Open());
        assertThat(press("h", CHAT + ",\"text\":\"x\""))
                .isEqualTo(new Event.Said(open, new Press("c1", new Place(9, null))));
        assertThat(press("h", CHAT + ",\"photo\":[{\"file_unique_id\":\"s\"},{\"file_unique_id\":\"big\"}]"))
                .isEqualTo(new Event.Said(open, new Press("c1", new Place(9, "big"))));
    }

    @Test
    void takesAnUnknownCodeForAStalePress() {
        assertThat(press("zz.1", CHAT))
                .isEqualTo(new Event.Said(new Heard.StalePress(CAMILLE), new Press("c1", new Place(9, null))));
    }

    @ParameterizedTest
    @CsvSource({"kicked,false", "left,false", "member,true"})
    void noticesABlock(String status, boolean reachable) {
        assertThat(read("\"my_chat_member\":{" + CHAT + "," + FROM + ",\"new_chat_member\":{\"status\":\"" + status
                        + "\"}}"))
                .isEqualTo(new Event.Reachable(reachable));
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
        assertThat(read(content)).isEqualTo(new Event.Nothing());
    }

    @Test
    void knowsEveryoneBySomeName() {
        Event event = read("\"message\":{" + CHAT
                + ",\"from\":{\"id\":7,\"first_name\":\" \",\"username\":\"cam\"},\"text\":\"x\"}");
        assertThat(event).isEqualTo(new Event.Said(new Heard.Text(new Speaker(7, 7, "cam", ""), "x"), null));
    }

    private Event message(String chat, String content) {
        return read("\"message\":{\"message_id\":1," + chat + "," + FROM + "," + content + "}");
    }

    private Event group(String text, String entity, int length) {
        return message(
                GROUP,
                "\"text\":\"" + text + "\",\"entities\":[{\"type\":\"" + entity + "\",\"offset\":0,\"length\":" + length
                        + "}]");
    }

    private Event press(String data, String message) {
        return read("\"callback_query\":{\"id\":\"c1\"," + FROM + ",\"data\":\"" + data
                + "\",\"message\":{\"message_id\":9," + message + "}}");
    }

    private Event read(String content) {
        return reading.read("{\"update_id\":1," + content + "}");
    }

    private static Event wordless(Speaker speaker, Kind kind) {
        return new Event.Said(new Heard.Wordless(speaker, kind), null);
    }
}
