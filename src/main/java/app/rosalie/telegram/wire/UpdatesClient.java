package app.rosalie.telegram.wire;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import okhttp3.Call;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.springframework.stereotype.Component;

/** The Bot API's getUpdates, as text: one update that no library can read is not to cost the others of its batch. */
@Component
public final class UpdatesClient {

    private static final MediaType JSON = MediaType.get("application/json");

    private final TelegramSettings settings;
    private final BotApiConnections connections;

    UpdatesClient(TelegramSettings settings, BotApiConnections connections) {
        this.settings = settings;
        this.connections = connections;
    }

    /**
     * A long poll, not yet executed, so that it can be cancelled. Read with {@link #read}.
     *
     * @param offset the first id wanted, which confirms all before it; 0: all that is not confirmed
     */
    public Call updates(long offset, int limit, Duration wait) {
        String body = """
                {"offset":%d,"limit":%d,"timeout":%d,"allowed_updates":%s}""".formatted(offset, limit, wait.toSeconds(), AllowedUpdates.JSON);
        return patient(wait)
                .newCall(new Request.Builder()
                        .url(settings.apiUrl()
                                .resolve("/bot" + settings.token() + "/getUpdates")
                                .toString())
                        .post(RequestBody.create(body, JSON))
                        .build());
    }

    private OkHttpClient patient(Duration wait) {
        return connections
                .http()
                .newBuilder()
                .readTimeout(wait.plusSeconds(10))
                .callTimeout(wait.plusSeconds(15))
                .build();
    }

    /** Executes a call and gives its answer's text; a refusal of Telegram's is a text too. Throws {@link ApiFailure}. */
    public String read(Call call) {
        try (Response response = call.execute()) {
            String text = Objects.requireNonNull(response.body()).string();
            if (!response.isSuccessful() && !text.startsWith("{")) {
                throw ApiFailure.of(response.code(), "without JSON", 0);
            }
            return text;
        } catch (IOException e) {
            throw ApiFailure.of(e);
        }
    }
}
