package app.rosalie.playground.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which addresses a link or a button may lead to. */
public final class WebAddress {

    private static final Pattern HTTP = Pattern.compile(
            "https?://(?<host>[^\\s/?#:@]+(?::\\d{1,5})?)(?<rest>[/?#]\\S*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:(?!\\d).*", Pattern.DOTALL);

    private WebAddress() {}

    /** The address as the server keeps it, with scheme and path, or null where it is none. */
    static @Nullable String normal(String address) {
        if (address.toLowerCase(Locale.ROOT).startsWith("tg://")) {
            return address.matches("\\S+") ? address : null;
        }
        var http = HTTP.matcher(SCHEME.matcher(address).matches() ? address : "http://" + address);
        if (!http.matches()) {
            return null;
        }
        var host = http.group("host");
        if (!host.contains(".") && !host.startsWith("localhost")) {
            return null;
        }
        return http.group("rest") == null ? http.group() + "/" : http.group();
    }

    /** What is wrong with the address of a button, in the server's words, or null. */
    public static @Nullable String fault(String address) {
        if (normal(address) != null) {
            return null;
        }
        boolean foreign = SCHEME.matcher(address).matches()
                && !HTTP.matcher(address).lookingAt()
                && !address.toLowerCase(Locale.ROOT).matches("https?:.*");
        return foreign ? "Unsupported URL protocol" : "Wrong HTTP URL";
    }
}
