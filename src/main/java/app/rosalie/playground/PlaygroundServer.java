package app.rosalie.playground;

import app.rosalie.playground.api.BotMethods;
import app.rosalie.playground.api.OrderedFaults;
import app.rosalie.playground.http.OriginCheck;
import app.rosalie.playground.page.ControlApi;
import app.rosalie.playground.page.PageEvents;
import app.rosalie.playground.page.Site;
import app.rosalie.playground.state.PlaygroundState;
import app.rosalie.playground.storage.MemoryStorage;
import app.rosalie.playground.storage.Storage;
import app.rosalie.playground.updates.WebhookCaller;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A local Telegram, for this machine alone unless the settings open it: the Bot API of one bot under {@code /bot<token>/}, a
 * control API under {@code /playground/}, and the chat page at {@code /}. Safe for many threads.
 */
public final class PlaygroundServer implements AutoCloseable {

    private final HttpServer http;
    private final OriginCheck originCheck;
    private final ExecutorService threads;
    private final PlaygroundState state;
    private final PageEvents events = new PageEvents();
    private final WebhookCaller webhook;
    private final Site site;

    private PlaygroundServer(
            HttpServer http, PlaygroundSettings settings, InstantSource clock, Storage storage, Invitation invitation) {
        this.http = http;
        originCheck = settings.originCheck();
        threads = Executors.newVirtualThreadPerTaskExecutor();
        state = new PlaygroundState(botId(settings.token()), clock, storage, events);
        webhook = new WebhookCaller(state.updates(), clock);
        var faults = new OrderedFaults();
        var bot = new BotMethods(state, webhook, faults);
        site = new Site(new ControlApi(state, bot, faults, events, invitation::payload));
        http.setExecutor(threads);
        http.createContext("/", new RequestRouter(settings.token(), originCheck, bot, state.files(), faults, site));
        http.start();
    }

    /**
     * Starts to serve at once; forgets on close.
     *
     * @param port 0 for any free one
     * @param token as the bot will say it, such as "1:playground"
     * @param clock gives the dates of messages and the age of presses and updates; waiting is in real time
     * @throws UncheckedIOException where the port is taken
     */
    public static PlaygroundServer start(int port, String token, InstantSource clock) {
        return start(port, token, clock, new MemoryStorage());
    }

    /** The same, which begins with what is stored there and keeps there what is said. */
    public static PlaygroundServer start(int port, String token, InstantSource clock, Storage storage) {
        return start(port, token, clock, storage, Optional::empty);
    }

    /** The same, whose page leads clients to a salon. */
    public static PlaygroundServer start(
            int port, String token, InstantSource clock, Storage storage, Invitation invitation) {
        return start(new PlaygroundSettings(true, false, Set.of(), port, token, ""), clock, storage, invitation);
    }

    static PlaygroundServer start(
            PlaygroundSettings settings, InstantSource clock, Storage storage, Invitation invitation) {
        // Read once by the JDK's server, before its first use: answers leave at once, idle connections are kept.
        setUnlessSet("sun.net.httpserver.nodelay", "true");
        setUnlessSet("sun.net.httpserver.maxIdleConnections", "4096");
        setUnlessSet("sun.net.httpserver.idleInterval", "600");
        try {
            return new PlaygroundServer(
                    HttpServer.create(address(settings), 1024), settings, clock, storage, invitation);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "rosalie.playground.port is " + settings.port() + ", where the playground cannot listen: "
                            + e.getMessage() + ".",
                    e);
        }
    }

    private static InetSocketAddress address(PlaygroundSettings settings) {
        return settings.open()
                ? new InetSocketAddress(settings.port())
                : new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), settings.port());
    }

    private static void setUnlessSet(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }

    private static long botId(String token) {
        var digits = token.replaceAll("\\D.*", "");
        return digits.isEmpty() ? 1 : Long.parseLong(digits);
    }

    InetAddress address() {
        return http.getAddress().getAddress();
    }

    public int port() {
        return http.getAddress().getPort();
    }

    /** The address without a slash at its end, such as {@code http://127.0.0.1:8081}. */
    public String url() {
        return "http://127.0.0.1:" + port();
    }

    OriginCheck originCheck() {
        return originCheck;
    }

    Site site() {
        return site;
    }

    /** Ends what open pages wait for; the bot is still served. */
    void hangUp() {
        events.close();
    }

    @Override
    public void close() {
        webhook.remove();
        state.updates().close();
        events.close();
        http.stop(0);
        threads.shutdownNow();
    }
}
