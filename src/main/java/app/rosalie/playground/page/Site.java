package app.rosalie.playground.page;

import app.rosalie.playground.http.HttpAnswer;
import app.rosalie.playground.http.Refusal;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** The page and the control API, whatever server stands in front of them. */
public final class Site {

    /** The content type of {@link #follow}. */
    public static final String EVENTS = "text/event-stream";

    private final ControlApi control;
    private final PageFiles page = new PageFiles();

    public Site(ControlApi control) {
        this.control = control;
    }

    /** Answers a refusal too. */
    public HttpAnswer answer(String method, String path, @Nullable String contentType, byte[] body) {
        try {
            return switch (method) {
                case "GET", "HEAD" -> isControl(path) ? control.get(path) : page.get(path);
                case "POST" -> post(path, contentType, body);
                default -> HttpAnswer.json(405, "{}");
            };
        } catch (Refusal refusal) {
            return HttpAnswer.refused(refusal);
        }
    }

    private static boolean isControl(String path) {
        return path.startsWith("/playground/") && !path.startsWith("/playground/page/");
    }

    /** Only JSON, which no foreign page can post without the browser asking first. */
    private HttpAnswer post(String path, @Nullable String contentType, byte[] body) {
        if (contentType == null || !contentType.startsWith("application/json")) {
            return HttpAnswer.json(415, "{}");
        }
        return control.post(path, body);
    }

    /** The person whose events are asked for, or null where something else is. */
    public @Nullable Long listener(String method, String path) {
        return method.equals("GET") ? PhonePath.listener(path) : null;
    }

    /** Writes what happens on her phone, until the reader leaves or the playground closes. */
    public void follow(long personId, OutputStream out) {
        control.follow(personId, out);
    }
}
