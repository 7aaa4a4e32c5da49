package app.rosalie.playground.page;

import app.rosalie.playground.http.HttpAnswer;
import app.rosalie.playground.http.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The chat page and what it is made of. */
final class PageFiles {

    private static final String FOLDER = "/playground/page/";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "ttf", "font/ttf",
            "svg", "image/svg+xml",
            "png", "image/png");

    /** The letters of the pictures: a key is then as wide on every machine, and cut where a phone cuts it. */
    private static final Map<String, String> FONTS = Map.of(
            "inter-regular.ttf", "/fonts/Inter-Regular.ttf",
            "inter-semibold.ttf", "/fonts/Inter-SemiBold.ttf");

    private final Map<String, HttpAnswer> assets = new ConcurrentHashMap<>();

    HttpAnswer get(String path) {
        if (path.equals("/") || path.equals("/index.html")) {
            return asset("index.html");
        }
        var name = path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : "";
        if (!name.matches("[a-z-]+\\.(css|js|svg|png)") && !FONTS.containsKey(name)) {
            throw Refusal.notFound();
        }
        return asset(name);
    }

    private HttpAnswer asset(String name) {
        return assets.computeIfAbsent(name, _ -> {
            var bytes = resource(name);
            if (bytes == null) {
                throw Refusal.notFound();
            }
            return HttpAnswer.ok(TYPES.getOrDefault(name.replaceAll(".*\\.", ""), "text/plain"), bytes);
        });
    }

    static byte @Nullable [] resource(String name) {
        try (var in = PageFiles.class.getResourceAsStream(FONTS.getOrDefault(name, "/playground/" + name))) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
