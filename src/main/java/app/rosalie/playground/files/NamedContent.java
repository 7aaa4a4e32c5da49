package app.rosalie.playground.files;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The bytes of a file as they are stored, behind a line with its name, which a photo has none of. */
@SuppressWarnings("ArrayRecordComponent")
record NamedContent(String name, byte[] content) {

    /** Null where this is not what was stored. */
    static @Nullable NamedContent read(byte[] stored) {
        int end = 0;
        while (end < stored.length && stored[end] != '\n') {
            end++;
        }
        return end == stored.length
                ? null
                : new NamedContent(
                        new String(stored, 0, end, StandardCharsets.UTF_8),
                        Arrays.copyOfRange(stored, end + 1, stored.length));
    }

    byte[] stored() {
        var out = new ByteArrayOutputStream(name.length() + 1 + content.length);
        out.writeBytes((name + "\n").getBytes(StandardCharsets.UTF_8));
        out.writeBytes(content);
        return out.toByteArray();
    }
}
