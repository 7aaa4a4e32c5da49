package app.rosalie.playground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;

/** The chat page and what it is made of. */
final class PageFiles {

    /** Nothing from elsewhere, nothing inline. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final Map<String, String> PICTURE_HEADERS =
            Map.of("X-Content-Type-Options", "nosniff", "Cache-Control", "private, max-age=86400, immutable");
    private static final Map<String, String> HEADERS =
            Map.of("X-Content-Type-Options", "nosniff", "Cache-Control", "no-cache");
    private static final Map<String, String> PAGE_HEADERS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Cache-Control", "no-cache",
            "Referrer-Policy", "no-referrer",
            "Content-Security-Policy", POLICY);

    private static final String FOLDER = "/playground/page/";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png");

    private final Map<String, Answer> assets = new ConcurrentHashMap<>();

    /** The headers that go with an answer to a browser. */
    static Map<String, String> headers(Answer answer) {
        if (answer.keptAs() != null) {
            return downloadHeaders(answer.keptAs());
        }
        if (answer.status() == 200 && answer.type().startsWith("image/")) {
            return PICTURE_HEADERS;
        }
        return answer.type().startsWith("text/html") ? PAGE_HEADERS : HEADERS;
    }

    private static Map<String, String> downloadHeaders(String name) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return Map.of(
                "X-Content-Type-Options", "nosniff",
                "Cache-Control", "private, no-cache",
                "Content-Disposition", disposition.toString(),
                "Content-Security-Policy", "sandbox");
    }

    Answer get(String path) {
        if (path.equals("/") || path.equals("/index.html")) {
            return asset("index.html");
        }
        var name = path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : "";
        if (!name.matches("[a-z-]+\\.(css|js|svg|png)")) {
            throw Refusal.notFound();
        }
        return asset(name);
    }

    private Answer asset(String name) {
        return assets.computeIfAbsent(name, _ -> {
            var bytes = resource(name);
            if (bytes == null) {
                throw Refusal.notFound();
            }
            return new Answer(200, TYPES.getOrDefault(name.replaceAll(".*\\.", ""), "text/plain"), bytes);
        });
    }

    static byte @Nullable [] resource(String name) {
        try (var in = PageFiles.class.getResourceAsStream("/playground/" + name)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
