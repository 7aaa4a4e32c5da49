package app.rosalie.reviews;

/**
 * What a client shows beside her review. Whoever holds the bytes leaves them as they are.
 *
 * @param image a JPEG, fit to be shown as it is
 */
@SuppressWarnings("ArrayRecordComponent")
public record ReviewPhoto(byte[] image) {

    @Override
    public String toString() {
        return "Photo of " + image.length + " bytes";
    }
}
