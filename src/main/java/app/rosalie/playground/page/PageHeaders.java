package app.rosalie.playground.page;

import app.rosalie.playground.http.HttpAnswer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.ContentDisposition;

/** The headers that go with an answer to a browser. */
public final class PageHeaders {

    /** Nothing from elsewhere, nothing inline. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final Map<String, String> PICTURE =
            Map.of("X-Content-Type-Options", "nosniff", "Cache-Control", "private, max-age=86400, immutable");
    private static final Map<String, String> OTHER =
            Map.of("X-Content-Type-Options", "nosniff", "Cache-Control", "no-cache");
    private static final Map<String, String> PAGE = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Cache-Control", "no-cache",
            "Referrer-Policy", "no-referrer",
            "Content-Security-Policy", POLICY);

    private PageHeaders() {}

    public static Map<String, String> of(HttpAnswer answer) {
        var keptAs = answer.keptAs();
        if (keptAs != null) {
            return download(keptAs);
        }
        if (answer.status() == 200 && answer.type().startsWith("image/")) {
            return PICTURE;
        }
        return answer.type().startsWith("text/html") ? PAGE : OTHER;
    }

    private static Map<String, String> download(String name) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return Map.of(
                "X-Content-Type-Options", "nosniff",
                "Cache-Control", "private, no-cache",
                "Content-Disposition", disposition.toString(),
                "Content-Security-Policy", "sandbox");
    }
}
