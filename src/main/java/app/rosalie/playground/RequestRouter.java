package app.rosalie.playground;

import app.rosalie.playground.api.BotMethods;
import app.rosalie.playground.api.OrderedFaults;
import app.rosalie.playground.files.FileStore;
import app.rosalie.playground.http.HttpAnswer;
import app.rosalie.playground.http.HttpCall;
import app.rosalie.playground.http.OriginCheck;
import app.rosalie.playground.http.ParamsReader;
import app.rosalie.playground.http.Refusal;
import app.rosalie.playground.page.PageHeaders;
import app.rosalie.playground.page.Site;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/** Takes each request of the playground's own port to where it belongs. */
final class RequestRouter implements HttpHandler {

    private static final String BAD_GATEWAY = "<html><body><h1>Bad Gateway</h1></body></html>";

    private final String botPath;
    private final String filePath;
    private final OriginCheck originCheck;
    private final BotMethods bot;
    private final FileStore files;
    private final OrderedFaults faults;
    private final Site site;

    RequestRouter(
            String token, OriginCheck originCheck, BotMethods bot, FileStore files, OrderedFaults faults, Site site) {
        botPath = "/bot" + token + "/";
        filePath = "/file/bot" + token + "/";
        this.originCheck = originCheck;
        this.bot = bot;
        this.files = files;
        this.faults = faults;
        this.site = site;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            route(new HttpCall(exchange));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void route(HttpCall call) throws IOException, InterruptedException {
        var path = call.path();
        var refusal = originCheck.refusal(path, call::header);
        if (refusal != null) {
            refuse(call, refusal);
        } else if (path.startsWith(botPath)) {
            serveBot(call, path.substring(botPath.length()));
        } else if (path.startsWith("/bot")) {
            call.send(HttpAnswer.refused(Refusal.unauthorized()));
        } else if (path.startsWith("/file/")) {
            call.send(download(path));
        } else {
            serveSite(call, path);
        }
    }

    private void serveBot(HttpCall call, String method) throws IOException, InterruptedException {
        switch (faults.next(method)) {
            case null -> call.send(carryOut(call, method));
            case OrderedFaults.Flood flood -> refuse(call, Refusal.tooMany(flood.retryAfterSeconds()));
            case OrderedFaults.Refused refused -> refuse(call, refused.refusal());
            case OrderedFaults.Broken broken -> {
                call.body();
                call.send(HttpAnswer.html(broken.status(), broken.body().isEmpty() ? BAD_GATEWAY : broken.body()));
            }
            case OrderedFaults.Lost _, OrderedFaults.Twice _ -> carryOut(call, method);
            case OrderedFaults.Unheard _ -> call.body();
            case OrderedFaults.Slow slow -> {
                var answer = carryOut(call, method);
                Thread.sleep(slow.delay());
                call.send(answer);
            }
        }
    }

    private static void refuse(HttpCall call, Refusal refusal) throws IOException {
        call.body();
        call.send(HttpAnswer.refused(refusal));
    }

    private HttpAnswer carryOut(HttpCall call, String method) throws IOException, InterruptedException {
        var body = call.body();
        try {
            if (body.length == HttpCall.BIGGEST_BODY) {
                throw Refusal.tooLarge();
            }
            return bot.call(method, ParamsReader.read(call.query(), call.contentType(), body));
        } catch (Refusal refusal) {
            return HttpAnswer.refused(refusal);
        }
    }

    private HttpAnswer download(String path) {
        if (!path.startsWith(filePath)) {
            return HttpAnswer.refused(Refusal.unauthorized());
        }
        var file = files.find(path.replaceAll(".*/|\\.[a-z0-9]+$", ""));
        return file == null ? HttpAnswer.refused(Refusal.notFound()) : HttpAnswer.ok(file.type(), files.content(file));
    }

    private void serveSite(HttpCall call, String path) throws IOException {
        var listener = site.listener(call.method(), path);
        if (listener != null) {
            site.follow(listener, call.stream(Site.EVENTS));
        } else {
            var answer = site.answer(call.method(), path, call.contentType(), call.body());
            call.send(answer, PageHeaders.of(answer));
        }
    }
}
