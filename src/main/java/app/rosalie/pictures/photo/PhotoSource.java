package app.rosalie.pictures.photo;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import java.util.Objects;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file that claims to be a picture of some format, ready to be decoded.
 *
 * @param mostPixels beyond which it is not: some formats cannot be read in part
 */
@SuppressWarnings("ArrayRecordComponent")
record PhotoSource(PhotoFormat format, byte[] file, Orientation orientation, long mostPixels) {

    /** What the largest cameras of phones make. */
    private static final long READ_IN_PART = 66_000_000;

    private static final long READ_AS_A_WHOLE = 25_000_000;

    /** Of more than so many only each second, third … is decoded. */
    private static final double DECODED = 16_500_000;

    /** What is longer than this is no photo. */
    private static final int LONGEST_SIDE = 30_000;

    private static final ImageReaderSpi JPEG = jpegReader();

    /** Null where it ends before its end. */
    static @Nullable PhotoSource of(PhotoFormat format, byte[] file) {
        return switch (format) {
            case JPEG -> jpeg(file);
            case PNG -> {
                PngChunks chunks = PngChunks.of(file);
                yield new PhotoSource(format, chunks.pixels(), Orientation.ofExif(chunks.exif()), READ_IN_PART);
            }
            case WEBP ->
                WebpChunks.isCut(file)
                        ? null
                        : new PhotoSource(format, file, Orientation.ofExif(WebpChunks.exif(file)), READ_AS_A_WHOLE);
            case GIF -> new PhotoSource(format, file, Orientation.UPRIGHT, READ_AS_A_WHOLE);
            case HEIC, NONE -> throw new IllegalArgumentException("Nobody reads " + format);
        };
    }

    private static @Nullable PhotoSource jpeg(byte[] file) {
        JpegMarkers markers = JpegMarkers.of(file);
        return markers.whole()
                ? new PhotoSource(
                        PhotoFormat.JPEG,
                        file,
                        Orientation.ofJpeg(file),
                        markers.progressive() ? READ_AS_A_WHOLE : READ_IN_PART)
                : null;
    }

    /** Null where it has too many pixels, which is known before any is decoded. */
    @Nullable
    BufferedImage decode() throws IOException {
        ImageReader reader = reader();
        try (ImageInputStream stream = new ByteArrayImageInputStream(file)) {
            reader.setInput(stream, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            long pixels = (long) width * height;
            if (pixels > mostPixels || Math.max(width, height) > LONGEST_SIDE) {
                return null;
            }
            ImageReadParam part = reader.getDefaultReadParam();
            int step = (int) Math.ceil(Math.sqrt(pixels / DECODED));
            if (step > 1) {
                part.setSourceSubsampling(step, step, 0, 0);
            }
            return reader.read(0, part);
        } finally {
            reader.dispose();
        }
    }

    private ImageReader reader() throws IOException {
        return switch (format) {
            // The one of the platform knows no CMYK.
            case JPEG -> JPEG.createReaderInstance(null);
            case WEBP -> new WebPImageReaderSpi().createReaderInstance(null);
            case PNG ->
                platform("com.sun.imageio.plugins.png.PNGImageReaderSpi").createReaderInstance(null);
            default -> platform("com.sun.imageio.plugins.gif.GIFImageReaderSpi").createReaderInstance(null);
        };
    }

    /** It is found by itself only where the class loader of the thread that asked first knows it. */
    private static ImageReaderSpi jpegReader() {
        IIORegistry registry = IIORegistry.getDefaultInstance();
        if (registry.getServiceProviderByClass(JPEGImageReaderSpi.class) == null) {
            registry.registerServiceProvider(new JPEGImageReaderSpi());
        }
        return Objects.requireNonNull(registry.getServiceProviderByClass(JPEGImageReaderSpi.class));
    }

    private static ImageReaderSpi platform(String name) {
        Iterator<ImageReaderSpi> all =
                IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, false);
        while (all.hasNext()) {
            ImageReaderSpi one = all.next();
            if (one.getClass().getName().equals(name)) {
                return one;
            }
        }
        throw new IllegalStateException("The platform reads no more " + name);
    }
}
