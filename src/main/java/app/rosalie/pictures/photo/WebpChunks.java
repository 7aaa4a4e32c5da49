package app.rosalie.pictures.photo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** What stands in a WebP beside its pixels. */
final class WebpChunks {

    private static final int HEADER = 12;

    private WebpChunks() {}

    static boolean isCut(byte[] file) {
        return Integer.toUnsignedLong(little(file).getInt(4)) + 8 > file.length;
    }

    /** From « II » or « MM » on; empty where there is none. */
    static byte[] exif(byte[] file) {
        ByteBuffer chunks = little(file);
        int at = HEADER;
        while (at + 8 <= file.length) {
            int length = chunks.getInt(at + 4);
            if (length < 0 || length > file.length - at - 8) {
                return new byte[0];
            }
            if (PhotoFormat.text(file, at, 4).equals("EXIF")) {
                return withoutHead(Arrays.copyOfRange(file, at + 8, at + 8 + length));
            }
            at += 8 + length + (length & 1);
        }
        return new byte[0];
    }

    /** Some write the six letters by which a JPEG announces it. */
    private static byte[] withoutHead(byte[] exif) {
        boolean announced = exif.length > 6 && PhotoFormat.text(exif, 0, 4).equals("Exif");
        return announced ? Arrays.copyOfRange(exif, 6, exif.length) : exif;
    }

    private static ByteBuffer little(byte[] file) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }
}
