package app.rosalie.playground.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Reads the parameters of a call from wherever they are. */
public final class ParamsReader {

    private final Params params = new Params();

    private ParamsReader() {}

    /** @throws Refusal where the body is not what its content type says */
    public static Params read(@Nullable String query, String contentType, byte[] body) {
        var reader = new ParamsReader();
        reader.readForm(query == null ? "" : query);
        var type = contentType.toLowerCase(Locale.ROOT);
        if (type.startsWith("multipart/form-data")) {
            reader.readMultipart(contentType, body);
        } else if (type.startsWith("application/json")) {
            reader.readJson(body);
        } else if (body.length > 0) {
            reader.readForm(new String(body, StandardCharsets.UTF_8));
        }
        return reader.params;
    }

    private void readForm(String form) {
        for (var pair : form.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                params.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw Refusal.badRequest("can't decode the parameters");
        }
    }

    private void readJson(byte[] body) {
        if (body.length == 0) {
            return;
        }
        if (!(Params.parsed(() -> Json.read(body)) instanceof ObjectNode object)) {
            throw Refusal.badRequest("object expected as the request body");
        }
        object.forEachEntry((name, value) -> {
            if (!value.isNull()) {
                params.put(name, value);
            }
        });
    }

    private void readMultipart(String contentType, byte[] body) {
        for (var part : Multipart.parts(contentType, body)) {
            var fileName = part.fileName();
            if (fileName != null) {
                params.put(part.name(), new Params.Upload(fileName, part.content()));
            } else {
                params.put(part.name(), new String(part.content(), StandardCharsets.UTF_8));
            }
        }
    }
}
