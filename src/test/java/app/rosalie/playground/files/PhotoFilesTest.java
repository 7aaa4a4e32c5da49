package app.rosalie.playground.files;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.playground.BotCalls;
import app.rosalie.playground.PlaygroundTest;
import app.rosalie.playground.Pngs;
import app.rosalie.playground.http.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PhotoFilesTest extends PlaygroundTest {

    private final byte[] gauge = Pngs.of(1080, 760, "Jauge : 2 300 € sur 3 000 €");

    @Test
    void readsTheDescriptionOfAPictureForThoseWhoCannotSeeIt() throws Exception {
        sendPhoto(gauge, "Mars");
        assertThat(emma.latest().alt()).isEqualTo("Jauge : 2 300 € sur 3 000 €");
        assertThat(emma.latest().text()).isEqualTo("Mars");
    }

    @Test
    void sendsAgainByFileIdAndGivesTheSameBytesBack() throws Exception {
        var sent = bot.upload("sendPhoto", toEmma(), "photo", gauge).path("result");
        var fileId = sent.at("/photo/0/file_id").asString();
        assertThat(sent.at("/photo/0/width").asInt()).isEqualTo(1080);
        var again = bot.result("sendPhoto", toEmma().put("photo", fileId));
        assertThat(again.at("/photo/0/file_id").asString()).isEqualTo(fileId);
        var path = bot.result("getFile", Json.object().put("file_id", fileId))
                .path("file_path")
                .asString();
        var request = HttpRequest.newBuilder(URI.create(server.url() + "/file/bot" + BotCalls.TOKEN + "/" + path))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            assertThat(http.send(request, HttpResponse.BodyHandlers.ofByteArray())
                            .body())
                    .isEqualTo(gauge);
        }
    }

    @Test
    void refusesWhatIsNoPictureForTelegram() throws Exception {
        assertThat(refused(Pngs.of(5001, 5000, null))).isEqualTo("Bad Request: PHOTO_INVALID_DIMENSIONS");
        assertThat(refused(Pngs.of(2100, 100, null))).isEqualTo("Bad Request: PHOTO_INVALID_DIMENSIONS");
        assertThat(refused(new byte[] {1, 2, 3})).isEqualTo("Bad Request: IMAGE_PROCESS_FAILED");
        int size = 10 * 1024 * 1024 + 1;
        assertThat(refused(Arrays.copyOf(gauge, size)))
                .isEqualTo("Bad Request: file of size " + size
                        + " bytes is too big for a photo; the maximum size is 10485760 bytes");
        assertThat(bot.refusal("sendPhoto", toEmma().put("photo", "AgACnothing")))
                .isEqualTo("Bad Request: wrong file identifier/HTTP URL specified");
        assertThat(bot.refusal("sendPhoto", toEmma())).isEqualTo("Bad Request: there is no photo in the request");
    }

    private String refused(byte[] file) throws Exception {
        return bot.upload("sendPhoto", toEmma(), "photo", file)
                .path("description")
                .asString();
    }

    @Test
    void limitsTheCaption() throws Exception {
        var long1025 = toEmma().put("caption", "a".repeat(1025));
        assertThat(bot.upload("sendPhoto", long1025, "photo", gauge)
                        .path("description")
                        .asString())
                .isEqualTo("Bad Request: message caption is too long");
        sendPhoto(gauge, "a".repeat(1024));
    }

    @Test
    void turnsATextIntoAPictureAndChangesPictureAndCaption() throws Exception {
        int id = send("Un instant…");
        var media =
                "{\"type\":\"photo\",\"media\":\"attach://gauge\",\"caption\":\"<b>Mars</b>\",\"parse_mode\":\"HTML\"}";
        var params = about(id).put("media", media);
        assertThat(bot.upload("editMessageMedia", params, "gauge", gauge)
                        .path("ok")
                        .asBoolean())
                .isTrue();
        assertThat(emma.message(id).kind()).isEqualTo("photo");
        assertThat(emma.message(id).html()).isEqualTo("<b>Mars</b>");
        assertThat(bot.upload("editMessageMedia", params, "gauge", gauge)
                        .path("description")
                        .asString())
                .startsWith("Bad Request: message is not modified");
        bot.result("editMessageCaption", about(id).put("caption", "Avril"));
        assertThat(emma.message(id).text()).isEqualTo("Avril");
        assertThat(bot.refusal("editMessageText", about(id).put("text", "?")))
                .isEqualTo("Bad Request: there is no text in the message to edit");
    }
}
