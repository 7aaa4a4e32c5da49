package app.rosalie.playground.files;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.playground.BotCalls;
import app.rosalie.playground.PlaygroundPhone;
import app.rosalie.playground.PlaygroundTest;
import app.rosalie.playground.Pngs;
import app.rosalie.playground.http.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class DocumentFilesTest extends PlaygroundTest {

    private final byte[] rows = "Date;Cliente\r\n03/03;Zoé".getBytes(StandardCharsets.UTF_8);

    @Test
    void isShownWithItsNameItsSizeAndItsCaption() throws Exception {
        var sent = upload("recettes mars.csv", rows, "<b>Mars</b>").path("result");
        assertThat(sent.at("/document/file_name").asString()).isEqualTo("recettes mars.csv");
        assertThat(sent.at("/document/mime_type").asString()).isEqualTo("text/csv");
        assertThat(sent.at("/document/file_size").asInt()).isEqualTo(rows.length);
        assertThat(sent.at("/document/file_unique_id").asString()).isNotEmpty();
        assertThat(sent.path("caption").asString()).isEqualTo("Mars");
        assertThat(sent.at("/caption_entities/0/type").asString()).isEqualTo("bold");
        var seen = emma.latest();
        assertThat(seen.kind()).isEqualTo("document");
        assertThat(seen.html()).isEqualTo("<b>Mars</b>");
        assertThat(seen.file().name()).isEqualTo("recettes mars.csv");
        assertThat(seen.file().size()).isEqualTo(rows.length);
        assertThat(PlaygroundPhone.download(seen.file())).isEqualTo(rows);
    }

    @Test
    void isSentAgainByItsFileIdUnderTheSameName() throws Exception {
        var fileId = upload("a.csv", rows, "").at("/result/document/file_id").asString();
        var again = bot.result("sendDocument", toEmma().put("document", fileId));
        assertThat(again.at("/document/file_id").asString()).isEqualTo(fileId);
        assertThat(again.at("/document/file_name").asString()).isEqualTo("a.csv");
        var otherName = upload("b.csv", rows, "").at("/result/document/file_id").asString();
        assertThat(otherName).isNotEqualTo(fileId);
        var path = bot.result("getFile", Json.object().put("file_id", fileId))
                .path("file_path")
                .asString();
        assertThat(path).startsWith("documents/").endsWith(".csv");
        assertThat(get("/file/bot" + BotCalls.TOKEN + "/" + path).body()).isEqualTo(rows);
    }

    @Test
    void isRefusedAsTelegramRefusesIt() throws Exception {
        assertThat(refused(upload("a.csv", new byte[0], ""))).isEqualTo("Bad Request: file must be non-empty");
        assertThat(refused(upload("a.csv", rows, "a".repeat(1025))))
                .isEqualTo("Bad Request: message caption is too long");
        assertThat(refused(upload("a.csv", rows, "<x>")))
                .isEqualTo("Bad Request: can't parse entities: Unsupported start tag \"x\" at byte offset 0");
        assertThat(bot.refusal("sendDocument", toEmma())).isEqualTo("Bad Request: there is no document in the request");
        assertThat(bot.refusal("sendDocument", toEmma().put("document", "BQACnothing")))
                .isEqualTo("Bad Request: wrong file identifier/HTTP URL specified");
        assertThat(bot.refusal("sendDocument", toEmma().put("document", "https://example.org/a.pdf")))
                .isEqualTo("Bad Request: failed to get HTTP URL content");
        upload("a.csv", rows, "a".repeat(1024));
    }

    @Test
    void isNoPhotoAndAPhotoIsNone() throws Exception {
        var document = upload("a.csv", rows, "").at("/result/document/file_id").asString();
        assertThat(bot.refusal("sendPhoto", toEmma().put("photo", document)))
                .isEqualTo("Bad Request: can't use file of type Document as Photo");
        var photo = bot.upload("sendPhoto", toEmma(), "photo", Pngs.of(100, 100, null))
                .at("/result/photo/0/file_id")
                .asString();
        assertThat(bot.refusal("sendDocument", toEmma().put("document", photo)))
                .isEqualTo("Bad Request: can't use file of type Photo as Document");
    }

    @Test
    void isRefusedWhereItIsBiggerThanTheServerTakes() throws Exception {
        var huge = Arrays.copyOf(rows, 52 * 1024 * 1024);
        assertThat(upload("a.csv", huge, "").path("error_code").asInt()).isEqualTo(413);
    }

    @Test
    void hasACaptionThatCanBeChangedAndNoTextThatCan() throws Exception {
        int id = upload("a.csv", rows, "Mars").at("/result/message_id").asInt();
        bot.result("editMessageCaption", about(id).put("caption", "Avril"));
        assertThat(emma.message(id).text()).isEqualTo("Avril");
        assertThat(emma.message(id).file().name()).isEqualTo("a.csv");
        assertThat(bot.refusal("editMessageText", about(id).put("text", "?")))
                .isEqualTo("Bad Request: there is no text in the message to edit");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../../etc/passwd|passwd
            C:\\\\fakepath\\\\mars.csv|mars.csv
            ..|file
            /|file
            été.csv|été.csv""")
    void isCalledByTheLastStepOfAPath(String sent, String kept) throws Exception {
        upload(sent, rows, "");
        assertThat(emma.latest().file().name()).isEqualTo(kept);
    }

    @Test
    void isKeptByABrowserAndNeverShown() throws Exception {
        upload("Zoé <b>.html", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), "");
        var answer = get(URI.create(emma.latest().file().url()).getPath());
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .endsWith("filename*=UTF-8''Zo%C3%A9%20%3Cb%3E.html");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).hasValue("sandbox");
        for (var path : new String[] {"", "x", "../page/main.js", "..%2Fsample.png", "%00"}) {
            assertThat(get("/playground/files/" + path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void comesFromAPhoneAsABotHearsIt() throws Exception {
        emma.sends("document");
        var update = bot.result("getUpdates", Json.object()).get(0).path("message");
        assertThat(update.at("/document/file_name").asString()).isEqualTo("planning.pdf");
        assertThat(update.at("/document/mime_type").asString()).isEqualTo("application/pdf");
    }

    private JsonNode upload(String name, byte[] content, String caption) throws Exception {
        var params = toEmma().put("caption", caption).put("parse_mode", "HTML");
        return bot.upload("sendDocument", params, "document", name, content);
    }

    private static String refused(JsonNode answer) {
        return answer.path("description").asString();
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.url() + path)).build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}
