package app.rosalie;

import app.rosalie.database.DatabaseFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Without a bot token Rosalie talks to her own playground: this turns it on, points the transport at it and asks for the
 * demonstration salon. Where the playground runs, its page listens for this machine alone. What is set by hand wins.
 */
class DemoMode implements EnvironmentPostProcessor, Ordered {

    private static final String TOKEN = "rosalie.telegram.token";
    private static final String PORT = "rosalie.playground.port";
    private static final String DATABASE = "spring.datasource.url";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty(TOKEN, "").isBlank()) {
            turnOn(environment);
        }
        keepToThisMachine(environment);
    }

    private static void turnOn(ConfigurableEnvironment environment) {
        int port = Binder.get(environment).bind(PORT, Integer.class).orElse(8081);
        if (port == 0) {
            port = freePort();
        }
        Map<String, Object> fixed = Map.of(TOKEN, "1:playground", PORT, port);
        environment.getPropertySources().addFirst(new MapPropertySource("playground address", fixed));
        Map<String, Object> defaults = new HashMap<>();
        defaults.put("rosalie.playground.enabled", true);
        defaults.put("rosalie.telegram.api-url", "http://127.0.0.1:" + port);
        defaults.put("rosalie.telegram.payment-token", "playground");
        defaults.put("rosalie.telegram.play-money", true);
        defaults.put("rosalie.demo.enabled", true);
        defaults.put("rosalie.playground.folder", besideTheDatabase(environment.getProperty(DATABASE, "")));
        environment.getPropertySources().addLast(new MapPropertySource("playground defaults", defaults));
    }

    /** The chat page is for this machine alone, like the Bot API: it shows everything, and whoever reaches it may write. */
    private static void keepToThisMachine(ConfigurableEnvironment environment) {
        Binder settings = Binder.get(environment);
        boolean runs =
                settings.bind("rosalie.playground.enabled", Boolean.class).orElse(false);
        if (runs && !settings.bind("rosalie.playground.open", Boolean.class).orElse(false)) {
            Map<String, Object> here = Map.of("server.address", "127.0.0.1");
            environment.getPropertySources().addLast(new MapPropertySource("playground page", here));
        }
    }

    /** What was said goes and stays with the salon: where the database is in no file of this machine, it is kept nowhere. */
    static String besideTheDatabase(String url) {
        return DatabaseFile.of(url).map(file -> file.path() + ".playground").orElse("");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
