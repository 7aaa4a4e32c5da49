package app.rosalie.playground;

import app.rosalie.playground.http.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A bot's side of the wire, as bare as it can be. */
public final class BotCalls {

    public static final String TOKEN = "1:playground";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String server;

    public BotCalls(PlaygroundServer server) {
        this.server = server.url();
    }

    public JsonNode call(String method, ObjectNode params) throws IOException, InterruptedException {
        return Json.read(
                post(TOKEN, method, "application/json", params.toString().getBytes(StandardCharsets.UTF_8))
                        .body());
    }

    /** The result of a call that must succeed. */
    public JsonNode result(String method, ObjectNode params) throws IOException, InterruptedException {
        var answer = call(method, params);
        if (!answer.path("ok").asBoolean()) {
            throw new AssertionError(method + ": " + answer);
        }
        return answer.path("result");
    }

    /** The description of a call that must be refused. */
    public String refusal(String method, ObjectNode params) throws IOException, InterruptedException {
        var answer = call(method, params);
        if (answer.path("ok").asBoolean()) {
            throw new AssertionError(method + " was not refused: " + answer);
        }
        return answer.path("description").asString();
    }

    /** Says that these updates, of which there is one at least, need not come again. */
    public void confirm(JsonNode updates) throws IOException, InterruptedException {
        long last = updates.get(updates.size() - 1).path("update_id").asLong();
        result("getUpdates", Json.object().put("offset", last + 1).put("limit", 1));
    }

    public HttpResponse<String> post(String token, String method, String type, byte[] body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server + "/bot" + token + "/" + method))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    public JsonNode upload(String method, ObjectNode params, String fileField, byte[] file)
            throws IOException, InterruptedException {
        return upload(method, params, fileField, "file.png", file);
    }

    /** Uploads one file, with the other parameters as parts. */
    public JsonNode upload(String method, ObjectNode params, String fileField, String fileName, byte[] file)
            throws IOException, InterruptedException {
        var boundary = "----playground";
        var body = new java.io.ByteArrayOutputStream();
        params.forEachEntry((name, value) -> body.writeBytes(("--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n"
                        + (value.isString() ? value.asString() : value.toString()) + "\r\n")
                .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + fileField + "\"; filename=\""
                        + fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return Json.read(post(TOKEN, method, "multipart/form-data; boundary=" + boundary, body.toByteArray())
                .body());
    }
}
