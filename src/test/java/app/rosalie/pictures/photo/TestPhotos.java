package app.rosalie.pictures.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** A picture of 48 × 32 whose quarters are red, green, blue and yellow, as various phones and programs write it. */
final class TestPhotos {

    static final int WIDTH = 48;
    static final int HEIGHT = 32;

    private TestPhotos() {}

    static BufferedImage quarters(int scale) {
        BufferedImage image = new BufferedImage(WIDTH * scale, HEIGHT * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        Color[] colours = {
            new Color(208, 32, 32), new Color(32, 176, 32), new Color(32, 32, 208), new Color(224, 224, 32)
        };
        for (int i = 0; i < colours.length; i++) {
            canvas.setColor(colours[i]);
            canvas.fillRect(
                    i % 2 * WIDTH * scale / 2, i / 2 * HEIGHT * scale / 2, WIDTH * scale / 2, HEIGHT * scale / 2);
        }
        canvas.dispose();
        return image;
    }

    static byte[] written(BufferedImage image, String format) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] file(String name) {
        try (InputStream in = Objects.requireNonNull(TestPhotos.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A format's file in which EXIF says how the camera was held. */
    static byte[] held(String format, int orientation) {
        return switch (format) {
            case "jpeg" -> withSegment(written(quarters(1), "jpeg"), 0xe1, join(ascii("Exif\0\0"), exif(orientation)));
            case "png" -> withChunk(written(quarters(1), "png"), "eXIf", exif(orientation));
            case "webp" -> webp(exif(orientation));
            default -> throw new IllegalArgumentException(format);
        };
    }

    /** The orientation, who made it, and where: 45° 46′ north. */
    static byte[] exif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(128).order(ByteOrder.BIG_ENDIAN);
        tiff.put(ascii("MM")).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        tiff.putShort((short) 0x010f).putShort((short) 2).putInt(4).put(ascii("Ros\0"));
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(50);
        tiff.putInt(0);
        tiff.putShort((short) 2);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put(ascii("N\0\0\0"));
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(80);
        tiff.putInt(0);
        tiff.putInt(45).putInt(1).putInt(46).putInt(1).putInt(0).putInt(1);
        return tiff.array();
    }

    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + content.length + 4);
        file.put(jpeg, 0, 2)
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content);
        return file.put(jpeg, 2, jpeg.length - 2).array();
    }

    static byte[] withChunk(byte[] png, String name, byte[] content) {
        int behindHeader = 33;
        CRC32 check = new CRC32();
        check.update(ascii(name));
        check.update(content);
        ByteBuffer file = ByteBuffer.allocate(png.length + content.length + 12);
        file.put(png, 0, behindHeader)
                .putInt(content.length)
                .put(ascii(name))
                .put(content)
                .putInt((int) check.getValue());
        return file.put(png, behindHeader, png.length - behindHeader).array();
    }

    private static byte[] webp(byte[] exif) {
        byte[] plain = file("quadrants.webp");
        ByteBuffer file =
                ByteBuffer.allocate(plain.length + 18 + 8 + exif.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(file.capacity() - 8).put(ascii("WEBP"));
        file.put(ascii("VP8X")).putInt(10).putInt(0x08);
        file.put(new byte[] {WIDTH - 1, 0, 0, HEIGHT - 1, 0, 0});
        file.put(plain, 12, plain.length - 12);
        return file.put(ascii("EXIF")).putInt(exif.length).put(exif).array();
    }

    static byte[] join(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
