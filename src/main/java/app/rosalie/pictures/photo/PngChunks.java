package app.rosalie.pictures.photo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;

/**
 * A PNG with no more in it than its pixels take. What else there may be is packed, and would be unpacked by whoever reads it,
 * however large it becomes.
 *
 * @param exif empty where there is none
 */
@SuppressWarnings("ArrayRecordComponent")
record PngChunks(byte[] pixels, byte[] exif) {

    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;

    /** @throws IllegalArgumentException where it ends before its end */
    static PngChunks of(byte[] file) {
        ByteArrayOutputStream pixels = new ByteArrayOutputStream(file.length);
        pixels.write(file, 0, SIGNATURE);
        byte[] exif = {};
        ByteBuffer chunks = ByteBuffer.wrap(file);
        int at = SIGNATURE;
        String name = "";
        while (!name.equals("IEND")) {
            if (at + AROUND > file.length) {
                throw new IllegalArgumentException("cut");
            }
            int length = chunks.getInt(at);
            if (length < 0 || length > file.length - AROUND - at) {
                throw new IllegalArgumentException("cut");
            }
            name = PhotoFormat.text(file, at + 4, 4);
            if (NEEDED.contains(name)) {
                pixels.write(file, at, length + AROUND);
            } else if (name.equals("eXIf")) {
                exif = Arrays.copyOfRange(file, at + 8, at + 8 + length);
            }
            at += length + AROUND;
        }
        return new PngChunks(pixels.toByteArray(), exif);
    }
}
