package app.rosalie.pictures.photo;

import app.rosalie.pictures.photo.PhotoReading.Reason;
import app.rosalie.pictures.photo.PhotoReading.Refused;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Makes of whatever file somebody sends a photo that can be kept, or says why not; never throws. Reads JPEG, PNG, WebP and GIF,
 * of which it takes the first picture. Safe for use by many threads, of which two decode at a time.
 */
@Component
public final class PhotoReader {

    /** How wide and high a photo is at most once it is kept. */
    public static final int LONGEST_SIDE = 2_048;

    private static final int THUMBNAIL = 320;
    private static final float QUALITY = 0.85f;
    private static final int AT_A_TIME = 2;

    /** Each that is decoded takes some fifty megabytes. */
    private final Semaphore decoding = new Semaphore(AT_A_TIME, true);

    public PhotoReading read(byte[] file) {
        PhotoFormat format = PhotoFormat.of(file);
        return switch (format) {
            case NONE -> new Refused(Reason.NOT_A_PICTURE);
            case HEIC -> new Refused(Reason.HEIC);
            case JPEG, PNG, GIF, WEBP -> inTurn(format, file);
        };
    }

    private PhotoReading inTurn(PhotoFormat format, byte[] file) {
        decoding.acquireUninterruptibly();
        try {
            return read(format, file);
        } catch (IOException | RuntimeException makesNoSense) {
            return new Refused(Reason.DAMAGED);
        } finally {
            decoding.release();
        }
    }

    private static PhotoReading read(PhotoFormat format, byte[] file) throws IOException {
        PhotoSource source = PhotoSource.of(format, file);
        if (source == null) {
            return new Refused(Reason.DAMAGED);
        }
        BufferedImage decoded = source.decode();
        if (decoded == null) {
            return new Refused(Reason.TOO_MANY_PIXELS);
        }
        BufferedImage upright = source.orientation().upright(SmallerImage.of(decoded, LONGEST_SIDE));
        return new PhotoReading.Readable(new CleanPhoto(
                Jpeg.of(upright, QUALITY),
                Jpeg.of(SmallerImage.of(upright, THUMBNAIL), QUALITY),
                upright.getWidth(),
                upright.getHeight()));
    }
}
