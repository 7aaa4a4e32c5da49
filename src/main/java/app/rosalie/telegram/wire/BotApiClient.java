package app.rosalie.telegram.wire;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageMedia;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import tools.jackson.databind.JsonNode;

/** The Bot API, called. Every failure is an {@link ApiFailure}; every call is timed. Safe for use by many threads. */
@Component
public final class BotApiClient {

    private static final MediaType JSON = MediaType.get("application/json");

    private final TelegramSettings settings;
    private final MeterRegistry meters;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("telegram-call-", 0).factory());
    /** Made by whoever calls first: reading the certificates that it trusts takes time, and a start need not wait for it. */
    private final SingletonSupplier<Lines> lines = SingletonSupplier.of(this::lines);

    /** @param uploads for what takes longer */
    private record Lines(OkHttpClient http, OkHttpTelegramClient client, OkHttpTelegramClient uploads) {}

    BotApiClient(TelegramSettings settings, MeterRegistry meters) {
        this.settings = settings;
        this.meters = meters;
    }

    private Lines lines() {
        Dispatcher dispatcher = new Dispatcher(threads);
        dispatcher.setMaxRequests(settings.connections());
        dispatcher.setMaxRequestsPerHost(settings.connections());
        OkHttpClient http = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .socketFactory(new NoDelaySockets())
                .connectionPool(new ConnectionPool(settings.connections(), 5, TimeUnit.MINUTES))
                // A repeated send is a second message: whether to repeat is decided by who sends.
                .retryOnConnectionFailure(false)
                .connectTimeout(Duration.ofSeconds(10))
                .readTimeout(Duration.ofSeconds(30))
                .callTimeout(Duration.ofSeconds(30))
                .build();
        OkHttpClient patient = http.newBuilder()
                .readTimeout(Duration.ofSeconds(60))
                .callTimeout(Duration.ofSeconds(60))
                .build();
        return new Lines(http, client(http), client(patient));
    }

    private OkHttpTelegramClient client(OkHttpClient calls) {
        String scheme = settings.apiUrl().getScheme();
        int port = settings.apiUrl().getPort();
        TelegramUrl url = TelegramUrl.builder()
                .schema(scheme)
                .host(settings.apiUrl().getHost())
                .port(port > 0 ? port : scheme.equals("https") ? 443 : 80)
                .build();
        // The library speaks Jackson 2; this mapper goes nowhere else.
        return new OkHttpTelegramClient(new ObjectMapper(), calls, settings.token(), url);
    }

    public <T extends Serializable> T call(BotApiMethod<T> method) {
        return await(start(method));
    }

    /** Starts a call whose outcome {@link #await} gives. */
    public <T extends Serializable> CompletableFuture<T> start(BotApiMethod<T> method) {
        return timed(method, m -> {
            try {
                return lines.obtain().client().executeAsync(m);
            } catch (TelegramApiException e) {
                return CompletableFuture.failedFuture(e);
            }
        });
    }

    public Message call(SendPhoto method) {
        return await(timed(method, lines.obtain().uploads()::executeAsync));
    }

    public Message call(SendDocument method) {
        return await(timed(method, lines.obtain().uploads()::executeAsync));
    }

    public Serializable call(EditMessageMedia method) {
        return await(timed(method, lines.obtain().uploads()::executeAsync));
    }

    public boolean call(SetWebhook method) {
        return await(timed(method, lines.obtain().client()::executeAsync));
    }

    /** The outcome of a call. */
    public <T> T await(CompletableFuture<T> call) {
        try {
            return call.join();
        } catch (CompletionException | CancellationException e) {
            throw failure(e.getCause() == null ? e : e.getCause());
        }
    }

    /**
     * A long poll, not yet executed, so that it can be cancelled. Read with {@link #read}.
     *
     * @param offset the first id wanted, which confirms all before it; 0: all that is not confirmed
     */
    public Call updates(long offset, int limit, Duration wait) {
        String body = """
                {"offset":%d,"limit":%d,"timeout":%d,"allowed_updates":%s}""".formatted(offset, limit, wait.toSeconds(), UpdateKinds.JSON);
        OkHttpClient patient = lines.obtain()
                .http()
                .newBuilder()
                .readTimeout(wait.plusSeconds(10))
                .callTimeout(wait.plusSeconds(15))
                .build();
        return patient.newCall(new Request.Builder()
                .url(settings.apiUrl()
                        .resolve("/bot" + settings.token() + "/getUpdates")
                        .toString())
                .post(RequestBody.create(body, JSON))
                .build());
    }

    /** Executes a call and gives its answer's text; a refusal of Telegram's is a text too. */
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

    /** What an answer that is not ok means. */
    public static ApiFailure failure(JsonNode answer) {
        return ApiFailure.of(
                answer.path("error_code").asInt(0),
                answer.path("description").asString("no description"),
                answer.path("parameters").path("retry_after").asInt(0));
    }

    /** A failure of the other side that a later try may not meet. */
    public static ApiFailure trouble(String what) {
        return new ApiFailure(ApiFailure.Kind.TROUBLE, what, Duration.ZERO);
    }

    /** Ends all calls and threads. */
    public void close() {
        OkHttpClient http = lines.obtain().http();
        http.dispatcher().cancelAll();
        http.connectionPool().evictAll();
        threads.shutdown();
    }

    private <M extends PartialBotApiMethod<?>, T> CompletableFuture<T> timed(
            M method, Function<M, CompletableFuture<T>> call) {
        Timer.Sample sample = Timer.start(meters);
        return call.apply(method)
                .whenComplete((answer, failure) -> sample.stop(meters.timer(
                        "rosalie.telegram.calls", "method", method.getMethod(), "outcome", outcome(failure))));
    }

    private String outcome(@Nullable Throwable failure) {
        if (failure == null) {
            return "done";
        }
        return failure(failure).kind().name().toLowerCase(Locale.ROOT);
    }

    private ApiFailure failure(Throwable cause) {
        return switch (cause) {
            case ApiFailure known -> known;
            case TelegramApiRequestException answered -> ApiFailure.of(answered);
            case IOException network -> ApiFailure.of(network);
            case TelegramApiException e when e.getCause() instanceof IOException network -> ApiFailure.of(network);
            default ->
                new ApiFailure(
                        ApiFailure.Kind.REFUSED, settings.redacted(String.valueOf(cause.getMessage())), Duration.ZERO);
        };
    }
}
