package app.rosalie.playground.api;

import app.rosalie.playground.http.Params;
import app.rosalie.playground.http.Refusal;
import app.rosalie.playground.updates.UpdateQueue;
import app.rosalie.playground.updates.WebhookCaller;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** How the bot hears: long polling or a webhook, one of them. */
final class UpdateMethods {

    private static final int MOST_UPDATES = 100;
    private static final int LONGEST_WAIT_SECONDS = 50;

    private final UpdateQueue updates;
    private final WebhookCaller webhook;

    UpdateMethods(UpdateQueue updates, WebhookCaller webhook) {
        this.updates = updates;
        this.webhook = webhook;
    }

    void addTo(Map<String, BotMethod> methods) {
        methods.put("getupdates", this::getUpdates);
        methods.put("setwebhook", this::setWebhook);
        methods.put("deletewebhook", this::deleteWebhook);
        methods.put("getwebhookinfo", _ -> webhook.info().toString());
    }

    private String getUpdates(Params params) throws InterruptedException {
        updates.allow(params.names("allowed_updates"));
        long limit = params.number("limit", MOST_UPDATES);
        var batch = updates.next(
                params.number("offset", 0),
                limit < 1 || limit > MOST_UPDATES ? MOST_UPDATES : (int) limit,
                Duration.ofSeconds(Math.clamp(params.number("timeout", 0), 0, LONGEST_WAIT_SECONDS)));
        return "[" + String.join(",", batch) + "]";
    }

    private String setWebhook(Params params) {
        var url = params.text("url", "").strip();
        if (url.isEmpty()) {
            return deleteWebhook(params);
        }
        var secret = params.text("secret_token", "");
        if (!secret.matches("[A-Za-z0-9_-]{0,256}")) {
            throw Refusal.badRequest("secret token contains unallowed characters");
        }
        updates.allow(params.names("allowed_updates"));
        dropIfAsked(params);
        webhook.set(address(url), secret);
        return "true";
    }

    private static URI address(String url) {
        try {
            var address = URI.create(url);
            boolean isWeb = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            if (address.getHost() == null || !isWeb) {
                throw Refusal.badRequest("bad webhook: An HTTPS URL must be provided for webhook");
            }
            return address;
        } catch (IllegalArgumentException _) {
            throw Refusal.badRequest("invalid webhook URL specified");
        }
    }

    private String deleteWebhook(Params params) {
        dropIfAsked(params);
        webhook.remove();
        return "true";
    }

    private void dropIfAsked(Params params) {
        if (params.flag("drop_pending_updates")) {
            updates.clear();
        }
    }
}
