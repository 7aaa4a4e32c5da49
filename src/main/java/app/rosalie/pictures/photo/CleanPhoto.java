package app.rosalie.pictures.photo;

/**
 * A photo as it is kept: an upright JPEG in sRGB, at most 2 048 pixels wide and high, that tells nothing but its pixels. As a
 * string it tells only its size. Whoever holds the bytes leaves them as they are.
 *
 * @param thumbnail the same in 320 pixels
 */
@SuppressWarnings("ArrayRecordComponent")
public record CleanPhoto(byte[] jpeg, byte[] thumbnail, int width, int height) {

    @Override
    public String toString() {
        return "Photo of " + width + " × " + height;
    }
}
