package app.rosalie.playground.files;

import app.rosalie.playground.files.StoredFile.Photo;
import app.rosalie.playground.http.Refusal;

/** Which pictures the server takes. */
final class PhotoReader {

    private static final int BIGGEST = 10 * 1024 * 1024;
    private static final int MOST_SIDES = 10_000;
    private static final int MOST_STRETCHED = 20;

    private PhotoReader() {}

    /** @throws Refusal where this is none of them */
    static Photo read(String fileId, byte[] content) {
        if (content.length > BIGGEST) {
            throw Refusal.badRequest("file of size %d bytes is too big for a photo; the maximum size is %d bytes"
                    .formatted(content.length, BIGGEST));
        }
        var image = ImageHeader.read(content);
        if (image == null) {
            throw Refusal.badRequest("IMAGE_PROCESS_FAILED");
        }
        int longer = Math.max(image.width(), image.height());
        int shorter = Math.min(image.width(), image.height());
        if (longer + shorter > MOST_SIDES || shorter == 0 || longer > MOST_STRETCHED * shorter) {
            throw Refusal.badRequest("PHOTO_INVALID_DIMENSIONS");
        }
        return new Photo(fileId, content.length, image.width(), image.height(), image.extension(), image.alt());
    }
}
