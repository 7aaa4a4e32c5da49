package app.rosalie.chat;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file to hand over. Two with the same name, caption and bytes are equal; as a string it tells only its size, so that no log
 * shows what is somebody's own.
 *
 * @param name as the file is called on the phone, such as « recettes-mars.csv »: 1 to 60 characters, letters, digits, spaces,
 *     {@code . _ - ’} only, no point at its ends
 * @param caption shown below the file, in Telegram's HTML subset, every foreign word in it escaped; may be empty
 * @param content 1 byte to 5 MB; copied on the way in and out
 */
@SuppressWarnings("ArrayRecordComponent")
public record Document(String name, String caption, byte[] content) {

    public static final int LONGEST_NAME = 60;
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    /** Nothing that a file system, a header or a shell takes for its own. */
    private static final Pattern SAFE = Pattern.compile("[\\p{L}\\p{N}_](?:[\\p{L}\\p{N} ._’-]*[\\p{L}\\p{N}_-])?");

    public Document {
        if (name.length() > LONGEST_NAME || !SAFE.matcher(name).matches()) {
            throw new IllegalArgumentException("This is no safe name of a file");
        }
        if (content.length == 0 || content.length > MOST_BYTES) {
            throw new IllegalArgumentException("A document has 1 to 5 242 880 bytes, and not " + content.length);
        }
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Document document
                && name.equals(document.name)
                && caption.equals(document.caption)
                && Arrays.equals(content, document.content);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return "Document of " + content.length + " bytes";
    }
}
