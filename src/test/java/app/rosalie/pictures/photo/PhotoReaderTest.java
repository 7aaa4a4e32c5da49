package app.rosalie.pictures.photo;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.pictures.photo.PhotoReading.Readable;
import app.rosalie.pictures.photo.PhotoReading.Reason;
import app.rosalie.pictures.photo.PhotoReading.Refused;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoReaderTest {

    /** The quarters as they are seen, row by row, by how the camera was held. */
    private static final String[] SEEN = {"", "RGBY", "GRYB", "YBGR", "BYRG", "RBGY", "BRYG", "YGBR", "GYRB"};

    private final PhotoReader reader = new PhotoReader();

    static Stream<Arguments> heldInAllWays() {
        return Stream.of("jpeg", "png", "webp")
                .flatMap(format -> IntStream.rangeClosed(1, 8).mapToObj(held -> Arguments.of(format, held)));
    }

    @ParameterizedTest
    @MethodSource("heldInAllWays")
    void setsUprightWhatWasHeldAnyhow(String format, int held) throws IOException {
        CleanPhoto photo = readable(TestPhotos.held(format, held));
        boolean onASide = held >= 5;
        assertThat(photo.width()).isEqualTo(onASide ? TestPhotos.HEIGHT : TestPhotos.WIDTH);
        assertThat(photo.height()).isEqualTo(onASide ? TestPhotos.WIDTH : TestPhotos.HEIGHT);
        assertThat(quarters(photo.jpeg())).isEqualTo(SEEN[held]);
        assertThat(quarters(photo.thumbnail())).isEqualTo(SEEN[held]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quadrants.webp", "lossy.webp", "quadrants.gif", "cmyk.jpg"})
    void readsWhatOtherProgramsWrite(String name) throws IOException {
        assertThat(quarters(readable(TestPhotos.file(name)).jpeg())).isEqualTo("RGBY");
    }

    @Test
    void leavesNothingInItThatIsNotSeen() throws IOException, ImageProcessingException {
        byte[] talkative = TestPhotos.held("jpeg", 6);
        talkative = TestPhotos.withSegment(
                talkative, 0xe1, TestPhotos.ascii("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Zoé Marlier</x:xmpmeta>"));
        talkative = TestPhotos.withSegment(talkative, 0xfe, TestPhotos.ascii("Zoé Marlier"));
        assertThat(directories(talkative)).contains("GPS", "Exif IFD0", "JpegComment");
        CleanPhoto photo = readable(talkative);
        for (byte[] kept : new byte[][] {photo.jpeg(), photo.thumbnail()}) {
            assertThat(directories(kept)).containsExactlyInAnyOrder("JPEG", "JFIF", "Huffman", "File Type");
            assertThat(PhotoFormat.text(kept, 0, kept.length)).doesNotContain("Zoé", "Exif", "Ros\0");
        }
    }

    @Test
    void makesSmallerWhatIsLargeAndNothingLarger() {
        CleanPhoto large = readable(TestPhotos.written(TestPhotos.quarters(100), "jpeg"));
        assertThat(large.width()).isEqualTo(PhotoReader.LONGEST_SIDE);
        assertThat(large.height()).isEqualTo(1_365);
        assertThat(readable(TestPhotos.written(TestPhotos.quarters(1), "jpeg")).width())
                .isEqualTo(TestPhotos.WIDTH);
    }

    @Test
    void readsOfMoreThanItHoldsEachOtherPixel() {
        CleanPhoto large = readable(TestPhotos.written(TestPhotos.quarters(130), "png"));
        assertThat(large.width()).isEqualTo(PhotoReader.LONGEST_SIDE);
    }

    @Test
    void showsWhiteThroughWhatIsTransparent() throws IOException {
        BufferedImage glass = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        byte[] kept = readable(TestPhotos.written(glass, "png")).jpeg();
        assertThat(new Color(image(kept).getRGB(20, 20))).isEqualTo(Color.WHITE);
    }

    @Test
    void refusesABombBeforeItGoesOff() {
        assertThat(refused(pngOf(20_000, 20_000))).isEqualTo(Reason.TOO_MANY_PIXELS);
        assertThat(refused(jpegOf(20_000, 20_000))).isEqualTo(Reason.TOO_MANY_PIXELS);
        assertThat(refused(gifOf(20_000, 20_000))).isEqualTo(Reason.TOO_MANY_PIXELS);
        assertThat(refused(pngOf(1, 60_000))).isEqualTo(Reason.TOO_MANY_PIXELS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "webp"})
    void refusesWhatEndsBeforeItsEnd(String format) {
        byte[] whole = TestPhotos.held(format, 1);
        for (int length : new int[] {whole.length - 8, whole.length * 3 / 4, whole.length / 2}) {
            assertThat(refused(Arrays.copyOf(whole, length)))
                    .as(format + " " + length)
                    .isEqualTo(Reason.DAMAGED);
        }
    }

    @Test
    void refusesWhatOnlyClaimsToBeAPicture() {
        assertThat(refused(TestPhotos.ascii("<html><script>alert(1)</script></html>")))
                .isEqualTo(Reason.NOT_A_PICTURE);
        assertThat(refused(new byte[0])).isEqualTo(Reason.NOT_A_PICTURE);
        assertThat(refused(TestPhotos.ascii("GIF89a, says this text of mine"))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void knowsWhatSomePhonesWrite() {
        assertThat(refused(TestPhotos.ascii("\0\0\0\u0018ftypheic\0\0\0\0mif1heic")))
                .isEqualTo(Reason.HEIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "webp"})
    void survivesWhateverIsInside(String format) {
        Random chance = new Random(13);
        byte[] whole = TestPhotos.held(format, 6);
        for (int i = 0; i < 300; i++) {
            byte[] broken = whole.clone();
            for (int n = 0; n < 1 + i % 5; n++) {
                broken[16 + chance.nextInt(broken.length - 16)] = (byte) chance.nextInt();
            }
            assertThat(reader.read(broken)).isNotNull();
        }
    }

    private CleanPhoto readable(byte[] file) {
        return ((Readable) reader.read(file)).photo();
    }

    private Reason refused(byte[] file) {
        return ((Refused) reader.read(file)).reason();
    }

    private static byte[] pngOf(int width, int height) {
        byte[] png = TestPhotos.written(TestPhotos.quarters(1), "png");
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        return png;
    }

    private static byte[] gifOf(int width, int height) {
        byte[] gif = TestPhotos.file("quadrants.gif");
        int at = 13 + 3 * (2 << (gif[10] & 7));
        while (gif[at] != 0x2c) {
            at++;
        }
        ByteBuffer.wrap(gif)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(at + 5, (short) width)
                .putShort(at + 7, (short) height);
        return gif;
    }

    private static byte[] jpegOf(int width, int height) {
        byte[] jpeg = TestPhotos.written(TestPhotos.quarters(1), "jpeg");
        int at = 2;
        while ((jpeg[at + 1] & 0xff) != 0xc0) {
            at += 2 + ((jpeg[at + 2] & 0xff) << 8 | jpeg[at + 3] & 0xff);
        }
        ByteBuffer.wrap(jpeg).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
        return jpeg;
    }

    private static Stream<String> directories(byte[] file) throws IOException, ImageProcessingException {
        Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
        return Stream.of(metadata.getDirectories()).flatMap(all -> {
            Stream.Builder<String> names = Stream.builder();
            for (Directory one : all) {
                names.add(one.getName());
            }
            return names.build();
        });
    }

    private static BufferedImage image(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    /** The colours of the quarters, by their first letters. */
    private static String quarters(byte[] file) throws IOException {
        BufferedImage image = image(file);
        StringBuilder seen = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            int x = image.getWidth() * (1 + 2 * (i % 2)) / 4;
            int y = image.getHeight() * (1 + 2 * (i / 2)) / 4;
            seen.append(letter(new Color(image.getRGB(x, y))));
        }
        return seen.toString();
    }

    private static char letter(Color colour) {
        boolean red = colour.getRed() > 150;
        boolean green = colour.getGreen() > 120;
        return red && green ? 'Y' : red ? 'R' : green ? 'G' : colour.getBlue() > 150 ? 'B' : '?';
    }
}
