package app.rosalie.telegram.inbox;

import app.rosalie.telegram.wire.AllowedUpdates;
import app.rosalie.telegram.wire.BotApiClient;
import app.rosalie.telegram.wire.TelegramSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import tools.jackson.databind.JsonNode;

/** Where Telegram calls us, if it is told to: answers 200 once the update is kept, and to nobody without the secret. */
@RestController
public final class WebhookEndpoint {

    static final String PATH = "/telegram/webhook";

    private static final int LARGEST = 4_000_000;

    private final TelegramSettings.Webhook settings;
    private final UpdateIntake intake;
    private final UnreadableUpdates unreadable;

    WebhookEndpoint(TelegramSettings settings, UpdateIntake intake, UnreadableUpdates unreadable) {
        this.settings = settings.webhook();
        this.intake = intake;
        this.unreadable = unreadable;
    }

    /** Tells Telegram where we are; throws {@link app.rosalie.telegram.wire.ApiFailure}. */
    public void register(BotApiClient api) {
        api.call(SetWebhook.builder()
                .url(settings.url().replaceAll("/+$", "") + PATH)
                .secretToken(settings.secret())
                .allowedUpdates(AllowedUpdates.ALL)
                .build());
    }

    @PostMapping(PATH)
    ResponseEntity<Void> receive(
            @RequestHeader(name = "X-Telegram-Bot-Api-Secret-Token", required = false) @Nullable String secret,
            InputStream body)
            throws IOException {
        if (!settings.configured()) {
            return ResponseEntity.notFound().build();
        }
        if (secret == null || !MessageDigest.isEqual(bytes(secret), bytes(settings.secret()))) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        // Nothing is read for who does not know the secret, and no more than an update can be.
        take(new String(body.readNBytes(LARGEST), StandardCharsets.UTF_8));
        return ResponseEntity.ok().build();
    }

    private void take(String update) {
        try {
            JsonNode json = UpdateBatch.json(update);
            ReceivedUpdate received = ReceivedUpdate.of(json);
            if (received.isLost(json)) {
                unreadable.keep(update);
            }
            intake.take(List.of(received));
        } catch (UpdateBatch.Unreadable | IllegalArgumentException e) {
            // Refused, it would come again and again.
            unreadable.keep(update);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
