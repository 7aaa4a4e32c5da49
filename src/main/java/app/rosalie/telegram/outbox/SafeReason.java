package app.rosalie.telegram.outbox;

import app.rosalie.telegram.outbox.payload.HtmlText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a message did not arrive, as far as it can be shown. Telegram quotes what it refuses (an address, a tag, a name), in quotation
 * marks or behind signs, so the words end before the first of these; a number other than the code may be a telephone.
 */
final class SafeReason {

    private static final Pattern SAFE = Pattern.compile(
            "(?:given up: )?(?:\\d{3} )?(?:[A-Za-z]++(?:'[a-z]{1,2}\\b)?(?:[:,] |[ _-](?=[A-Za-z]))?)*+");
    private static final int LONGEST = 80;
    private static final String UNKNOWN = "?";

    private SafeReason() {}

    static String of(String reason) {
        Matcher safe = SAFE.matcher(reason);
        String words = safe.lookingAt() ? safe.group().strip() : "";
        String cut = HtmlText.cutPlain(words, LONGEST);
        if (cut.isEmpty()) {
            return UNKNOWN;
        }
        return safe.end() < reason.length() && cut.length() < LONGEST ? cut + "…" : cut;
    }
}
