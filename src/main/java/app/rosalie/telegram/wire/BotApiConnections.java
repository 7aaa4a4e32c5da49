package app.rosalie.telegram.wire;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;

/** The connections to the Bot API and the clients that use them. Safe for use by many threads. */
@Component
final class BotApiConnections {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration CALL_TIMEOUT = Duration.ofSeconds(30);
    private static final Duration UPLOAD_TIMEOUT = Duration.ofSeconds(60);

    private final TelegramSettings settings;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("telegram-call-", 0).factory());
    /** Made by whoever calls first: reading the certificates that it trusts takes time, and a start need not wait for it. */
    private final SingletonSupplier<ClientSet> clients = SingletonSupplier.of(this::clients);

    BotApiConnections(TelegramSettings settings) {
        this.settings = settings;
    }

    private record ClientSet(OkHttpClient http, OkHttpTelegramClient calls, OkHttpTelegramClient uploads) {}

    OkHttpClient http() {
        return clients.obtain().http();
    }

    OkHttpTelegramClient calls() {
        return clients.obtain().calls();
    }

    /** For what takes longer. */
    OkHttpTelegramClient uploads() {
        return clients.obtain().uploads();
    }

    /** Ends all calls and threads. */
    void close() {
        OkHttpClient http = http();
        http.dispatcher().cancelAll();
        http.connectionPool().evictAll();
        threads.shutdown();
    }

    private ClientSet clients() {
        OkHttpClient http = new OkHttpClient.Builder()
                .dispatcher(dispatcher())
                .socketFactory(new NoDelaySocketFactory())
                .connectionPool(new ConnectionPool(settings.connections(), 5, TimeUnit.MINUTES))
                // A repeated send is a second message: whether to repeat is decided by who sends.
                .retryOnConnectionFailure(false)
                .connectTimeout(CONNECT_TIMEOUT)
                .readTimeout(CALL_TIMEOUT)
                .callTimeout(CALL_TIMEOUT)
                .build();
        OkHttpClient patient = http.newBuilder()
                .readTimeout(UPLOAD_TIMEOUT)
                .callTimeout(UPLOAD_TIMEOUT)
                .build();
        return new ClientSet(http, client(http), client(patient));
    }

    private Dispatcher dispatcher() {
        Dispatcher dispatcher = new Dispatcher(threads);
        dispatcher.setMaxRequests(settings.connections());
        dispatcher.setMaxRequestsPerHost(settings.connections());
        return dispatcher;
    }

    private OkHttpTelegramClient client(OkHttpClient http) {
        String scheme = settings.apiUrl().getScheme();
        int port = settings.apiUrl().getPort();
        TelegramUrl url = TelegramUrl.builder()
                .schema(scheme)
                .host(settings.apiUrl().getHost())
                .port(port > 0 ? port : scheme.equals("https") ? 443 : 80)
                .build();
        // The library speaks Jackson 2; this mapper goes nowhere else.
        return new OkHttpTelegramClient(new ObjectMapper(), http, settings.token(), url);
    }
}
