package app.rosalie.telegram;

import app.rosalie.pictures.Painter;
import app.rosalie.pictures.Picture;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.CRC32;

/** Paints one grey dot that says in words what the picture would show, and counts. */
final class TestPainter implements Painter {

    /** Signature, and the head of one pixel in eight bits of grey. */
    private static final byte[] BEGIN =
            HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55");

    /** That pixel, compressed, and the end. */
    private static final byte[] END =
            HexFormat.of().parseHex("0000000a49444154789c636000000002000148afa4710000000049454e44ae426082");

    final AtomicInteger painted = new AtomicInteger();

    /** Pictures whose words begin so are never painted. */
    static final String UNPAINTABLE = "unpaintable";

    /** Pictures whose words begin so take a while. */
    static final String SLOW = "slow ";

    @Override
    public byte[] png(Picture picture) {
        painted.incrementAndGet();
        if (picture.alt().startsWith(SLOW)) {
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        }
        if (picture.alt().startsWith(UNPAINTABLE)) {
            throw new StackOverflowError("a brush that paints itself");
        }
        var png = new ByteArrayOutputStream();
        png.writeBytes(BEGIN);
        png.writeBytes(chunk(("iTXtDescription\0\0\0fr\0\0" + picture.alt()).getBytes(StandardCharsets.UTF_8)));
        png.writeBytes(END);
        return png.toByteArray();
    }

    private static byte[] chunk(byte[] typeAndContent) {
        var sum = new CRC32();
        sum.update(typeAndContent);
        return ByteBuffer.allocate(typeAndContent.length + 8)
                .putInt(typeAndContent.length - 4)
                .put(typeAndContent)
                .putInt((int) sum.getValue())
                .array();
    }
}
