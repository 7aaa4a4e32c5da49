package app.rosalie.playground;

import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** The page and the control API, whatever server stands in front of them. */
final class Site {

    private final ControlApi control;
    private final PageFiles page = new PageFiles();

    Site(ControlApi control) {
        this.control = control;
    }

    Answer answer(String method, String path, @Nullable String contentType, byte[] body) {
        try {
            return switch (method) {
                case "GET", "HEAD" -> isControl(path) ? control.get(path) : page.get(path);
                case "POST" -> post(path, contentType, body);
                default -> Answer.json(405, "{}");
            };
        } catch (Refusal refusal) {
            return Answer.refused(refusal);
        }
    }

    private static boolean isControl(String path) {
        return path.startsWith("/playground/") && !path.startsWith("/playground/page/");
    }

    /** Only JSON, which no foreign page can post without the browser asking first. */
    private Answer post(String path, @Nullable String contentType, byte[] body) {
        if (contentType == null || !contentType.startsWith("application/json")) {
            return Answer.json(415, "{}");
        }
        return control.post(path, body);
    }

    @Nullable
    Long listener(String path) {
        return ControlApi.listener(path);
    }

    void follow(long personId, OutputStream out) {
        control.follow(personId, out);
    }
}
