package app.rosalie.salon.photo;

/**
 * A photo to be kept, fit to be shown as it is. Whoever holds the bytes leaves them as they are.
 *
 * @param image a JPEG
 * @param thumbnail the same, small
 * @param caption cut to 100 characters; may be empty
 */
@SuppressWarnings("ArrayRecordComponent")
public record NewPhoto(byte[] image, byte[] thumbnail, int width, int height, String caption) {

    @Override
    public String toString() {
        return "Photo of " + width + " × " + height;
    }
}
