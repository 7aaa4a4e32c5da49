package app.rosalie.playground.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a multipart/form-data body apart. */
final class Multipart {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE_NAME =
            Pattern.compile("[; ]filename\\*?=\"?([^\"\r\n]*)", Pattern.CASE_INSENSITIVE);

    /** @param fileName null where the part is no file but a value */
    @SuppressWarnings("ArrayRecordComponent")
    record Part(String name, @Nullable String fileName, byte[] content) {}

    private Multipart() {}

    static List<Part> parts(String contentType, byte[] body) {
        var boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw Refusal.badRequest("boundary is missing in the content type");
        }
        // One byte is one character here, so that places in the string are places in the body.
        var text = new String(body, StandardCharsets.ISO_8859_1);
        var delimiter = "--" + boundary.group(1);
        var parts = new ArrayList<Part>();
        int begin = text.indexOf(delimiter);
        while (begin >= 0) {
            int next = text.indexOf("\r\n" + delimiter, begin + delimiter.length());
            if (next < 0) {
                break;
            }
            addPart(parts, text, body, begin + delimiter.length() + 2, next);
            begin = next + 2;
        }
        return parts;
    }

    private static void addPart(List<Part> parts, String text, byte[] body, int begin, int end) {
        int blank = text.indexOf("\r\n\r\n", begin);
        if (blank < 0 || blank > end) {
            return;
        }
        var head = new String(body, begin, blank - begin, StandardCharsets.UTF_8);
        var name = NAME.matcher(head);
        if (name.find()) {
            var content = Arrays.copyOfRange(body, Math.min(blank + 4, end), end);
            parts.add(new Part(name.group(1), fileName(head), content));
        }
    }

    /** The last step of a path, without what controls; « file » where nothing is left. */
    private static @Nullable String fileName(String head) {
        var name = FILE_NAME.matcher(head);
        if (!name.find()) {
            return null;
        }
        var last = name.group(1).replaceAll(".*[/\\\\]|\\p{Cntrl}", "").strip();
        return last.isEmpty() || last.matches("\\.+") ? "file" : last;
    }
}
