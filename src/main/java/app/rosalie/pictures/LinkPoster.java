package app.rosalie.pictures;

/**
 * A link to be scanned, to print or to show: under the salon's name, its QR code. It names no client.
 *
 * @param alt the picture in one line
 * @param salon to which it leads
 * @param title what is to be had there
 * @param target the link itself, at most 500 characters
 * @param call what to do with the code
 * @param shown the link as it is read and typed
 * @param tall whether it is as high as a story, else nearly square
 */
public record LinkPoster(String alt, String salon, String title, String target, String call, String shown, boolean tall)
        implements Picture {

    private static final int LONGEST = 500;

    public LinkPoster {
        if (target.isEmpty() || target.length() > LONGEST) {
            throw new IllegalArgumentException("A link of %d characters".formatted(target.length()));
        }
    }
}
