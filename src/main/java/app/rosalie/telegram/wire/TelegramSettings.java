package app.rosalie.telegram.wire;

import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * How Rosalie reaches Telegram. A wrong value stops the start with a sentence that names its setting; the token and the
 * secret are never part of it.
 *
 * @param token from @BotFather; blank: the transport stays off
 * @param apiUrl scheme, host and port of the Bot API
 * @param connections how many calls run at a time
 * @param concurrentTurns how many turns run at a time; each holds a database connection
 * @param lease for how long an instance that was silent is believed alive; the same on all instances
 * @param paymentToken from @BotFather, of who takes the money of invoices; blank: none are sent
 * @param playMoney nobody pays for real: whose money it is does not matter
 */
@ConfigurationProperties("rosalie.telegram")
public record TelegramSettings(
        @DefaultValue("") String token,
        @DefaultValue("https://api.telegram.org") URI apiUrl,
        @DefaultValue Webhook webhook,
        @DefaultValue Rate rate,
        @DefaultValue("64") int connections,
        @Name("lanes") @DefaultValue("6") int concurrentTurns,
        @DefaultValue("10s") Duration lease,
        @DefaultValue("") String paymentToken,
        @DefaultValue("false") boolean playMoney) {

    private static final Pattern TOKEN = Pattern.compile("[0-9]+:[A-Za-z0-9_-]+");
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{1,256}");

    public TelegramSettings {
        token = token.strip();
        paymentToken = paymentToken.strip();
        if (!token.isEmpty() && !TOKEN.matcher(token).matches()) {
            throw new IllegalArgumentException("TELEGRAM_BOT_TOKEN looks like 123456:AbCd_1 (from @BotFather).");
        }
        check(isServer(apiUrl), "api-url", "is http(s)://host[:port], without a path");
        check(
                !webhook.url().startsWith("http:") || apiUrl.getScheme().equals("http"),
                "webhook.url",
                "is an https URL; only a Bot API server of your own calls http");
        check(connections >= 1 && connections <= 1_000, "connections", "is between 1 and 1000");
        check(concurrentTurns >= 1 && concurrentTurns <= 1_000, "lanes", "is between 1 and 1000");
        check(lease.toMillis() >= 500 && lease.toHours() < 1, "lease", "is between 500ms and one hour");
    }

    /** Whether there is a bot to be: without a token nothing is received or sent. */
    public boolean hasToken() {
        return !token.isEmpty();
    }

    /** Whether there is somebody who takes the money of invoices. */
    public boolean hasPaymentToken() {
        return !paymentToken.isEmpty();
    }

    /** A text in which the tokens, if they are there, cannot be read. */
    public String redacted(String text) {
        String first = hasToken() ? text.replace(token, "<token>") : text;
        return hasPaymentToken() ? first.replace(paymentToken, "<payment-token>") : first;
    }

    @Override
    public String toString() {
        return "TelegramSettings[apiUrl=" + apiUrl + "]";
    }

    private static boolean isServer(URI url) {
        boolean http = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
        String path = url.getPath();
        return http && url.getHost() != null && (path == null || path.isEmpty() || path.equals("/"));
    }

    private static void check(boolean right, String property, String rule) {
        if (!right) {
            throw new IllegalArgumentException("rosalie.telegram." + property + " " + rule + ".");
        }
    }

    /**
     * Where Telegram calls us; blank: we poll.
     *
     * @param url the public https address of this application, up to and without {@code /telegram/webhook}
     * @param secret what Telegram must show at each call
     */
    public record Webhook(
            @DefaultValue("") String url, @DefaultValue("") String secret) {
        public Webhook {
            check(
                    url.isBlank() || url.startsWith("https://") || url.startsWith("http://"),
                    "webhook.url",
                    "is an https URL");
            check(
                    url.isBlank() || SECRET.matcher(secret).matches(),
                    "webhook.secret",
                    "is needed with webhook.url: 1 to 256 of A-Z a-z 0-9 _ -");
        }

        public boolean configured() {
            return !url.isBlank();
        }

        @Override
        public String toString() {
            return "Webhook[url=" + url + "]";
        }
    }

    /**
     * What Telegram bears from us, in messages a second. Answers to presses and texts wait for neither.
     *
     * @param perChat alerts and digests to one chat
     * @param burst how many of them one chat takes at once after a quiet time
     * @param bulk alerts and digests to all chats together
     */
    public record Rate(
            @DefaultValue("1") int perChat,
            @DefaultValue("3") int burst,
            @DefaultValue("30") int bulk) {
        public Rate {
            check(perChat >= 1 && perChat <= 100_000, "rate.per-chat", "is between 1 and 100000 a second");
            check(burst >= 1 && burst <= 100_000, "rate.burst", "is between 1 and 100000");
            check(bulk >= 1 && bulk <= 100_000, "rate.bulk", "is between 1 and 100000 a second");
        }
    }
}
