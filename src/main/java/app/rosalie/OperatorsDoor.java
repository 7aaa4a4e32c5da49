package app.rosalie;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The operator's port is another one than the world's: what is asked for there would be open to everybody else. */
@Component
final class OperatorsDoor {

    private static final String PORT = "management.server.port";
    private static final int HIGHEST = 65_535;

    OperatorsDoor(Environment environment) {
        int port = port(environment, PORT, 8082);
        if (port > HIGHEST) {
            throw wrong("management.server.port is \"" + port + "\", which is not between 0 and " + HIGHEST + ".");
        }
        if (port > 0 && port == port(environment, "server.port", 8080)) {
            throw wrong("management.server.port is " + port + ", as server.port is: it needs a port of its own.");
        }
    }

    /** Both are read by Spring too, which words it where they are no numbers. */
    private static int port(Environment environment, String name, int usual) {
        return Binder.get(environment).bind(name, Integer.class).orElse(usual);
    }

    private static UncheckedIOException wrong(String sentence) {
        return new UncheckedIOException(sentence, new IOException(sentence));
    }
}
