package app.rosalie.playground.files;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * What the first bytes of a picture tell: its size, and for a PNG its description.
 *
 * @param alt the text of the iTXt chunk "Description", or null
 */
record ImageHeader(
        int width, int height, String extension, @Nullable String alt) {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int MOST_ALT_BYTES = 64 * 1024;

    /** Null where this is neither a PNG nor a JPEG. */
    static @Nullable ImageHeader read(byte[] image) {
        try {
            if (image.length > 24 && Arrays.equals(image, 0, 8, PNG, 0, 8)) {
                return png(image);
            }
            if (image.length > 4 && (image[0] & 0xff) == 0xff && (image[1] & 0xff) == 0xd8) {
                return jpeg(ByteBuffer.wrap(image));
            }
            return null;
        } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException | IllegalArgumentException _) {
            return null;
        }
    }

    private static ImageHeader png(byte[] bytes) {
        var image = ByteBuffer.wrap(bytes);
        int width = image.getInt(16);
        int height = image.getInt(20);
        String alt = null;
        int at = 8;
        while (at + 12 <= image.limit() && alt == null) {
            int length = image.getInt(at);
            if (length < 0 || at + 12 + (long) length > image.limit()) {
                break;
            }
            if (image.getInt(at + 4) == 0x69545874) { // iTXt
                alt = description(Arrays.copyOfRange(bytes, at + 8, at + 8 + length));
            }
            at += 12 + length;
        }
        return new ImageHeader(width, height, "png", alt);
    }

    /** Keyword, 0, compressed?, method, language, 0, translated keyword, 0, text. */
    private static @Nullable String description(byte[] chunk) {
        int keywordEnd = zeroAfter(chunk, 0);
        if (!"Description".equals(new String(chunk, 0, keywordEnd, StandardCharsets.ISO_8859_1))) {
            return null;
        }
        boolean compressed = chunk[keywordEnd + 1] == 1;
        int languageEnd = zeroAfter(chunk, keywordEnd + 3);
        int textBegin = zeroAfter(chunk, languageEnd + 1) + 1;
        var text = Arrays.copyOfRange(chunk, textBegin, chunk.length);
        return new String(compressed ? inflated(text) : text, StandardCharsets.UTF_8);
    }

    private static int zeroAfter(byte[] chunk, int from) {
        int at = from;
        while (chunk[at] != 0) {
            at++;
        }
        return at;
    }

    private static byte[] inflated(byte[] text) {
        var out = new byte[MOST_ALT_BYTES];
        try (var inflater = new Inflater()) {
            inflater.setInput(text);
            return Arrays.copyOf(out, inflater.inflate(out));
        } catch (DataFormatException _) {
            return new byte[0];
        }
    }

    private static @Nullable ImageHeader jpeg(ByteBuffer image) {
        int at = 2;
        while (at + 9 < image.limit()) {
            int marker = image.getShort(at) & 0xffff;
            boolean frame =
                    marker >= 0xffc0 && marker <= 0xffcf && marker != 0xffc4 && marker != 0xffc8 && marker != 0xffcc;
            if (frame) {
                return new ImageHeader(image.getShort(at + 7) & 0xffff, image.getShort(at + 5) & 0xffff, "jpg", null);
            }
            at += 2 + (image.getShort(at + 2) & 0xffff);
        }
        return null;
    }
}
