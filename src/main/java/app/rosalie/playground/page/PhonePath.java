package app.rosalie.playground.page;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address of the control API that is about one phone, {@code /playground/people/1001/says}.
 *
 * @param personId or the id of a group
 * @param what empty for the phone itself
 */
record PhonePath(long personId, String what) {

    private static final Pattern PHONE = Pattern.compile("/playground/people/(-?\\d{1,15})(?:/([a-z]+))?");

    /** Null where this is another address. */
    static @Nullable PhonePath read(String path) {
        var phone = PHONE.matcher(path);
        return phone.matches()
                ? new PhonePath(Long.parseLong(phone.group(1)), phone.group(2) == null ? "" : phone.group(2))
                : null;
    }

    /** The person whose events this address is, or null. */
    static @Nullable Long listener(String path) {
        var phone = read(path);
        return phone != null && phone.what().equals("events") ? Long.valueOf(phone.personId()) : null;
    }
}
