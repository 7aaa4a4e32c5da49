package app.rosalie.pictures.painter;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * An image as the bytes of a PNG whose text chunk "Description" says what it shows. Written here and not by ImageIO, which
 * takes nearly twice as long for the same bytes: encoding is most of what a picture costs, and ours need a single layout,
 * rows of plain red, green and blue.
 */
final class Png {

    /** Of zlib's nine: the third takes longer, the first makes more bytes. */
    private static final int LEVEL = 2;

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int BYTES_PER_PIXEL = 3;
    private static final int BUFFER = 1 << 15;

    private Png() {}

    /** Takes an image of {@link BufferedImage#TYPE_INT_RGB}. */
    static byte[] of(BufferedImage image, String description) {
        var bytes = new ByteArrayOutputStream(1 << 17);
        try (var png = new DataOutputStream(bytes)) {
            png.writeLong(SIGNATURE);
            chunk(png, "IHDR", header(image.getWidth(), image.getHeight()));
            chunk(png, "iTXt", text(description));
            chunk(png, "IDAT", pixels(image));
            chunk(png, "IEND", new byte[0]);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream png, String name, byte[] content) throws IOException {
        var type = name.getBytes(StandardCharsets.US_ASCII);
        var check = new CRC32();
        check.update(type);
        check.update(content);
        png.writeInt(content.length);
        png.write(type);
        png.write(content);
        png.writeInt((int) check.getValue());
    }

    /** Eight bits a sample, true colour; then the only compression and filter methods there are, and no interlacing. */
    private static byte[] header(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var header = new DataOutputStream(bytes);
        header.writeInt(width);
        header.writeInt(height);
        header.write(new byte[] {8, 2, 0, 0, 0});
        return bytes.toByteArray();
    }

    /** The keyword, neither compressed nor in a named language, then the text itself. */
    private static byte[] text(String description) {
        return ("Description\0\0\0\0\0" + description).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pixels(BufferedImage image) throws IOException {
        var pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        var bytes = new ByteArrayOutputStream(1 << 17);
        var deflater = new Deflater(LEVEL);
        try (var rows = new DeflaterOutputStream(bytes, deflater, BUFFER)) {
            var row = new byte[1 + BYTES_PER_PIXEL * image.getWidth()];
            for (var from = 0; from < pixels.length; from += image.getWidth()) {
                rows.write(unfiltered(pixels, from, row));
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /** A row begins with its filter, 0 for none: flat areas and letters are no smaller with one. */
    private static byte[] unfiltered(int[] pixels, int from, byte[] row) {
        var place = 1;
        for (var pixel = from; place < row.length; pixel++) {
            var color = pixels[pixel];
            row[place++] = (byte) (color >> 16);
            row[place++] = (byte) (color >> 8);
            row[place++] = (byte) color;
        }
        return row;
    }
}
