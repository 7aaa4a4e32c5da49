package app.rosalie.playground;

import app.rosalie.playground.http.HttpAnswer;
import app.rosalie.playground.page.PageHeaders;
import app.rosalie.playground.page.Site;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The chat page and what it needs, at the application's own port; nobody is there while the playground does not run. */
@Controller
class PlaygroundDoor {

    private static final Logger log = LoggerFactory.getLogger(PlaygroundDoor.class);
    private static final int BIGGEST_BODY = 1024 * 1024;

    private final Playground playground;

    PlaygroundDoor(Playground playground) {
        this.playground = playground;
    }

    /** The first thing that a newcomer looks for in the log. */
    @EventListener
    void invite(ApplicationReadyEvent ready) {
        if (!playground.isRunning()) {
            return;
        }
        var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
        log.info("Chat with Rosalie at http://localhost:{}/", port);
    }

    @RequestMapping({"/", "/playground/**"})
    void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!playground.isRunning()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var path = request.getRequestURI();
        var refusal = playground.originCheck().refusal(path, request::getHeader);
        if (refusal != null) {
            write(HttpAnswer.refused(refusal), response);
            return;
        }
        var site = playground.site();
        var listener = site.listener(request.getMethod(), path);
        if (listener != null) {
            response.setContentType(Site.EVENTS);
            response.setHeader("Cache-Control", "no-store");
            site.follow(listener, response.getOutputStream());
        } else {
            var body = request.getInputStream().readNBytes(BIGGEST_BODY);
            write(site.answer(request.getMethod(), path, request.getContentType(), body), response);
        }
    }

    private static void write(HttpAnswer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        response.setContentType(answer.type());
        PageHeaders.of(answer).forEach(response::setHeader);
        response.getOutputStream().write(answer.body());
    }
}
