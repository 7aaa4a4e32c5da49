package app.rosalie.playground.http;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request comes from where it may. The token is known to everybody and a browser reaches this machine from any page:
 * one under a foreign name that leads here (DNS rebinding), or with a foreign page behind it, is refused. What is no browser
 * says none of this and may come in.
 */
public final class OriginCheck {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> ELSEWHERE = Set.of("cross-site", "same-site");

    private final Set<String> hosts;

    /**
     * @param others names, beside those of this machine, under which the playground is called; without a port
     */
    public OriginCheck(Set<String> others) {
        hosts = Stream.concat(THIS_MACHINE.stream(), others.stream())
                .map(host -> host.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Null where the request may go on.
     *
     * @param headers by their name; null for one that was not sent
     */
    public @Nullable Refusal refusal(String path, Function<String, @Nullable String> headers) {
        var host = headers.apply("Host");
        if (host != null && !hosts.contains(withoutPort(host))) {
            return Refusal.forbidden("this host is not one of the playground's (rosalie.playground.hosts)");
        }
        return isFromElsewhere(headers.apply("Origin"), host) || isSentFromElsewhere(path, headers)
                ? Refusal.forbidden("a page from elsewhere has no word here")
                : null;
    }

    private static String withoutPort(String host) {
        return host.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isFromElsewhere(@Nullable String origin, @Nullable String host) {
        return origin != null && !origin.replaceFirst("^https?://", "").equalsIgnoreCase(host);
    }

    /** A picture or a form of another page says no origin. It may lead to the page, and to nothing else. */
    private static boolean isSentFromElsewhere(String path, Function<String, @Nullable String> headers) {
        var site = headers.apply("Sec-Fetch-Site");
        var leadsToThePage = path.equals("/") && "navigate".equals(headers.apply("Sec-Fetch-Mode"));
        return site != null && ELSEWHERE.contains(site) && !leadsToThePage;
    }
}
